// What becomes of a response over the months: waiting, decided, edited, deleted, typed over; nothing is lost, nothing guessed.

import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import { remind } from '../../src/app/letters/remind';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { createSmallOffice, type SmallOffice } from './small-office';

const ACCEPT = { verdict: 'Chấp nhận' };
const BY = { who: 'Chánh Văn phòng', why: 'đã hỏi Bí thư' };

function findings(office: SmallOffice, code: string) {
  return office.table('findings').filter(({ key }) => key?.startsWith(`${code}|`));
}

describe('a report from a strange address', () => {
  function strange(): SmallOffice {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '5' }, 'ai.do@gmail.com');
    office.run('2026-03-20 08:01:00');
    return office;
  }

  it('waits, is shown with what it may be, and counts for nobody', () => {
    const office = strange();
    expect(office.figure('A', '2026-03', 24)).toBeNull();
    expect(findings(office, 'sender-not-listed').map(({ unit, period, severity }) => [unit, period, severity])).toEqual(
      [['A', '2026-03', 'Cần xử lý']],
    );
    expect(office.table('decisions')).toMatchObject([
      { kind: 'Nhận bản nộp', period: '2026-03', unit: 'A', subject: 'r1', effect: 'Chờ quyết định', verdict: '' },
    ]);
    expect(office.table('tracking').find(({ unit }) => unit === 'A')?.month3).toBe('Chờ xác nhận');
  });

  it('is not proposed twice, and nobody is reminded who has sent something', () => {
    const office = strange();
    const collected = office.run('2026-03-24 07:10:00', 'every-response');
    remind(office.ports, HUMG_MONTHLY, collected);
    expect(office.table('decisions')).toHaveLength(1);
    expect(office.letters().map((line) => line.split(' ')[0])).toEqual(['b@humg.test', 'c@humg.test']);
  });

  it('counts from its own time once the office accepts it with one cell', () => {
    const office = strange();
    office.decide('Nhận bản nộp', ACCEPT);
    office.run('2026-04-02 09:00:00');
    expect(office.figure('A', '2026-03', 24)).toBe('5');
    expect(office.table('tracking').find(({ unit }) => unit === 'A')?.month3).toBe('Đúng hạn · chờ bản ký');
    expect(office.table('decisions').map(({ effect }) => effect)).toEqual(['Đang áp dụng']);
    expect(findings(office, 'sender-not-listed').map(({ severity, closed }) => [severity, closed])).toEqual([
      ['Đã hết', '02/04/2026'],
    ]);
  });

  it('may be accepted as what it really was', () => {
    const office = strange();
    office.decide('Nhận bản nộp', { ...ACCEPT, unit: 'B' });
    office.run('2026-03-21 09:00:00');
    expect([office.figure('A', '2026-03', 24), office.figure('B', '2026-03', 24)]).toEqual([null, '5']);
  });

  it('stays out when the office refuses it', () => {
    const office = strange();
    office.decide('Nhận bản nộp', { verdict: 'Không chấp nhận' });
    office.run('2026-03-21 09:00:00');
    expect(office.figure('A', '2026-03', 24)).toBeNull();
    expect(office.table('decisions').map(({ effect }) => effect)).toEqual(['Không áp dụng']);
  });

  it('never takes away what was accepted before it', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '2' });
    office.run('2026-03-20 08:01:00');
    office.submit('r1', '2026-03-21 08:00:00', 'A', 3, { 24: '9' }, 'ai.do@gmail.com');
    office.submit('r2', '2026-03-21 09:00:00', 'A', 3, { 24: '7' }, 'b.nop@humg.test');
    office.run('2026-03-21 09:01:00');
    expect(office.figure('A', '2026-03', 24)).toBe('2');
    expect(findings(office, 'sender-not-listed')).toHaveLength(2);
  });
});

describe('an answer in words', () => {
  function wordy(typed: string): SmallOffice {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: typed, 31: '0' });
    office.run('2026-03-20 08:01:00');
    return office;
  }

  it('is no number until the office accepts the proposal, with one cell', () => {
    const office = wordy('không phát sinh');
    expect(office.figure('A', '2026-03', 24)).toBe('không phát sinh');
    expect(office.table('decisions')).toMatchObject([
      { kind: 'Đọc thành số', unit: 'A', item: '24', typed: 'không phát sinh', value: '0' },
    ]);
    office.decide('Đọc thành số', ACCEPT);
    office.run('2026-03-21 08:00:00');
    expect(office.figure('A', '2026-03', 24)).toBe('0');
    expect(findings(office, 'unreadable-number').map(({ severity }) => severity)).toEqual(['Đã hết']);
  });

  it('is not proposed where no number is evident', () => {
    expect(wordy('hàng chục').table('decisions')).toEqual([]);
  });

  it('that is edited later is decided anew', () => {
    const office = wordy('không phát sinh');
    office.decide('Đọc thành số', ACCEPT);
    office.run('2026-03-21 08:00:00');
    office.submit('r1', '2026-03-22 08:00:00', 'A', 3, { 24: 'khoảng 5', 31: '0' });
    office.run('2026-03-22 08:01:00');
    expect(office.figure('A', '2026-03', 24)).toBe('khoảng 5');
    expect(office.table('decisions').map(({ effect }) => effect)).toEqual(['Không còn căn cứ']);
  });
});

describe('a response deleted in the form', () => {
  function gone(): SmallOffice {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '4', 31: '0' });
    office.submit('r2', '2026-03-20 08:05:00', 'B', 3);
    office.run('2026-03-20 08:10:00');
    office.remove('r1');
    office.run('2026-03-21 07:10:00', 'every-response');
    return office;
  }

  it('still counts, and the office is asked', () => {
    const office = gone();
    expect(office.figure('A', '2026-03', 24)).toBe('4');
    expect(findings(office, 'deleted-response').map(({ unit }) => unit)).toEqual(['A']);
    expect(office.table('decisions').map(({ kind, subject }) => [kind, subject])).toEqual([['Loại bản nộp', 'r1']]);
  });

  it('is withdrawn by a decision with who and why, and by none without', () => {
    const office = gone();
    office.decide('Loại bản nộp', { verdict: 'Chấp nhận' });
    office.run('2026-03-22 07:10:00');
    expect(office.figure('A', '2026-03', 24)).toBe('4');
    expect(office.table('decisions')[0]?.effect).toBe('Chưa đủ thông tin');
    office.type('decisions', 0, 'who', BY.who);
    office.type('decisions', 0, 'why', BY.why);
    office.run('2026-03-22 08:10:00');
    expect(office.figure('A', '2026-03', 24)).toBeNull();
    expect(office.table('log')).toHaveLength(3);
  });

  it('that is there again is a finding no more, and nothing is taken in twice', () => {
    const office = gone();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '4', 31: '0' });
    office.run('2026-03-23 07:10:00', 'every-answer');
    expect(findings(office, 'deleted-response').map(({ severity }) => severity)).toEqual(['Đã hết']);
    expect(office.table('log').map(({ part }) => part)).toEqual([
      'Phần 1/1',
      'Phần 1/1',
      'Đã xóa trong biểu mẫu',
      'Có lại trong biểu mẫu',
    ]);
  });

  it('is not missed in another form', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3);
    office.run('2026-03-20 08:10:00');
    office.remove('r1');
    office.type('settings', 0, 'value', 'https://forms.test/khac');
    office.run('2026-03-21 07:10:00', 'every-response');
    expect(findings(office, 'deleted-response')).toEqual([]);
    expect(office.figure('A', '2026-03', 24)).toBe('1');
  });
});

it('a response that is edited into another organisation’s gives its place back to the one before it, in every sheet', () => {
  const office = createSmallOffice();
  office.submit('r2', '2026-03-10 08:00:00', 'B', 3, { 24: '1', 31: '0' });
  office.submit('r1', '2026-03-11 08:00:00', 'B', 3, { 24: '9', 31: '0' });
  office.run('2026-03-11 09:00:00');
  expect(office.figure('B', '2026-03', 24)).toBe('9');
  office.responses.pop();
  office.submit('r1', '2026-03-12 08:00:00', 'A', 3, { 24: '9', 31: '0' });
  office.run('2026-03-12 09:00:00');
  expect([office.figure('A', '2026-03', 24), office.figure('B', '2026-03', 24)]).toEqual(['9', '1']);
});

describe('rows that somebody took out of the log', () => {
  it('come back from the form, and change nothing', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3);
    office.run('2026-03-20 08:10:00');
    const figures = JSON.stringify(office.rows('figures'));
    office.ports.sheets.clearFrom('log', 0);
    office.ports.sheets.commit();
    office.run('2026-03-21 07:10:00', 'every-response');
    expect(office.table('log').map(({ responseId }) => responseId)).toEqual(['r1']);
    expect(JSON.stringify(office.rows('figures'))).toBe(figures);
  });
});

describe('a figure typed over in “Số liệu”', () => {
  function typedOver(): SmallOffice {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '4', 31: '0' });
    office.submit('r2', '2026-03-20 08:05:00', 'B', 3);
    office.run('2026-03-20 08:10:00');
    const row = [...(office.rows('figures')[0] ?? [])];
    row[8 + 23] = 9;
    office.ports.sheets.write('figures', 0, [row]);
    office.ports.sheets.commit();
    return office;
  }

  it.each<readonly [string, (office: SmallOffice) => void]>([
    ['the next morning', (office) => office.run('2026-03-21 07:10:00', 'every-response')],
    ['a rebuild', (office) => rebuild(office.ports, HUMG_MONTHLY)],
    [
      'a new version of that report',
      (office) => {
        office.submit('r1', '2026-03-20 09:00:00', 'A', 3, { 24: '4', 31: '1' });
        office.run('2026-03-20 09:01:00');
      },
    ],
  ])('%s restores it and asks whether it holds', (_title, happens) => {
    const office = typedOver();
    happens(office);
    expect(office.figure('A', '2026-03', 24)).toBe('4');
    expect(office.table('decisions')).toMatchObject([
      { kind: 'Sửa số liệu', unit: 'A', period: '2026-03', item: '24', typed: '4', value: '9', verdict: '' },
    ]);
    const checked = office.table('overview').find(({ topic }) => topic === 'Đối chiếu với Nhật ký');
    expect(checked?.value).toBe('1 ô bị sửa tay, đã ghi lại theo Nhật ký');
    expect(checked?.explanation).toContain('đang ghi “9”, đúng là “4”');
  });

  it('counts once it is adopted with who and why', () => {
    const office = typedOver();
    office.run('2026-03-21 07:10:00', 'every-response');
    office.decide('Sửa số liệu', { ...ACCEPT, who: '' });
    office.run('2026-03-21 08:00:00');
    expect(office.figure('A', '2026-03', 24)).toBe('4');
    office.type('decisions', 0, 'who', BY.who);
    office.run('2026-03-21 09:00:00');
    expect(office.figure('A', '2026-03', 24)).toBe('9');
    expect(office.table('cumulative').find(({ item }) => item === '24')?.month3).toBe('10');
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
  });
});

describe('decisions about time', () => {
  it('a late report stays late, and is excused by name', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-30 08:00:00', 'A', 3);
    office.run('2026-03-30 08:01:00');
    office.ports.sheets.write('decisions', 0, [
      ['Chấp nhận', 'Miễn tính muộn', '2026-03', 'A', '', '', '', 'mất điện cả tuần', 'Bí thư Đảng ủy', '', '', '', ''],
    ]);
    office.ports.sheets.commit();
    office.run('2026-03-31 08:00:00');
    expect(office.table('tracking').find(({ unit }) => unit === 'A')).toMatchObject({
      month3: 'Muộn 3 ngày (được miễn) · chờ bản ký',
      late: '1',
    });
    expect(findings(office, 'late')[0]?.what).toContain(
      'Được miễn theo quyết định của Bí thư Đảng ủy: mất điện cả tuần',
    );
    expect(office.table('decisions')[0]?.effect).toBe('Đang áp dụng');
  });

  it('what comes for a closed month waits', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '2', 31: '0' });
    office.run('2026-03-20 08:01:00');
    office.ports.sheets.write('decisions', 0, [
      ['Chấp nhận', 'Chốt kỳ', '2026-03', '', '', '', '', '', 'Văn phòng', '31/03/2026', '', '', ''],
    ]);
    office.ports.sheets.commit();
    office.submit('r1', '2026-04-05 08:00:00', 'A', 3, { 24: '8', 31: '0' });
    office.run('2026-04-05 08:01:00');
    expect(office.figure('A', '2026-03', 24)).toBe('2');
    expect(findings(office, 'closed-period')).toHaveLength(1);
    office.decide('Nhận bản nộp', ACCEPT);
    office.run('2026-04-06 08:01:00');
    expect(office.figure('A', '2026-03', 24)).toBe('8');
  });
});

describe('a backlog', () => {
  it('larger than one run is worked off over several, and nobody is called missing before', () => {
    const office = createSmallOffice();
    office.setSecondsPerAnswer(20);
    for (let index = 0; index < 30; index += 1) {
      const unit = ['A', 'B', 'C'][index % 3] ?? 'A';
      office.submit(`r${index}`, `2026-03-20 08:${String(index).padStart(2, '0')}:00`, unit, 3, {
        24: String(index),
        31: '0',
      });
    }
    const runs = ['09:00:00', '09:10:00', '09:20:00'].map((time) => office.run(`2026-03-20 ${time}`, 'every-response'));
    expect(runs.map(({ newVersions, isComplete }) => [newVersions, isComplete])).toEqual([
      [14, false],
      [14, false],
      [2, true],
    ]);
    expect(office.rings()).toBe(2);
    expect(office.table('log')).toHaveLength(30);
    expect(office.figure('C', '2026-03', 24)).toBe('29');
  });

  it('reading every answer goes on where the last run stopped', () => {
    const office = createSmallOffice();
    for (let index = 0; index < 20; index += 1) {
      office.submit(`r${index}`, `2026-03-20 08:${String(index).padStart(2, '0')}:00`, 'A', 3, {
        24: String(index),
        31: '0',
      });
    }
    office.run('2026-03-20 09:00:00');
    // The platform kept the time of an edit.
    office.submit('r19', '2026-03-20 08:19:00', 'A', 3, { 24: '77', 31: '0' });
    office.setSecondsPerAnswer(30);
    const first = office.run('2026-03-23 07:10:00', 'every-answer');
    const second = office.run('2026-03-23 07:20:00', 'every-response');
    const third = office.run('2026-03-23 07:30:00', 'every-response');
    expect([first, second, third].map(({ newVersions, isComplete }) => [newVersions, isComplete])).toEqual([
      [0, false],
      [1, true],
      [0, true],
    ]);
    expect(office.figure('A', '2026-03', 24)).toBe('77');
  });
});

describe('an old copy of the workbook', () => {
  it('sends no letter again, although its ledger does not know it', () => {
    const office = createSmallOffice();
    const morning = () => remind(office.ports, HUMG_MONTHLY, office.run('2026-03-24 07:10:00', 'every-response'));
    expect(morning().sent).toBe(4);
    office.ports.sheets.clearFrom('letters', 0);
    office.ports.sheets.commit();
    expect(morning().sent).toBe(0);
    expect(office.sent).toHaveLength(4);
  });
});

it('account data that somebody types is kept nowhere, not even in the log', () => {
  const office = createSmallOffice();
  office.submit('r1', '2026-03-20 08:00:00', 'A', 3, {
    24: '1',
    31: '0',
    53: 'Phần mềm X, user: vanthu / pass: Abc@12345',
  });
  office.run('2026-03-20 08:01:00');
  office.run('2026-03-21 07:10:00', 'every-answer');
  const everything = JSON.stringify(['log', 'figures', 'findings'].map((sheet) => office.rows(sheet as 'log')));
  expect(everything).not.toContain('Abc@12345');
  expect(everything).toContain('[đã che]');
  expect(office.table('log')).toHaveLength(1);
});

describe('a question that is renamed in the form', () => {
  function renamed(): SmallOffice {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3);
    office.run('2026-03-20 08:01:00');
    office.form.questions = office.form.questions.map((question) =>
      question.id === 'q31' ? { ...question, title: 'Tên khác' } : question,
    );
    office.submit('r2', '2026-03-20 09:00:00', 'B', 3, { 24: '2', 31: '7' });
    return office;
  }

  it('is noticed by the next collect, shown once, and followed by its id', () => {
    const office = renamed();
    office.run('2026-03-20 09:01:00');
    office.run('2026-03-21 07:10:00', 'every-response');
    expect(findings(office, 'form-changed').map(({ item }) => item)).toEqual(['31']);
    expect(office.figure('B', '2026-03', 31)).toBe('7');
  });

  it.each(Array.from({ length: 30 }, (_, index) => [index + 1]))(
    'is not forgotten when the run is cut off at call %i',
    (call) => {
      const office = renamed();
      office.crashAt(call);
      expect(() => office.run('2026-03-20 09:01:00')).toThrow();
      office.crashAt(null);
      office.run('2026-03-20 09:10:00');
      expect(findings(office, 'form-changed').map(({ item }) => item)).toEqual(['31']);
    },
  );
});
