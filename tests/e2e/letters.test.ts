// The letters of a November on the real bundle, brought to a mail server on this machine and read back from it.

import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';
import { deliverLetters } from '../../host/cli/deliver-letters';
import { encodeLetter } from '../../host/codecs/eml';
import { inEditor } from './in-editor';

const AT = (moment: string) => Date.parse(`${moment}+07:00`);

interface Arrived {
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

function listen(arrived: Arrived[]): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        arrived.push({ to: envelope.rcptTo.map(({ address }) => address), bytes: Buffer.concat(chunks) });
        done();
      });
    },
  });
}

// U1 reports on 20/11 with words for a figure, U2 on the last day, U3 never; nobody reported October.
function november(): Office {
  const office = createOffice({ organisations: 3, months: [] });
  office.host.advanceTo(AT('2026-11-18T12:00:00'));
  office.host.open();
  return office;
}

describe('November 2026', () => {
  const arrived: Arrived[] = [];
  const server = listen(arrived);
  let office: Office;

  beforeAll(async () => {
    office = november();
    const before = office.host.outbox.length;
    office.host.advanceTo(AT('2026-11-20T09:00:00'));
    const { email, answers } = office.submission(0, 11);
    office.host.submit(office.formId, {
      email,
      answers: answers.map((answer, place) => (place === 23 ? 'khoảng 3' : answer)),
    });
    office.host.advanceTo(AT('2026-11-27T15:20:00'));
    office.host.submit(office.formId, office.submission(1, 11));
    office.host.advanceTo(AT('2026-12-01T06:00:00'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    await deliverLetters(office.host.outbox.slice(before), { host: '127.0.0.1', port });
  }, 240_000);

  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it('arrives day by day: each letter once, to the right secretary, and to the office', async () => {
    const letters = await Promise.all(
      arrived.map(async ({ to, bytes }) => {
        const { subject = '', date = '' } = await PostalMime.parse(bytes);
        return `${date.slice(0, 10)} ${to.join()} ${subject}`;
      }),
    );
    const due = 'Về việc nộp báo cáo tháng 11/2026 (hạn: thứ Sáu, 27/11/2026)';
    const today = 'Về việc nộp báo cáo tháng 11/2026 (hạn: hôm nay, thứ Sáu, 27/11/2026)';
    const office = (day: string, reported: number) =>
      `2026-11-${day} vpdanguy@humg.edu.vn Tổng hợp sáng ${day}/11/2026: báo cáo tháng 11/2026, đã nộp ${reported}/3`;
    expect(letters).toEqual([
      `2026-11-19 bithu1@humg.test ${due}`,
      `2026-11-19 bithu2@humg.test ${due}`,
      `2026-11-19 bithu3@humg.test ${due}`,
      office('19', 0),
      `2026-11-23 bithu2@humg.test ${due}`,
      `2026-11-23 bithu3@humg.test ${due}`,
      '2026-11-23 bithu1@humg.test Đề nghị kiểm tra lại số liệu báo cáo tháng 11/2026',
      office('23', 1),
      `2026-11-26 bithu2@humg.test ${due}`,
      `2026-11-26 bithu3@humg.test ${due}`,
      office('26', 1),
      `2026-11-27 bithu2@humg.test ${today}`,
      `2026-11-27 bithu3@humg.test ${today}`,
      office('27', 1),
      '2026-11-30 bithu3@humg.test Về việc báo cáo tháng 11/2026 chưa nhận được',
      '2026-11-30 bithu2@humg.test Đã tiếp nhận báo cáo tháng 11/2026',
      '2026-11-30 vpdanguy@humg.edu.vn Tổng hợp báo cáo tháng 11/2026: đã nộp 2/3',
    ]);
  });

  it('reads the same as text and as HTML, with the form filled in and the figure in question', async () => {
    const parsed = await Promise.all(arrived.map(({ bytes }) => PostalMime.parse(bytes)));
    const reminder = parsed[1];
    expect(reminder?.text).toMatch(/viewform\?usp=pp_url&entry\.\d+=\S+&entry\.\d+=Th%C3%A1ng\+11/);
    expect(reminder?.html).toMatch(/href="https:\/\/[^"]*viewform\?usp=pp_url&amp;entry\.\d+=/);
    const question = parsed.find(({ subject }) => subject?.startsWith('Đề nghị kiểm tra'));
    for (const body of [question?.text, question?.html]) {
      expect(body).toContain('khoảng 3');
      expect(body).toContain('CV 52-CV/ĐU, 2.2: không ước lượng, không quy đổi');
      // Three working days after Monday 23/11, the 24th being off.
      expect(body).toContain('thứ Sáu, ngày 27/11/2026');
    }
    const receipt = parsed.find(({ subject }) => subject?.startsWith('Đã tiếp nhận'));
    expect(receipt?.text).toContain('lúc 15h20 ngày 27/11/2026 (đúng hạn)');
    expect(receipt?.text).toContain('Bản có chữ ký: Văn phòng chưa ghi nhận');
  });

  it('is written as the same bytes again', async () => {
    const [letter] = office.host.outbox.slice(-1);
    if (letter === undefined) throw new Error('no letter');
    const files = await Promise.all([encodeLetter(letter, 1), encodeLetter(letter, 1)]);
    expect(Buffer.from(files[0]).equals(Buffer.from(files[1]))).toBe(true);
    expect(Buffer.from(files[0]).toString()).toContain('multipart/alternative');
  });
});

describe('the menu', () => {
  it('says how many letters and to whom before any goes out, and sends none on a no', () => {
    const office = november();
    office.host.advanceTo(AT('2026-11-20T12:00:00'));
    const before = office.host.outbox.length;
    office.host.answerNext('OK', 'U2');
    office.host.answerNext('NO');
    // September, October and November are missing.
    const declined = office.host.clickMenu('Gửi thư ngay…');
    expect(declined.shown.join('\n')).toContain('Sẽ gửi 3 thư:');
    expect(declined.shown.join('\n')).toContain('Chi bộ 2 (minh họa) (tháng 11/2026): Gửi ngay → bithu2@humg.test');
    expect(declined.shown.at(-1)).toContain('Chưa gửi thư nào.');
    expect(office.host.outbox).toHaveLength(before);
    office.host.answerNext('OK', 'U2');
    office.host.answerNext('YES');
    expect(office.host.clickMenu('Gửi thư ngay…').shown.at(-1)).toContain('Đã gửi 3 thư.');
    expect(office.host.outbox.at(-1)?.to).toBe('bithu2@humg.test');
  });

  it('previews without sending', () => {
    const office = november();
    const before = office.host.outbox.length;
    const preview = office.host.clickMenu('Xem trước thư');
    expect(preview.shown.join()).toContain('thứ Năm, 19/11/2026: 4 thư (Nhắc trước 5 ngày: 3; Tổng hợp buổi sáng: 1)');
    const rows = office.host.workbook().sheets.find(({ name }) => name === 'Thư sắp gửi')?.cells ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(office.host.outbox).toHaveLength(before);
  });
});

describe('Gửi thư ngay… without a typed code', () => {
  let office: Office;
  beforeAll(() => {
    office = november();
    office.host.advanceTo(AT('2026-11-20T12:00:00'));
  }, 240_000);

  // Row 1 is the header, row 2 the deadlines; U1, U2 and U3 follow.
  it.each([
    ['Theo dõi nộp', ['A4'], ['bithu2']],
    ['Theo dõi nộp', ['C3:D4'], ['bithu1', 'bithu2']],
    ['Theo dõi nộp', ['A1:P5'], ['bithu1', 'bithu2', 'bithu3']],
    ['Theo dõi nộp', ['B5', 'A3'], ['bithu1', 'bithu3']],
    ['Theo dõi nộp', ['4:4', 'C4'], ['bithu2']],
    ['Theo dõi nộp', ['A1:A2'], []],
    ['Theo dõi nộp', ['A20:A30'], []],
    ['Đơn vị', ['A2:A4'], []],
  ])('takes the rows selected in %s, %j: letters to %j', (sheet, ranges, asked) => {
    const before = office.host.outbox.length;
    const selection = `getSheetByName('${sheet}').activate().getRangeList(${JSON.stringify(ranges)})`;
    inEditor(office, `SpreadsheetApp.getActive().${selection}.activate();`);
    office.host.answerNext('OK', '');
    if (asked.length > 0) office.host.answerNext('NO');
    const shown = office.host.clickMenu('Gửi thư ngay…').shown.join('\n');
    const named = [...shown.matchAll(/→ (\w+)@/g)].map(([, name]) => name);
    expect([...new Set(named)]).toEqual(asked);
    if (asked.length === 0) expect(shown).toContain('Chưa chọn tổ chức đảng nào');
    expect(office.host.outbox).toHaveLength(before);
  });
});
