// Hands the letters of the outbox to a mail server on this machine.

import { createTransport } from 'nodemailer';
import { encodeForDelivery } from '../codecs/eml';
import type { SentLetter } from '../types';
import type { SmtpAddress } from './smtp-address';

const PATIENCE_MS = 10_000;

/**
 * Delivers the letters over one connection, in order, each with the bytes of its .eml but for Bcc, which only the
 * envelope carries. Throws the server's or the network's error at the first letter that is not taken.
 *
 * @example await deliverLetters(host.outbox, { host: '127.0.0.1', port: 2525 })
 */
export async function deliverLetters(letters: readonly SentLetter[], { host, port }: SmtpAddress): Promise<void> {
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    host,
    port,
    // A catcher on the loopback has no certificate that anybody could check.
    ignoreTLS: true,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    for (const [index, letter] of letters.entries()) {
      const { envelope, bytes } = await encodeForDelivery(letter, index + 1);
      await transport.sendMail({ envelope, raw: Buffer.from(bytes) });
    }
  } finally {
    transport.close();
  }
}
