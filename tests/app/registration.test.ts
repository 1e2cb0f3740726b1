// A registration's life: into the sheet, corrected, accepted, changed after that, late, refused, gone.

import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/app/inputs/read-inputs';
import { rebuild } from '../../src/app/intake/collect';
import { collectPlan } from '../../src/app/registration/collect-plan';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import type { SheetId } from '../../src/text/sheets';
import { createPlanOffice, type PlanOffice, REGIMES } from './plan-office';

/** TC01, TG02–TG04, KT01–KT03: what every organisation answers for. */
const EVERY = { 9: '4', 13: '8', 14: '2', 15: '3', 16: '2', 17: '1', 18: '6' };

function targets(office: PlanOffice, unit: string): Readonly<Record<string, number>> {
  const { targets: all } = readInputs(office.ports.sheets, HUMG_MONTHLY);
  return Object.fromEntries(
    all.filter(({ organisation }) => organisation === unit).map(({ code, target }) => [code, target]),
  );
}

function decisions(office: PlanOffice) {
  return office
    .table('decisions')
    .map(({ kind, period, unit, item, typed, value, effect }) => [kind, period, unit, item, typed, value, effect]);
}

describe('a registration', () => {
  it('becomes rows with version and source', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    expect(targets(office, 'A')).toEqual({ TC01: 4, TG02: 8, TG03: 2, TG04: 3, KT01: 2, KT02: 1, KT03: 6 });
    expect(office.targetRow('A', 'TG02')).toEqual(['8', '1', 'Đăng ký 18/03/2026, bản 1', 'Đã đăng ký']);
    expect(office.planFindings()).toEqual([]);
    expect(office.table('planLog')).toHaveLength(1);
    expect(office.table('log')).toEqual([]);
  });

  it('corrected in time changes its own row, and what it leaves blank or cannot say stays as it was', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    office.register('r1', '2026-03-19 09:00:00', 'A', { ...EVERY, 13: '10', 18: '95%' });
    office.runPlan('2026-03-19 09:01:00');
    expect(office.targetRow('A', 'TG02')).toEqual(['10', '2', 'Đăng ký 19/03/2026, bản 2', 'Đã đăng ký']);
    expect(office.targetRow('A', 'KT03')).toEqual(['6', '1', 'Đăng ký 18/03/2026, bản 1', 'Đã đăng ký']);
    expect(office.planFindings()).toEqual(['target-ratio A KT03']);
    expect(office.table('decisions')).toEqual([]);
  });

  it.each([
    ['19/3 is on time', '2026-03-19 23:59:59', 'Có', 'Đúng hạn', []],
    ['20/3 is on time where the day counts', '2026-03-20 23:59:59', 'Có', 'Đúng hạn', []],
    ['20/3 is late where it does not', '2026-03-20 00:00:00', 'Không', 'Muộn 1 ngày', ['plan-late A']],
    ['21/3 is late', '2026-03-21 00:00:05', 'Có', 'Muộn 1 ngày', ['plan-late A']],
  ])('%s', (_, at, inclusive, state, findings) => {
    const office = createPlanOffice();
    const setting = office.table('settings').findIndex(({ key }) => key === 'Ngày 28 còn tính là đúng hạn');
    office.type('settings', setting, 'value', inclusive);
    office.register('r1', at, 'A', EVERY);
    office.runPlan(at);
    expect(office.table('tracking').find(({ unit }) => unit === 'A')?.plan).toBe(state);
    expect(office.planFindings().filter((each) => each.endsWith('A'))).toEqual(findings);
  });

  it('is missed after 20/3, not before; whoever begins later is not', () => {
    const office = createPlanOffice();
    office.type('units', 2, 'from', '2026-06');
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-20 12:00:00');
    const plans = () =>
      office
        .table('tracking')
        .slice(1)
        .map(({ plan }) => plan);
    expect(plans()).toEqual(['Đúng hạn', 'Chưa đăng ký', '–']);
    office.runPlan('2026-03-21 07:00:00', 'every-response');
    expect(plans()).toEqual(['Đúng hạn', 'Quá hạn', '–']);
    expect(office.planFindings()).toEqual(['plan-overdue B']);
    expect(office.table('overview').find(({ topic }) => topic === 'Đăng ký kế hoạch năm 2026')).toMatchObject({
      value: '1/2',
      explanation: 'Hạn đăng ký 20/03/2026. Chưa có: Chi bộ B',
    });
  });

  it.each([
    ['95%', 'target-ratio'],
    ['100% đảng viên', 'target-ratio'],
    ['tốt', 'target-not-number'],
    ['10-12', 'target-not-number'],
    ['1,5', 'target-not-count'],
    ['-1', 'target-not-count'],
    ['', 'target-blank'],
  ])('"%s" is no target (%s)', (typed, code) => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', { ...EVERY, 13: typed });
    office.runPlan('2026-03-18 09:01:00');
    expect(office.targetRow('A', 'TG02')).toBeNull();
    expect(office.planFindings()).toEqual([`${code} A TG02`]);
  });

  it('says who answers for a target: C for NV02, as Danh mục kế hoạch names it', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', { ...EVERY, 24: '5' });
    office.register('r2', '2026-03-18 09:05:00', 'C', { ...EVERY, 24: '60' });
    office.runPlan('2026-03-18 09:06:00');
    expect(office.targetRow('A', 'NV02')).toBeNull();
    expect(office.targetRow('C', 'NV02')?.[0]).toBe('60');
    expect(office.planFindings()).toEqual(['target-not-owner A NV02']);
  });
});

describe('what the office typed or accepted', () => {
  it('is never written over: a differing registration waits in Quyết định', () => {
    const office = createPlanOffice();
    office.ports.sheets.write('targets', 0, [['A', 'TG02', '2026', '7', '', 'QĐ 12', '', '']]);
    office.ports.sheets.commit();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    expect(office.targetRow('A', 'TG02')).toEqual(['7', '', 'QĐ 12', '']);
    expect(decisions(office)).toEqual([['Đổi chỉ tiêu', '2026', 'A', 'TG02', '7', '8', 'Chờ quyết định']]);
  });

  it('typed over in a row of the add-on is the office’s from then on', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    office.type(
      'targets',
      office.table('targets').findIndex(({ code }) => code === 'TG02'),
      'target',
      '9',
    );
    office.runPlan('2026-03-18 10:00:00');
    expect(office.targetRow('A', 'TG02')?.[0]).toBe('9');
    expect(decisions(office)).toEqual([['Đổi chỉ tiêu', '2026', 'A', 'TG02', '9', '8', 'Chờ quyết định']]);
  });

  it.each([
    ['accepted before a correction in time', 'Đã chấp nhận', '2026-03-19 10:00:00', 'chỉ tiêu đã được chấp nhận'],
    ['not accepted, but corrected after the deadline', 'Đã đăng ký', '2026-03-24 10:00:00', 'sau hạn đăng ký'],
  ])('%s: the change waits, and holds once decided with who, why, day and document', (_, state, at, why) => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    office.type(
      'targets',
      office.table('targets').findIndex(({ code }) => code === 'TG02'),
      'state',
      state,
    );
    office.register('r1', at, 'A', { ...EVERY, 13: '10' });
    office.runPlan(at);
    expect(targets(office, 'A').TG02).toBe(8);
    expect(office.table('decisions')[0]?.why).toContain(why);
    office.decide('Đổi chỉ tiêu', { verdict: 'Chấp nhận', who: 'Thường trực Đảng ủy', date: '25/03/2026' });
    office.runPlan('2026-03-26 08:00:00');
    expect(targets(office, 'A').TG02).toBe(8);
    expect(office.table('decisions')[0]?.effect).toBe('Chưa đủ thông tin');
    office.type('decisions', 0, 'document', '61-CV/ĐU');
    office.runPlan('2026-03-26 09:00:00');
    expect(targets(office, 'A').TG02).toBe(10);
    expect(office.targetRow('A', 'TG02')?.slice(0, 2)).toEqual(['8', '1']);
    expect(decisions(office)).toEqual([['Đổi chỉ tiêu', '2026', 'A', 'TG02', '8', '10', 'Đang áp dụng']]);
  });

  it('a refused change is not proposed again', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    office.register('r1', '2026-03-24 10:00:00', 'A', { ...EVERY, 13: '10' });
    office.runPlan('2026-03-24 10:01:00');
    office.decide('Đổi chỉ tiêu', { verdict: 'Không chấp nhận' });
    office.runPlan('2026-03-25 08:00:00', 'every-answer');
    expect(decisions(office).map(([, , , , , value, effect]) => [value, effect])).toEqual([['10', 'Không áp dụng']]);
    expect(targets(office, 'A').TG02).toBe(8);
  });

  it('an approved adjustment changes the target, and only from the value that holds', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    const row = {
      kind: 'Chỉ tiêu năm',
      time: '2026',
      unit: 'A',
      about: 'TG02',
      why: 'Giao thêm',
      document: '61-CV/ĐU',
    };
    const adjust = (index: number, cells: Readonly<Record<string, string>>) => {
      for (const [column, value] of Object.entries(cells)) office.type('adjustments', index, column, value);
    };
    adjust(0, { ...row, old: '8', new: '11', date: '02/07/2026' });
    office.runPlan('2026-07-03 08:00:00');
    expect(targets(office, 'A').TG02).toBe(8);
    adjust(0, { approver: 'Thường trực Đảng ủy' });
    adjust(1, { ...row, old: '9', new: '20', date: '03/07/2026', approver: 'Thường trực Đảng ủy' });
    expect(targets(office, 'A').TG02).toBe(11);
    // The registration still says 8: the office has decided otherwise.
    office.runPlan('2026-07-04 08:00:00', 'every-answer');
    expect(office.targetRow('A', 'TG02')?.[0]).toBe('8');
    expect(decisions(office)).toEqual([]);
    office.register('r1', '2026-07-05 10:00:00', 'A', { ...EVERY, 13: '9' });
    office.runPlan('2026-07-05 10:01:00');
    expect(decisions(office)).toEqual([['Đổi chỉ tiêu', '2026', 'A', 'TG02', '11', '9', 'Chờ quyết định']]);
  });
});

describe('the same intake', () => {
  it('registers nothing for a sender who is not listed, until the office accepts', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY, 'b.nop@humg.test');
    office.runPlan('2026-03-18 09:01:00');
    expect(office.targetRow('A', 'TG02')).toBeNull();
    expect(office.planFindings()).toEqual(['sender-not-listed A']);
    expect(office.table('tracking').find(({ unit }) => unit === 'A')?.plan).toBe('Chờ xác nhận');
    office.decide('Nhận bản nộp', { verdict: 'Chấp nhận', unit: 'A', period: '2026', who: 'Văn phòng' });
    office.runPlan('2026-03-18 10:00:00');
    expect(office.targetRow('A', 'TG02')?.[0]).toBe('8');
    expect(office.table('decisions')[0]?.effect).toBe('Đang áp dụng');
  });

  it('keeps what is deleted in the form, and asks', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    office.planResponses.splice(0, 1);
    office.runPlan('2026-03-19 07:00:00', 'every-response');
    expect(targets(office, 'A').TG02).toBe(8);
    expect(office.planFindings()).toEqual(['deleted-response A']);
    expect(decisions(office).map(([kind, period, unit]) => [kind, period, unit])).toEqual([
      ['Loại bản nộp', '2026', 'A'],
    ]);
  });

  it('masks access data in a task, and says so', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', {
      ...EVERY,
      101: 'Số hóa',
      102: 'user: a / pass: b12345',
      103: 'x',
      104: 'y',
    });
    office.runPlan('2026-03-18 09:01:00');
    expect(JSON.stringify(office.table('planLog'))).not.toContain('b12345');
    expect(office.planFindings()).toEqual(['credentials-in-text A']);
  });

  it('makes a registration wait that comes after the office closed the year', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    office.runPlan('2026-03-18 09:01:00');
    const close = { kind: 'Chốt kỳ', verdict: 'Chấp nhận', period: '2026', date: '31/03/2026', who: 'Văn phòng' };
    for (const [column, value] of Object.entries(close)) office.type('decisions', 0, column, value);
    office.register('r2', '2026-04-02 09:00:00', 'B', EVERY);
    office.runPlan('2026-04-02 09:01:00');
    expect(targets(office, 'B')).toEqual({});
    expect(office.planFindings()).toEqual(['closed-period B', 'plan-overdue C']);
  });

  it('costs a monthly response no look at the plan’s form or log', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', { ...EVERY, 13: '95%' });
    office.runPlan('2026-03-18 09:01:00');
    const { sheets } = office.ports;
    const read = sheets.read;
    const seen: string[] = [];
    Object.assign(sheets, {
      read: (sheet: SheetId) => {
        seen.push(sheet);
        return read(sheet);
      },
    });
    office.submit('m1', '2026-03-20 09:00:00', 'A', 3);
    office.run('2026-03-20 09:01:00');
    expect(seen).not.toContain('planLog');
    expect(seen).not.toContain('planCatalogue');
    expect(office.planFindings()).toEqual(['target-ratio A TG02']);
  });

  it('run twice changes nothing, and a rebuild finds every cell as it is', () => {
    const office = createPlanOffice();
    office.register('r1', '2026-03-18 09:00:00', 'A', { ...EVERY, 13: 'tốt', 101: 'Nhiệm vụ' });
    office.register('r2', '2026-03-25 09:00:00', 'B', EVERY);
    office.submit('m1', '2026-03-20 09:00:00', 'A', 3);
    office.runPlan('2026-03-25 09:01:00');
    const sheets = ['targets', 'decisions', 'planLog', 'findings', 'tracking'] as const;
    const before = sheets.map((sheet) => office.table(sheet));
    office.runPlan('2026-03-25 09:01:00', 'every-answer');
    expect(sheets.map((sheet) => office.table(sheet))).toEqual(before);
    collectPlan(office.ports, REGIMES, 'log-only');
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(sheets.map((sheet) => office.table(sheet))).toEqual(before);
  });

  it('cut off anywhere, the next run has everything', () => {
    const whole = createPlanOffice();
    whole.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
    whole.runPlan('2026-03-18 09:01:00');
    whole.runPlan('2026-03-19 07:00:00', 'every-response');
    const expected = [whole.table('targets'), whole.table('tracking'), whole.planFindings()];
    for (const pending of ['lost', 'applied'] as const) {
      for (let call = 1; call < 60; call += 1) {
        const office = createPlanOffice();
        office.register('r1', '2026-03-18 09:00:00', 'A', EVERY);
        office.crashAt(call, pending);
        try {
          office.runPlan('2026-03-18 09:01:00');
        } catch (_crash) {
          // The next morning comes all the same.
        }
        office.crashAt(null);
        office.runPlan('2026-03-19 07:00:00', 'every-response');
        expect([office.table('targets'), office.table('tracking'), office.planFindings()]).toEqual(expected);
        expect(office.table('planLog')).toHaveLength(1);
      }
    }
  });
});

describe('the year so far', () => {
  it('a target below what was reported before it was registered is a question', () => {
    const office = createPlanOffice();
    for (const [month, figure] of [
      [3, '4'],
      [4, '3'],
      [5, '0'],
    ] as const) {
      office.submit(`m${month}`, `2026-0${month}-26 09:00:00`, 'A', month, { 24: figure, 31: '0' });
    }
    office.register('r1', '2026-05-10 09:00:00', 'A', { ...EVERY, 13: '6' });
    office.register('r2', '2026-05-10 09:05:00', 'B', { ...EVERY, 13: '6' });
    office.runPlan('2026-05-28 09:00:00');
    expect(office.planFindings().filter((each) => each.startsWith('target'))).toEqual(['target-below-actual A TG02']);
    const row = office.table('findings').find(({ key }) => String(key).startsWith('target-below-actual'));
    expect(row?.what).toContain(
      'Đăng ký TG02 là 6, trong khi các báo cáo tháng đã nhận trước lúc đăng ký cộng được 7.',
    );
  });
});
