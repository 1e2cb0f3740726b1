// The letter file: what an independent reader finds in it.

import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { encodeLetter, letterFileName } from '../../host/codecs/eml';
import type { SentLetter } from '../../host/types';

const letter: SentLetter = {
  at: Date.UTC(2026, 2, 20, 1, 0, 0),
  from: 'van-phong@humg.test',
  name: 'Văn phòng Đảng - Đoàn thể',
  to: 'bithu.dt@humg.test',
  cc: 'theo-doi@humg.test',
  bcc: 'luu@humg.test',
  replyTo: 'vpdanguy@humg.test',
  subject: 'Về việc nộp báo cáo tháng 3/2026 (hạn: thứ Sáu, 27/3/2026)',
  body: 'Kính gửi: Đồng chí Bí thư Chi bộ Đào tạo\n\nTrân trọng.',
  htmlBody: '<p>Kính gửi: Đồng chí Bí thư</p>',
};

async function read(changed: Partial<SentLetter> = {}) {
  return PostalMime.parse(await encodeLetter({ ...letter, ...changed }, 1));
}

describe('a letter', () => {
  it('says who, to whom, what', async () => {
    const email = await read();
    expect(email.from).toEqual({ address: 'van-phong@humg.test', name: 'Văn phòng Đảng - Đoàn thể' });
    expect(email.to).toMatchObject([{ address: 'bithu.dt@humg.test' }]);
    expect(email.cc).toMatchObject([{ address: 'theo-doi@humg.test' }]);
    expect(email.bcc).toMatchObject([{ address: 'luu@humg.test' }]);
    expect(email.replyTo).toMatchObject([{ address: 'vpdanguy@humg.test' }]);
    expect(email.subject).toBe('Về việc nộp báo cáo tháng 3/2026 (hạn: thứ Sáu, 27/3/2026)');
    expect(email.text?.trimEnd()).toBe('Kính gửi: Đồng chí Bí thư Chi bộ Đào tạo\n\nTrân trọng.');
    expect(email.html?.trimEnd()).toBe('<p>Kính gửi: Đồng chí Bí thư</p>');
    expect(email.messageId).toBe('<0001_2026-03-20@outbox.invalid>');
  });

  it('is dated in Hanoi time', async () => {
    const text = new TextDecoder().decode(await encodeLetter(letter, 1));
    expect(text).toContain('Date: Fri, 20 Mar 2026 08:00:00 +0700\r\n');
  });

  it('has CRLF lines only', async () => {
    const text = new TextDecoder().decode(await encodeLetter(letter, 1));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('goes to several addresses', async () => {
    const email = await read({ to: 'a@humg.test,b@humg.test' });
    expect(email.to?.map((to) => to.address)).toEqual(['a@humg.test', 'b@humg.test']);
  });

  it('cannot be given a second header by its subject', async () => {
    const email = await read({ subject: 'Báo cáo\r\nBcc: x@y.test' });
    expect(email.subject).toBe('Báo cáo Bcc: x@y.test');
    expect(email.bcc).toMatchObject([{ address: 'luu@humg.test' }]);
  });

  it('is byte-identical on repetition', async () => {
    const first = Buffer.from(await encodeLetter(letter, 1));
    expect(Buffer.from(await encodeLetter(letter, 1)).equals(first)).toBe(true);
  });

  it('is text only when it has no HTML', async () => {
    const plain: SentLetter = {
      at: letter.at,
      from: letter.from,
      to: letter.to,
      subject: 'Báo cáo',
      body: 'Trân trọng.',
    };
    const email = await PostalMime.parse(await encodeLetter(plain, 2));
    expect(email.text?.trimEnd()).toBe('Trân trọng.');
    expect(email.html).toBeUndefined();
  });
});

describe('its file name', () => {
  it.each([
    ['one address', 1, letter.at, 'bithu.dt@humg.test', '0001_2026-03-20_bithu.dt.eml'],
    ['several addresses', 12, letter.at, 'a.b@humg.test, c@humg.test', '0012_2026-03-20_a.b.eml'],
    ['a day that has begun in Hà Nội only', 3, Date.UTC(2026, 2, 20, 17, 30), 'x@humg.test', '0003_2026-03-21_x.eml'],
    ['an address that is no file name', 4, letter.at, '../../a b/c@humg.test', '0004_2026-03-20_..-..-a-b-c.eml'],
  ])('%s', (_title, sequence, at, to, expected) => {
    expect(letterFileName({ ...letter, at, to }, sequence)).toBe(expected);
  });
});
