// Intake on the host, the built bundle in its own context: second runs, second versions, bad text, office typing.

import { describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';
import type { CellSnapshot, ExecutionReport } from '../../host/types';
import type { Summary } from '../../src/app/export-summary';

const SMALL = { organisations: 3, months: [3] };
const AT = (text: string) => Date.parse(`${text}+07:00`);

function cells(office: Office, sheet: string): readonly (readonly CellSnapshot[])[] {
  const found = office.host.workbook().sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.cells;
}

function values(office: Office, sheet: string): readonly (readonly unknown[])[] {
  return cells(office, sheet)
    .map((row) => row.map(({ value }) => value))
    .filter((row) => row.some((value) => value !== ''));
}

function summaryOf(office: Office): Summary {
  return JSON.parse(String(office.run('exportSummary').result)) as Summary;
}

function withAnswer(office: Office, index: number, month: number, answers: Readonly<Record<number, string>>) {
  const { email, answers: usual } = office.submission(index, month);
  return { email, answers: usual.map((answer, place) => answers[place + 1] ?? answer) };
}

function lastRun(office: Office): ExecutionReport {
  const report = office.host.executions[office.host.executions.length - 1];
  if (report === undefined) throw new Error('nothing ran');
  return report;
}

describe('running twice equals running once', () => {
  it.each(['collectNow', 'handleFormSubmit', 'handleMorning', 'rebuildNow', 'setUp'])('%s', (entry) => {
    const office = createOffice(SMALL);
    office.run(entry);
    const first = ['Số liệu', 'Lũy kế', 'Theo dõi nộp', 'Cảnh báo', 'Nhật ký', 'Cấu hình', 'Danh mục'].map((sheet) =>
      JSON.stringify(cells(office, sheet)),
    );
    office.run(entry);
    const second = ['Số liệu', 'Lũy kế', 'Theo dõi nộp', 'Cảnh báo', 'Nhật ký', 'Cấu hình', 'Danh mục'].map((sheet) =>
      JSON.stringify(cells(office, sheet)),
    );
    expect(second).toEqual(first);
  });

  it('set-up adds no second protection', () => {
    const office = createOffice(SMALL);
    const count = () => office.host.workbook().sheets.map(({ name, protections }) => [name, protections.length]);
    const before = count();
    office.run('setUp');
    expect(count()).toEqual(before);
    expect(before).toContainEqual(['Số liệu', 1]);
    expect(before).toContainEqual(['Đơn vị', 0]);
  });

  it('a response fires one intake, also after set-up ran again', () => {
    const office = createOffice(SMALL);
    office.run('setUp');
    const before = office.host.executions.length;
    office.host.submit(office.formId, office.submission(0, 4));
    expect(office.host.executions.slice(before).map(({ entry }) => entry)).toEqual(['handleFormSubmit']);
  });
});

describe('incremental and rebuilt sheets agree', () => {
  it('after new reports, corrections and a report that changes its organisation', () => {
    const office = createOffice({ organisations: 4, months: [3] });
    office.host.advanceTo(AT('2026-04-20T09:00:00'));
    office.host.submit(office.formId, office.submission(0, 4));
    office.host.submit(office.formId, withAnswer(office, 1, 3, { 24: '7' }));
    office.host.submit(office.formId, withAnswer(office, 2, 4, { 24: 'khoảng 10', 56: '3' }));
    const sheets = ['Số liệu', 'Lũy kế', 'Theo dõi nộp', 'Cảnh báo'];
    const incremental = sheets.map((sheet) => JSON.stringify(cells(office, sheet)));
    office.run('rebuildNow');
    expect(sheets.map((sheet) => JSON.stringify(cells(office, sheet)))).toEqual(incremental);
  });
});

describe('versions', () => {
  it('a second response for the same month replaces the figures, and both stay in the log', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-25T09:00:00'));
    office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: '9' }));
    const report = summaryOf(office).reports.find(({ unit, period }) => unit === 'U1' && period === '2026-03');
    expect(report).toMatchObject({ versions: 2, values: { 24: 9 }, firstSubmittedAt: '2026-03-20T09:00:00+07:00' });
    expect(values(office, 'Nhật ký')).toHaveLength(1 + 4);
    expect(values(office, 'Số liệu')).toHaveLength(1 + 3);
  });

  it('rows that the office sorted are still found', () => {
    const office = createOffice(SMALL);
    const [header = [], ...rows] = values(office, 'Số liệu');
    const sorted = [...rows].reverse().map((row) => row.map(String));
    office.host.type('Số liệu', 2, 1, sorted);
    office.host.advanceTo(AT('2026-03-25T09:00:00'));
    office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: '9' }));
    const place = header.indexOf('Mục 24 · TG02');
    const shown = values(office, 'Số liệu')
      .slice(1)
      .map((row) => [row[1], row[place]]);
    expect(shown.find(([unit]) => unit === 'U1')).toEqual(['U1', 9]);
    expect(new Set(shown.map(([unit]) => unit)).size).toBe(3);
  });
});

describe('what the office wrote beside a finding', () => {
  it('stays through updates, and stays marked when the cause is gone', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-24T09:00:00'));
    office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: '' }));
    const [header = [], ...rows] = values(office, 'Cảnh báo');
    const row = rows.findIndex((cell) => cell.includes('U1') && cell.includes('24'));
    const state = header.indexOf('Xử lý') + 1;
    office.host.type('Cảnh báo', row + 2, state, [['Đang hỏi', 'Chuyên viên 1', 'Đã gọi điện']]);
    office.host.submit(office.formId, office.submission(1, 3));
    expect(values(office, 'Cảnh báo').find((cell) => cell.includes('Đã gọi điện'))).toContain('Đang hỏi');
    office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: '2' }));
    const settled = values(office, 'Cảnh báo').find((cell) => cell.includes('Đã gọi điện'));
    expect(settled?.[0]).toBe('Đã hết');
  });
});

describe('what was confirmed of one answer', () => {
  it('is not confirmed of the next', () => {
    const office = createOffice(SMALL);
    const typed = (answer: string, minute: string) => {
      office.host.advanceTo(AT(`2026-03-24T09:${minute}:00`));
      office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: answer }));
    };
    const finding = () => values(office, 'Cảnh báo').find((row) => row.includes('U1') && row.includes('24')) ?? [];
    const overview = () => values(office, 'Tổng quan').find(([topic]) => topic === 'Cảnh báo cần xử lý')?.[1];
    typed('khoảng 10', '00');
    const before = overview();
    const [header = []] = values(office, 'Cảnh báo');
    const place = values(office, 'Cảnh báo').findIndex((cell) => JSON.stringify(cell) === JSON.stringify(finding()));
    office.host.type('Cảnh báo', place + 1, header.indexOf('Xử lý') + 1, [['Đã xác nhận']]);
    office.run('rebuildNow');
    expect(finding()).toContain('Đã xác nhận');
    expect(overview()).not.toBe(before);
    typed('khoảng 500', '10');
    expect(finding()).toContain('Mới');
    expect(finding()).toContain('[Trước đây “Đã xác nhận” khi ghi “khoảng 10”]');
  });
});

describe('inputs that cannot be used', () => {
  it.each([
    ['Danh mục', 'Mã câu hỏi', 'Trang “Danh mục” thiếu cột bắt buộc'],
    ['Đơn vị', 'Tên', 'Trang “Đơn vị” thiếu cột bắt buộc'],
    ['Lịch nghỉ', 'Ngày', 'Trang “Lịch nghỉ” thiếu cột bắt buộc'],
  ])('without its column, %s › %s stops figures and letters with a sentence', (sheet, title, sentence) => {
    const office = createOffice(SMALL);
    const place = cells(office, sheet)[0]?.findIndex(({ value }) => value === title) ?? -1;
    office.host.type(sheet, 1, place + 1, [['Tên khác']]);
    for (const entry of ['collectNow', 'remindNow', 'rebuildNow']) {
      expect(office.host.run(entry).error?.message).toContain(sentence);
    }
    expect(office.host.run('checkInputs').error).toBeUndefined();
    office.host.advanceTo(AT('2026-04-28T09:00:00'));
    expect(office.host.outbox.filter(({ at }) => at > AT('2026-03-21T00:00:00'))).toHaveLength(0);
  });

  it('a title of a generated sheet that was typed over does no harm, and set-up restores it', () => {
    const office = createOffice(SMALL);
    office.host.type('Cảnh báo', 1, 6, [['Nội dung']]);
    office.run('collectNow');
    office.run('setUp');
    expect(values(office, 'Cảnh báo')[0]?.[5]).toBe('Nội dung cần kiểm tra');
  });
});

describe('moved columns', () => {
  const swap = (office: Office, sheet: string) => {
    const moved = values(office, sheet).map((row) => [row[1], row[0]].map(String));
    office.host.type(sheet, 1, 1, moved);
  };

  it('of an input sheet are followed, also by set-up', () => {
    const office = createOffice(SMALL);
    const before = summaryOf(office);
    swap(office, 'Đơn vị');
    office.run('setUp');
    expect(values(office, 'Đơn vị')[0]?.slice(0, 2)).toEqual(['Tên', 'Mã']);
    expect(summaryOf(office)).toEqual(before);
  });

  it('of a generated sheet stop the run with a sentence, and nothing is written', () => {
    const office = createOffice(SMALL);
    swap(office, 'Nhật ký');
    for (const entry of ['collectNow', 'rebuildNow', 'setUp']) {
      expect(office.host.run(entry).error?.message).toContain(
        'Trang “Nhật ký”: cột “Thời điểm nộp” không còn ở chỗ cũ.',
      );
    }
    swap(office, 'Nhật ký');
    office.run('collectNow');
    expect(values(office, 'Nhật ký')).toHaveLength(1 + 3);
  });
});

describe('text is dangerous', () => {
  const nasty = [
    '=IMPORTXML("http://x.test","//a")',
    '+A1',
    '-A1',
    '@SUM(A1)',
    "'=1+1",
    '<img src=x onerror=alert(1)>',
    '\u202Eabc\u0000\u0007',
    'Cha\u0323t 🙂',
    '10-12',
    '1,5',
    '2026-09',
    '0123',
    'x'.repeat(60_000),
  ];

  it('and arrives as the text that was typed, in a workbook without formulas', () => {
    const office = createOffice({ organisations: 1, months: [3] });
    const shownText = () => {
      const [header = [], row = []] = values(office, 'Số liệu');
      return row[header.indexOf('Mục 77')];
    };
    for (const [index, text] of nasty.entries()) {
      office.host.advanceTo(AT(`2026-03-20T10:${String(index).padStart(2, '0')}:00`));
      office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: text, 53: text, 77: text }));
      expect([text, lastRun(office).error?.message]).toEqual([text, undefined]);
      const shown = shownText();
      const expected =
        text.length > 49_000
          ? `${text.slice(0, 48_949)}… [Đã cắt bớt 11.051 ký tự vì một ô không chứa hết]`
          : text.replace('\u0000', '').replace('\u0007', '');
      expect(shown).toBe(expected);
      office.run('rebuildNow');
      expect(shownText()).toEqual(shown);
    }
    for (const sheet of office.host.workbook().sheets) {
      for (const cell of sheet.cells.flat()) expect(cell.formula).toBeUndefined();
    }
    expect(values(office, 'Nhật ký').length).toBeGreaterThan(nasty.length);
  });
});

describe('the log repairs itself', () => {
  it('a row damaged by hand is taken in again from the form', () => {
    const office = createOffice(SMALL);
    office.host.type('Nhật ký', 3, 8, [['đã xóa nhầm']]);
    office.run('collectNow');
    expect(summaryOf(office).reports.filter(({ versions }) => versions > 0)).toHaveLength(3);
    expect(values(office, 'Tổng quan').flat()).toContain('Bản ghi Nhật ký không đọc được');
  });

  it('rows deleted by hand come back', () => {
    const office = createOffice(SMALL);
    const blank = Array.from({ length: 8 }, () => '');
    office.host.type('Nhật ký', 2, 1, [blank, blank, blank]);
    office.run('collectNow');
    expect(summaryOf(office).reports.filter(({ versions }) => versions > 0)).toHaveLength(3);
  });
});

describe('a new year', () => {
  it('hides nothing of the old one', () => {
    const office = createOffice({ organisations: 2, months: [10, 11] });
    office.host.advanceTo(AT('2027-01-05T09:00:00'));
    office.host.submit(office.formId, office.submission(0, 12));
    const [, ...rows] = values(office, 'Số liệu');
    expect(rows.map((row) => [row[0], row[1], row[3]])).toContainEqual(['2026-12', 'U1', 'Muộn 8 ngày']);
    const findings = values(office, 'Cảnh báo').map((row) => [row[1], row[2], row[5]]);
    expect(findings).toContainEqual([
      '2026-12',
      'U1',
      'Nộp lần đầu lúc 05/01/2027 09:00:00, sau hạn 28/12/2026 là 8 ngày.',
    ]);
    expect(findings).toContainEqual(['2026-12', 'U2', 'Chưa nhận được báo cáo; hạn nộp 28/12/2026.']);
    office.run('rebuildNow');
    expect(values(office, 'Số liệu')[1]?.[3]).toBe('Đúng hạn');
    const summary = summaryOf(office);
    expect(summary.year).toBe(2027);
    expect(summary.flags).toContainEqual({ code: 'late', unit: 'U1', period: '2026-12', item: null });
    expect(summary.reports.map(({ period }) => period)).not.toContain('2026-12');
  });
});

describe('an intake of the real bundle, cut off', () => {
  let wanted: string | null = null;
  const wantedSheets = () => {
    if (wanted !== null) return wanted;
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-25T09:00:00'));
    office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: 'khoảng 10' }));
    wanted = everySheet(office);
    return wanted;
  };

  function everySheet(office: Office): string {
    return JSON.stringify(
      office.host
        .workbook()
        .sheets.map(({ name, cells: rows }) => [name, rows.map((row) => row.map(({ value }) => value))]),
    );
  }

  const calls = ['Range.getValues', 'Range.setValues', 'Range.setBackgrounds', 'Range.clearContent', 'flush'];

  it.each(calls.flatMap((member) => [1, 2].map((nth): readonly [string, number] => [member, nth])))(
    'at %s number %i, before and after its effect: the next run reaches the same sheets',
    (member, nth) => {
      const complete = wantedSheets();
      for (const when of ['before', 'after'] as const) {
        const office = createOffice(SMALL);
        office.host.advanceTo(AT('2026-03-25T09:00:00'));
        office.host.breakCall({ service: 'SpreadsheetApp', member, nth, when, kill: true });
        office.host.submit(office.formId, withAnswer(office, 0, 3, { 24: 'khoảng 10' }));
        expect([member, nth, lastRun(office).error === undefined]).toEqual([member, nth, false]);
        office.run('handleFormSubmit');
        expect(everySheet(office)).toBe(complete);
      }
    },
  );
});

describe('an edited response', () => {
  it('is a new version of the same report, timed by its first', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-04-26T09:00:00'));
    const { responseId } = office.host.submit(office.formId, withAnswer(office, 0, 4, { 24: '1' }));
    office.host.advanceTo(AT('2026-05-04T09:00:00'));
    office.host.editResponse(office.formId, responseId, withAnswer(office, 0, 4, { 24: '8' }));
    const report = summaryOf(office).reports.find(({ unit, period }) => unit === 'U1' && period === '2026-04');
    expect(report).toMatchObject({
      state: 'on-time',
      versions: 2,
      values: { 24: 8 },
      firstSubmittedAt: '2026-04-26T09:00:00+07:00',
    });
  });

  it('that changes its month moves the whole report', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-04-20T09:00:00'));
    const { responseId } = office.host.submit(office.formId, withAnswer(office, 0, 5, { 24: '1' }));
    office.host.editResponse(office.formId, responseId, withAnswer(office, 0, 4, { 24: '1' }));
    const months = values(office, 'Số liệu')
      .slice(1)
      .map((row) => `${row[1]} ${row[0]}`);
    expect(months).toContain('U1 2026-04');
    expect(months).not.toContain('U1 2026-05');
  });

  it('a response deleted in the form stays in the book', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-04-20T09:00:00'));
    const { responseId } = office.host.submit(office.formId, office.submission(0, 4));
    office.host.deleteResponse(office.formId, responseId);
    office.run('collectNow');
    office.run('rebuildNow');
    expect(summaryOf(office).reports.find(({ unit, period }) => unit === 'U1' && period === '2026-04')?.versions).toBe(
      1,
    );
  });
});

describe('growing sheets', () => {
  it('rows beyond the grid keep their texts', () => {
    const office = createOffice({ organisations: 120, months: [3, 4] });
    expect(values(office, 'Nhật ký')).toHaveLength(1 + 240);
    office.host.advanceTo(AT('2026-05-20T09:00:00'));
    for (let index = 0; index < 3; index += 1) office.host.submit(office.formId, office.submission(index, 5));
    office.run('rebuildNow');
    expect(values(office, 'Số liệu')).toHaveLength(1 + 243);
  });
});

describe('reminders', () => {
  it('a letter is in the ledger once, however often the morning comes', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-04-19T12:00:00'));
    const before = office.host.outbox.length;
    office.host.advanceTo(AT('2026-04-20T12:00:00'));
    const sent = office.host.outbox.length;
    expect(sent - before).toBe(4);
    office.run('handleMorning');
    office.run('remindNow');
    expect(office.host.outbox.length).toBe(sent);
    expect(
      values(office, 'Thư đã gửi')
        .slice(1)
        .every((row) => row[6] === 'Đã gửi'),
    ).toBe(true);
  });

  it('nobody who has reported is reminded, and pausing stops all', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-04-17T09:00:00'));
    office.host.submit(office.formId, office.submission(1, 4));
    office.host.advanceTo(AT('2026-04-20T12:00:00'));
    const reminded = office.host.outbox.filter(({ subject }) => subject.startsWith('Về việc'));
    expect(reminded.map(({ to }) => to)).toEqual(['bithu1@humg.test', 'bithu3@humg.test']);
    const sent = office.host.outbox.length;
    const row = cells(office, 'Cấu hình').findIndex(([cell]) => cell?.value === 'Gửi thư nhắc') + 1;
    office.host.type('Cấu hình', row, 2, [['Không']]);
    office.host.advanceTo(AT('2026-04-28T12:00:00'));
    expect(office.host.outbox).toHaveLength(sent);
  });

  it('more letters than the day’s mail allows go out on the next working day', () => {
    const office = createOffice({ organisations: 130, months: [3] });
    office.host.advanceTo(AT('2026-04-20T05:00:00'));
    const before = office.host.outbox.length;
    office.host.advanceTo(AT('2026-04-20T23:00:00'));
    expect(office.host.outbox).toHaveLength(before + 100);
    office.host.advanceTo(AT('2026-04-21T23:00:00'));
    const since = office.host.outbox.slice(before);
    // The last one is the office's summary of the second day.
    expect(new Set(since.map(({ to }) => to)).size).toBe(131);
    expect(new Set(since.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(since.length);
  });
});

describe('set-up', () => {
  it('a form whose titles are not the letter’s is refused with a sentence', () => {
    const office = createOffice(SMALL);
    const form = office.host.createForm({
      title: 'Khác',
      collectsEmail: false,
      items: [{ type: 'TEXT', title: 'Một câu' }],
    });
    const row = cells(office, 'Cấu hình').findIndex(([cell]) => cell?.value === 'Địa chỉ biểu mẫu') + 1;
    office.host.type('Cấu hình', row, 2, [[form.editUrl]]);
    expect(office.host.run('setUp').error?.message).toContain(
      'Biểu mẫu có 1 câu hỏi, không câu nào có tên như trong văn bản, nên không biết câu nào là mục nào; chưa liên kết.',
    );
  });

  it('a form that cannot be opened is refused with a sentence', () => {
    const office = createOffice(SMALL);
    const row = cells(office, 'Cấu hình').findIndex(([cell]) => cell?.value === 'Địa chỉ biểu mẫu') + 1;
    office.host.type('Cấu hình', row, 2, [['https://x.test/khong-phai-bieu-mau']]);
    expect(office.host.run('setUp').error?.message).toContain(
      'Không mở được biểu mẫu “https://x.test/khong-phai-bieu-mau”.',
    );
  });

  it('the menu has every command, and each of them runs', () => {
    const office = createOffice(SMALL);
    office.host.open();
    for (const caption of [
      'Thu nhận báo cáo mới',
      'Gửi thư đến hạn hôm nay…',
      'Xem trước thư',
      'Gửi thư ngay…',
      'Kiểm tra các trang nhập',
      'Dựng lại từ Nhật ký',
      'Liên kết biểu mẫu…',
      'Thiết lập',
    ]) {
      const report = office.host.clickMenu(caption);
      expect([caption, report.error?.message]).toEqual([caption, undefined]);
      expect(report.shown).not.toHaveLength(0);
    }
  });
});
