// The throw-away certificate, as Node reads it.

import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from './certificate';

const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com'];

it('is signed with its own key', () => {
  const certificate = new X509Certificate(selfSigned(HOSTS).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkIssued(certificate)).toBe(true);
});

it.each([
  ['script.googleapis.com', true],
  ['oauth2.googleapis.com', true],
  ['www.googleapis.com', false],
])('%s: %s', (host, isCovered) => {
  expect(new X509Certificate(selfSigned(HOSTS).cert).checkHost(host) === host).toBe(isCovered);
});

it('two are never the same', () => {
  expect(selfSigned(HOSTS).key).not.toBe(selfSigned(HOSTS).key);
});
