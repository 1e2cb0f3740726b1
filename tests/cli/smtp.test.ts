// `--smtp`: letters arrive at a mail server on this machine, and at no other.

import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { deliverLetters } from '../../host/cli/deliver-letters';
import { readOptions } from '../../host/cli/options';
import { runStart } from '../../host/cli/run-start';
import { encodeLetter } from '../../host/codecs/eml';
import type { SentLetter } from '../../host/types';
import { createFakeHost } from './fake-host';
import { folderOf, SOUND } from './folders';

interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A mail server on a free port of the loopback; letters to a `refused` address are turned away. */
async function listen(refused = ''): Promise<{ readonly port: number; readonly arrived: readonly Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(address === refused ? new Error('no such user') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), bytes: Buffer.concat(chunks) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { port, arrived };
}

function letterTo(to: string, more: Partial<SentLetter> = {}): SentLetter {
  return { at: Date.UTC(2026, 2, 20, 1), from: 'v@humg.test', to, subject: 'Nhắc nộp', body: 'Kính gửi', ...more };
}

describe('deliverLetters', () => {
  it('brings the letters in order, with the bytes of their .eml files', async () => {
    const { port, arrived } = await listen();
    const letters = [letterTo('a@humg.test'), letterTo('b@humg.test', { htmlBody: '<p>Kính gửi</p>' })];
    await deliverLetters(letters, { host: '127.0.0.1', port });
    expect(arrived.map(({ from, to }) => [from, to])).toEqual([
      ['v@humg.test', ['a@humg.test']],
      ['v@humg.test', ['b@humg.test']],
    ]);
    const files = await Promise.all(letters.map((letter, index) => encodeLetter(letter, index + 1)));
    // A mail server ends the last line; a file need not.
    expect(arrived.map(({ bytes }) => bytes.toString().trimEnd())).toEqual(
      files.map((file) => Buffer.from(file).toString().trimEnd()),
    );
  });

  it('tells nobody who is in Bcc', async () => {
    const { port, arrived } = await listen();
    const letter = letterTo('a@humg.test, b@humg.test', { cc: 'c@humg.test', bcc: 'd@humg.test' });
    await deliverLetters([letter], { host: '127.0.0.1', port });
    const [{ to, bytes } = { to: [], bytes: '' }] = arrived;
    expect(to).toEqual(['a@humg.test', 'b@humg.test', 'c@humg.test', 'd@humg.test']);
    const { bcc, cc } = await PostalMime.parse(bytes);
    expect([bcc, cc]).toMatchObject([undefined, [{ address: 'c@humg.test' }]]);
  });

  it('stops at a letter that is refused', async () => {
    const { port, arrived } = await listen('b@humg.test');
    const letters = ['a', 'b', 'c'].map((name) => letterTo(`${name}@humg.test`));
    await expect(deliverLetters(letters, { host: '127.0.0.1', port })).rejects.toThrow('no such user');
    expect(arrived.flatMap(({ to }) => to)).toEqual(['a@humg.test']);
  });
});

describe('--smtp', () => {
  it.each([
    ['127.0.0.1:2525', { host: '127.0.0.1', port: 2525 }],
    ['127.8.8.8:25', { host: '127.8.8.8', port: 25 }],
    ['[::1]:65535', { host: '::1', port: 65_535 }],
  ])('takes %s', (text, smtp) => {
    expect(readOptions(['--smtp', text])).toMatchObject({ kind: 'options', options: { smtp } });
  });

  it.each([
    ['another machine', '10.0.0.5:25'],
    ['every address of the machine', '0.0.0.0:25'],
    ['a name', 'smtp.gmail.com:587'],
    ['a name that only looks like loopback', '127.0.0.1.example.com:25'],
    ['localhost, which is a name too', 'localhost:25'],
    ['an address that is none', '127.0.0.999:25'],
    ['an address of another machine in IPv6', '[2001:db8::1]:25'],
    ['no port', '127.0.0.1'],
    ['port 0', '127.0.0.1:0'],
    ['a port too high', '127.0.0.1:65536'],
  ])('refuses %s', (_title, text) => {
    expect(readOptions(['--smtp', text])).toEqual({
      kind: 'refused',
      sentence: `--smtp "${text}" không phải địa chỉ của chính máy này; thư chạy thử chỉ được gửi tới 127.0.0.1 (hoặc [::1]), hãy ghi theo mẫu 127.0.0.1:2525.`,
    });
  });

  it('needs a value', () => {
    expect(readOptions(['--smtp'])).toEqual({
      kind: 'refused',
      sentence: 'Tùy chọn --smtp cần một giá trị, ví dụ --smtp 127.0.0.1:2525.',
    });
  });

  async function start(smtp: string) {
    const root = folderOf(Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [`samples/${name}`, text])));
    const printed: string[] = [];
    const complaints: string[] = [];
    const status = await runStart(['--out', join(root, 'out'), '--smtp', smtp], {
      root,
      createHost: (options) => createFakeHost(options, { letters: [letterTo('a@humg.test')] }),
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
    });
    return { status, last: printed.at(-1), complaints };
  }

  it('sends what npm start has written', async () => {
    const { port, arrived } = await listen();
    expect(await start(`127.0.0.1:${port}`)).toEqual({
      status: 0,
      last: `Đã gửi 1 thư tới máy chủ SMTP 127.0.0.1:${port}.`,
      complaints: [],
    });
    expect(arrived.map(({ to }) => to)).toEqual([['a@humg.test']]);
  });

  it('says so when the server does not take the letters', async () => {
    const { port } = await listen('a@humg.test');
    const { status, complaints } = await start(`127.0.0.1:${port}`);
    expect(status).toBe(1);
    expect(complaints.join('\n')).toContain(
      `Kết quả đã ghi, nhưng chưa gửi được hết thư tới máy chủ SMTP 127.0.0.1:${port}: `,
    );
  });
});
