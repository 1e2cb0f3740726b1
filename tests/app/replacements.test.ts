// A month with reports that are replaced: at once, or when the office says so.

import { describe, expect, it } from 'vitest';
import { close } from './closed-office';
import { createSmallOffice, type SmallOffice } from './small-office';

// A reports 3 topics in March and B 1; the school's target of TG02 is 12. Then A's chi ủy sends another report, and B edits.
function office(waitFrom = ''): SmallOffice {
  const own = createSmallOffice();
  const settings = own.table('settings').findIndex(({ key }) => key === 'Bản thay thế phải chờ từ ngày');
  own.type('settings', settings, 'value', waitFrom);
  own.ports.sheets.write('targets', 0, [['A', 'TG02', '2026', '12']]);
  own.ports.sheets.commit();
  own.submit('A3', '2026-03-20 08:00:00', 'A', 3, { 24: '3', 31: '0' });
  own.submit('B3', '2026-03-20 08:01:00', 'B', 3, { 24: '1', 31: '2' });
  own.run('2026-03-20 09:00:00');
  return own;
}

function sendAgain(own: SmallOffice): void {
  own.submit('A3b', '2026-03-30 08:00:00', 'A', 3, { 24: '5', 31: '0' });
  own.run('2026-03-30 09:00:00');
}

const ASKED = 'Nhận bản thay thế';

function question(own: SmallOffice) {
  return own.table('decisions').find(({ kind }) => kind === ASKED);
}

function stateOf(own: SmallOffice, unit: string): string {
  return Object.values(own.table('tracking').find((row) => row.unit === unit) ?? {}).join(' ');
}

function finding(own: SmallOffice, name: string): string {
  return own.table('findings').find(({ key }) => key?.startsWith(`${name}|`))?.what ?? '';
}

describe('waiting for the office', () => {
  it('the first report stays, and the row says what the second would change, cell by cell and further on', () => {
    const own = office('01/03/2026');
    sendAgain(own);
    expect(own.figure('A', '2026-03', 24)).toBe('3');
    expect(question(own)).toMatchObject({
      period: '2026-03',
      unit: 'A',
      effect: 'Chờ quyết định',
      impact: 'Mục 24 tháng 3: 3 → 5; lũy kế trường Mục 24: 4 → 6; TG02: 4/12 (33,3%) → 6/12 (50%)',
      why: 'Bản nộp lại lúc 30/03/2026 08:00:00 khác bản đang được tính (lúc 20/03/2026 08:00:00): Mục 24: “3” → “5”. Chưa tính. “Chấp nhận”: tính theo bản này; “Không chấp nhận”: giữ bản đang được tính.',
    });
    expect(finding(own, 'replaces-counted')).toContain('Bản trước vẫn được tính');
  });

  it('one cell takes it, and the report stays on time by its first version', () => {
    const own = office('01/03/2026');
    sendAgain(own);
    own.decide(ASKED, { verdict: 'Chấp nhận' });
    own.run('2026-03-30 10:00:00');
    expect([own.figure('A', '2026-03', 24), question(own)?.effect]).toEqual(['5', 'Đang áp dụng']);
    expect(stateOf(own, 'A')).toContain('Đúng hạn');
  });

  it('one cell refuses it: nothing waits any more', () => {
    const own = office('01/03/2026');
    sendAgain(own);
    own.decide(ASKED, { verdict: 'Không chấp nhận' });
    const { waiting } = own.run('2026-03-30 10:00:00').projection();
    expect([own.figure('A', '2026-03', 24), question(own)?.effect, waiting.length]).toEqual(['3', 'Không áp dụng', 0]);
    expect(own.table('findings').find(({ key }) => key?.startsWith('replaces-counted|'))?.severity).toBe('Đã hết');
  });

  it('an edit waits, a further edit asks anew, and what was refused of one is not refused of the next', () => {
    const own = office('01/03/2026');
    own.submit('B3', '2026-03-21 08:00:00', 'B', 3, { 24: '2', 31: '2' });
    own.responses.splice(1, 1);
    own.run('2026-03-21 09:00:00');
    own.decide(ASKED, { verdict: 'Không chấp nhận' });
    own.responses.pop();
    own.submit('B3', '2026-03-22 08:00:00', 'B', 3, { 24: '4', 31: '2' });
    own.run('2026-03-22 09:00:00');
    expect(own.figure('B', '2026-03', 24)).toBe('1');
    expect(own.table('decisions').map(({ kind, effect }) => [kind, effect])).toEqual([
      [ASKED, 'Không áp dụng'],
      [ASKED, 'Chờ quyết định'],
    ]);
  });

  it('while a stranger’s report of another organisation asks in its own way', () => {
    const own = office('01/03/2026');
    own.submit('X', '2026-03-21 08:00:00', 'A', 3, { 24: '9', 31: '0' }, 'la@gmail.com');
    own.run('2026-03-21 09:00:00');
    expect(own.table('decisions').map(({ kind }) => kind)).toEqual(['Nhận bản nộp']);
    own.decide('Nhận bản nộp', { verdict: 'Chấp nhận' });
    own.run('2026-03-21 10:00:00');
    expect(own.figure('A', '2026-03', 24)).toBe('9');
  });
});

describe('counting at once', () => {
  it('the finding says what the newer version has moved further on', () => {
    const own = office();
    sendAgain(own);
    expect([own.figure('A', '2026-03', 24), question(own)]).toEqual(['5', undefined]);
    expect(finding(own, 'resubmitted')).toContain(
      'Ảnh hưởng đến nay: lũy kế trường Mục 24: 4 → 6; TG02: 4/12 (33,3%) → 6/12 (50%).',
    );
  });

  it('so does the finding about an edit, which need not move any sum', () => {
    const own = office();
    own.responses.splice(1, 1);
    own.submit('B3', '2026-03-30 08:00:00', 'B', 3, { 24: '1', 31: '2', 76: 'Không' });
    own.run('2026-03-30 09:00:00');
    expect(finding(own, 'edited-after-deadline')).toContain('Ảnh hưởng đến nay: lũy kế toàn trường không đổi.');
  });

  it('for three months', () => {
    const own = office();
    sendAgain(own);
    own.run('2026-06-30 09:00:00');
    expect(finding(own, 'resubmitted')).toContain('Ảnh hưởng');
    own.run('2026-07-01 09:00:00');
    expect(finding(own, 'resubmitted')).not.toContain('Ảnh hưởng');
  });

  it('but not of a closed month, whose figures stand', () => {
    const own = office();
    sendAgain(own);
    close(own, '2026-04-05 08:00:00', '2026-03');
    own.run('2026-04-05 09:00:00');
    expect(finding(own, 'resubmitted')).not.toContain('Ảnh hưởng');
  });
});
