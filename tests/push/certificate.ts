// Makes a throw-away certificate, because Node can sign one but not write one down (X.509 in DER, RFC 5280).

import { generateKeyPairSync, sign } from 'node:crypto';

/** A private key and its own certificate, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  objectId: 0x06,
  text: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

const OBJECT_ID = {
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  ecdsaWithSha256: '2a8648ce3d040302',
} as const;

/** One element: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

const sequence = (...content: readonly Uint8Array[]): Buffer => der(TAG.sequence, ...content);
const objectId = (name: keyof typeof OBJECT_ID): Buffer => der(TAG.objectId, Buffer.from(OBJECT_ID[name], 'hex'));
const integer = (value: number): Buffer => der(TAG.integer, Buffer.from([value]));
const time = (text: string): Buffer => der(TAG.utcTime, Buffer.from(text));
// The leading byte counts the unused bits at the end.
const bits = (content: Uint8Array): Buffer => der(TAG.bits, Buffer.from([0]), content);

/**
 * A self-signed certificate for these host names, valid from 2020 to 2049 whatever the clock of the machine says.
 *
 * @example selfSigned(['script.googleapis.com']).cert // '-----BEGIN CERTIFICATE-----…'
 */
export function selfSigned(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId('ecdsaWithSha256'));
  const name = sequence(
    der(TAG.set, sequence(objectId('commonName'), der(TAG.text, Buffer.from('Ky Bao Cao, test only')))),
  );
  const dnsNames = hosts.map((host) => der(TAG.dnsName, Buffer.from(host)));
  const isAuthority = sequence(der(TAG.boolean, Buffer.from([0xff])));
  const body = sequence(
    der(TAG.version, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      TAG.extensions,
      sequence(
        sequence(objectId('basicConstraints'), der(TAG.bytes, isAuthority)),
        sequence(objectId('subjectAltName'), der(TAG.bytes, sequence(...dnsNames))),
      ),
    ),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const lines = certificate.toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
