// Cut off anywhere, the next run repairs: exhaustive over the calls of an intake and of a morning's letters.

import { describe, expect, it } from 'vitest';
import { collect } from '../../src/app/intake/collect';
import { remind } from '../../src/app/letters/remind';
import { confirmLink, proposeLink } from '../../src/app/linking/link-form';
import { setUp } from '../../src/app/set-up';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { SHEET_IDS } from '../../src/text/sheets';
import { Crash, createMemoryOffice, type MemoryOffice, type Pending } from './memory-ports';
import { createSmallOffice, type SmallOffice } from './small-office';

const UNITS = ['A', 'B', 'C'];

function report(id: string, unit: string, month: number, submittedAt: string, figure: string) {
  return {
    id,
    submittedAt,
    sender: `${unit}@humg.test`,
    answers: [
      ['q1', unit],
      ['q2', `Tháng ${month}`],
      ['q24', figure],
    ] as const,
  };
}

// Three organisations, March taken in, and in April a correction, a new report and an edit waiting in the form.
function waitingOffice(): MemoryOffice {
  const office = createMemoryOffice();
  const { ports } = office;
  setUp(ports, HUMG_MONTHLY, WORKING_CALENDAR);
  ports.sheets.write('settings', 0, [['Địa chỉ biểu mẫu', 'https://forms.test/sua', '']]);
  ports.sheets.write(
    'units',
    0,
    UNITS.map((id) => [id, `Chi bộ ${id}`, '', `${id}@humg.test`, '', '', '', '24']),
  );
  ports.sheets.commit();
  confirmLink(ports, HUMG_MONTHLY, proposeLink(ports, HUMG_MONTHLY, ''));
  office.responses.push(...UNITS.map((unit, index) => report(`r${unit}`, unit, 3, `2026-03-20 09:00:0${index}`, '1')));
  office.setNow('2026-03-20 10:00:00');
  collect(ports, HUMG_MONTHLY, 'recent');
  office.responses.push(
    report('r4', 'A', 3, '2026-04-17 08:00:00', '5'),
    report('r5', 'B', 4, '2026-04-17 08:00:01', 'khoảng 10'),
    report('rC', 'C', 3, '2026-04-17 08:00:02', ''),
  );
  office.setNow('2026-04-17 09:00:00');
  return office;
}

function everySheet(office: MemoryOffice): string {
  return JSON.stringify(SHEET_IDS.map((sheet) => [sheet, office.rows(sheet)]));
}

function callsOf(run: (office: MemoryOffice) => void): number {
  const office = waitingOffice();
  office.crashAt(null);
  run(office);
  return office.calls();
}

const intake = (office: MemoryOffice) => {
  collect(office.ports, HUMG_MONTHLY, 'recent');
};
const morning = (office: MemoryOffice) => {
  remind(office.ports, HUMG_MONTHLY, collect(office.ports, HUMG_MONTHLY, 'every-response'));
};

describe('an intake cut off at any call', () => {
  const undisturbed = waitingOffice();
  intake(undisturbed);
  const wanted = everySheet(undisturbed);
  const cases = (['lost', 'applied'] as const).flatMap((pending) =>
    Array.from({ length: callsOf(intake) }, (_, index): readonly [number, Pending] => [index + 1, pending]),
  );

  it('takes more than a handful of calls, and undisturbed takes in what was waiting', () => {
    expect(cases.length).toBeGreaterThan(30);
    expect(undisturbed.rows('log')).toHaveLength(6);
    expect(undisturbed.rows('figures').map(([period, unit]) => `${period} ${unit}`)).toEqual([
      '2026-03 A',
      '2026-03 B',
      '2026-03 C',
      '2026-04 B',
    ]);
  });

  it.each(cases)('call %i, uncommitted writes %s: the next run reaches the same sheets', (call, pending) => {
    const office = waitingOffice();
    office.crashAt(call, pending);
    expect(() => intake(office)).toThrow(Crash);
    office.crashAt(null);
    intake(office);
    expect(everySheet(office)).toBe(wanted);
  });
});

describe('a morning cut off at any call', () => {
  const letters = (office: MemoryOffice) => office.sent.map(({ to, subject }) => `${to.join()} ${subject}`);
  const atSeven = (office: MemoryOffice) => {
    office.setNow('2026-04-20 07:10:00');
    morning(office);
  };
  const undisturbed = waitingOffice();
  atSeven(undisturbed);

  it('undisturbed reminds those who have not reported, and answers those who have', () => {
    expect(letters(undisturbed)).toEqual([
      'A@humg.test Về việc nộp báo cáo tháng 4/2026 (hạn: thứ Ba, 28/04/2026)',
      'C@humg.test Về việc nộp báo cáo tháng 4/2026 (hạn: thứ Ba, 28/04/2026)',
      'C@humg.test Đề nghị kiểm tra lại số liệu báo cáo tháng 3/2026',
      'B@humg.test Đề nghị kiểm tra lại số liệu báo cáo tháng 4/2026',
      'A@humg.test Đã tiếp nhận báo cáo tháng 3/2026',
      'vpdanguy@humg.edu.vn Tổng hợp sáng 20/04/2026: báo cáo tháng 4/2026, đã nộp 1/3',
    ]);
  });

  const cases = (['lost', 'applied'] as const).flatMap((pending) =>
    Array.from({ length: callsOf(atSeven) }, (_, index): readonly [number, Pending] => [index + 1, pending]),
  );

  it.each(cases)('call %i, uncommitted writes %s: no letter goes out twice, none is lost unsaid', (call, pending) => {
    const office = waitingOffice();
    office.setNow('2026-04-20 07:10:00');
    office.crashAt(call, pending);
    expect(() => morning(office)).toThrow(Crash);
    office.crashAt(null);
    morning(office);
    morning(office);
    const sent = letters(office);
    expect(new Set(sent).size).toBe(sent.length);
    const states = office.rows('letters').map((row) => [row[0], row[6]]);
    const unknown = states.filter(([, state]) => state === 'Không rõ, đã không gửi lại').length;
    expect(states.filter(([, state]) => state === 'Đang gửi')).toEqual([]);
    expect(states.every(([key, state]) => (key === '') === (state === 'Chưa gửi, sẽ gửi ở lần chạy sau'))).toBe(true);
    // The morning's summary counts what is left, so its subject may differ; every other letter went out or is said.
    expect(sent.length).toBeLessThanOrEqual(letters(undisturbed).length);
    expect(letters(undisturbed).filter((line) => !sent.includes(line)).length).toBeLessThanOrEqual(unknown);
  });
});

// A thorough look with everything at once: a deleted response, one that returned, a stranger, words with a proposal, account
// data, a decision, a figure typed over.
function eventfulOffice(): SmallOffice {
  const office = createSmallOffice();
  office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: 'không phát sinh', 31: '1' });
  office.submit('r2', '2026-03-20 08:01:00', 'B', 3);
  office.submit('r3', '2026-03-20 08:02:00', 'C', 3);
  office.run('2026-03-20 09:00:00');
  office.remove('r3');
  office.run('2026-03-21 07:10:00', 'every-response');
  office.submit('r3', '2026-03-20 08:02:00', 'C', 3);
  office.remove('r2');
  office.submit('r4', '2026-03-22 08:00:00', 'A', 3, { 24: '9' }, 'la@gmail.com');
  office.submit('r1', '2026-03-22 09:00:00', 'A', 3, { 24: 'không có', 31: '2', 53: 'user: a / pass: Abc@12345' });
  office.decide('Đọc thành số', { verdict: 'Chấp nhận' });
  const row = [...(office.rows('figures')[1] ?? [])];
  row[8 + 23] = 9;
  office.ports.sheets.write('figures', 1, [row]);
  office.ports.sheets.commit();
  office.setNow('2026-03-23 07:10:00');
  return office;
}

describe.each(['every-response', 'every-answer'] as const)('an eventful morning (%s) cut off at any call', (look) => {
  const morningRun = (office: SmallOffice) => {
    office.run('2026-03-23 07:10:00', look);
  };
  const undisturbed = eventfulOffice();
  undisturbed.crashAt(null);
  morningRun(undisturbed);
  const calls = undisturbed.calls();
  const wanted = everySheet(undisturbed);

  it('undisturbed sees everything', () => {
    expect(calls).toBeGreaterThan(30);
    expect(undisturbed.table('decisions').map(({ kind }) => kind)).toEqual([
      'Đọc thành số',
      'Loại bản nộp',
      'Nhận bản nộp',
      'Loại bản nộp',
      'Đọc thành số',
      'Sửa số liệu',
    ]);
  });

  it.each(
    (['lost', 'applied'] as const).flatMap((pending) =>
      Array.from({ length: calls }, (_, index): readonly [number, Pending] => [index + 1, pending]),
    ),
  )('call %i, uncommitted writes %s: the next run reaches the same sheets', (call, pending) => {
    const office = eventfulOffice();
    office.crashAt(call, pending);
    expect(() => morningRun(office)).toThrow(Crash);
    office.crashAt(null);
    morningRun(office);
    expect(everySheet(office)).toBe(wanted);
  });
});
