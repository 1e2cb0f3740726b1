// Fingerprints texts with the platform's digest.

import type { Fingerprints } from '../app/ports';

/** Sixteen hexadecimal digits of the SHA-256 of a text. */
export function createFingerprints(utilities: GoogleAppsScript.Utilities.Utilities): Fingerprints {
  return {
    of(text) {
      const bytes = utilities.computeDigest(utilities.DigestAlgorithm.SHA_256, text, utilities.Charset.UTF_8);
      return bytes
        .slice(0, 8)
        .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
        .join('');
    },
  };
}
