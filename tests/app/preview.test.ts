// What a waiting decision would move: in one line, and equal to the difference between the year before and after it.

import { expect, it } from 'vitest';
import type { Projection } from '../../src/app/project';
import { rippleOf } from '../../src/app/proposing/preview';
import { reportedFigure } from '../../src/domain/totals/school';
import { close } from './closed-office';
import { createSmallOffice, type SmallOffice } from './small-office';

// A reports 3 and 2 topics, B 1 in March and words in April; a stranger reports for A; B sends April again; C's response is
// deleted; one figure is typed over. The school's target of TG02 is 12.
function office(): SmallOffice {
  const own = createSmallOffice();
  own.ports.sheets.write('targets', 0, [['A', 'TG02', '2026', '12']]);
  own.submit('A3', '2026-03-20 08:00:00', 'A', 3, { 24: '3', 31: '0' });
  own.submit('B3', '2026-03-20 08:01:00', 'B', 3, { 24: '1', 31: '2' });
  own.submit('C3', '2026-03-20 08:02:00', 'C', 3, { 24: '4', 31: '0' });
  own.submit('A4', '2026-04-20 08:00:00', 'A', 4, { 24: '2', 31: '1' });
  own.submit('B4', '2026-04-20 08:01:00', 'B', 4, { 24: 'không phát sinh', 31: '0' });
  own.run('2026-04-20 09:00:00');
  own.submit('X3', '2026-04-21 08:00:00', 'A', 3, { 24: '5', 31: '0' }, 'la@gmail.com');
  own.type(
    'settings',
    own.table('settings').findIndex(({ key }) => key === WAIT_FROM),
    'value',
    '21/04/2026',
  );
  own.submit('B4b', '2026-04-21 08:01:00', 'B', 4, { 24: '6', 31: '0' });
  own.remove('C3');
  const row = [...(own.rows('figures').find(([period, unit]) => period === '2026-03' && unit === 'B') ?? [])];
  row[8 + 23] = 9;
  own.ports.sheets.write(
    'figures',
    own.rows('figures').findIndex(([period, unit]) => period === '2026-03' && unit === 'B'),
    [row],
  );
  own.ports.sheets.commit();
  return own;
}

const WAIT_FROM = 'Bản thay thế phải chờ từ ngày';
const MORNING = '2026-04-22 07:10:00';
const SIGNED = { verdict: 'Chấp nhận', who: 'Văn phòng', why: 'Đã hỏi' };

it('says it in one line beside every waiting row', () => {
  const own = office();
  own.run(MORNING, 'every-answer');
  expect(new Map(own.table('decisions').map(({ kind, impact }) => [kind, impact]))).toEqual(
    new Map([
      ['Nhận bản nộp', 'Mục 24 tháng 3: 3 → 5; lũy kế trường Mục 24: 10 → 12; TG02: 10/12 (83,3%) → 12/12 (100%)'],
      [
        'Nhận bản thay thế',
        'Mục 24 tháng 4: không có → 6; lũy kế trường Mục 24: 10 → 16; TG02: 10/12 (83,3%) → 16/12 (133,3%)',
      ],
      [
        'Loại bản nộp',
        'Mục 24 tháng 3 của C: 4 → không có; Mục 31 tháng 3 của C: 0 → không có; lũy kế trường Mục 24: 10 → 6; TG02: 10/12 (83,3%) → 6/12 (50%)',
      ],
      ['Đọc thành số', 'Mục 24 tháng 4: không có → 0'],
      ['Sửa số liệu', 'Mục 24 tháng 3: 1 → 9; lũy kế trường Mục 24: 10 → 18; TG02: 10/12 (83,3%) → 18/12 (150%)'],
    ]),
  );
  own.decide('Nhận bản nộp', SIGNED);
  own.run('2026-04-22 08:00:00');
  expect(own.table('decisions').find(({ kind }) => kind === 'Nhận bản nộp')?.impact).toBe('');
});

it('of a closed month nothing moves', () => {
  const own = office();
  own.run(MORNING, 'every-answer');
  close(own, '2026-04-22 08:00:00', '2026-03');
  own.run('2026-04-22 09:00:00');
  expect(own.table('decisions').find(({ kind }) => kind === 'Nhận bản nộp')?.impact).toContain('Kỳ đã chốt');
});

// Every figure and every sum of the year, as text.
function everything({ figures, inputs, begun, school }: Projection): ReadonlyMap<string, number | null> {
  const items = [24, 31, 42];
  const own = begun.flatMap((period) =>
    inputs.organisations.flatMap(({ id }) =>
      items.map((item) => [`${period} ${id} ${item}`, reportedFigure(figures, id, item, period)] as const),
    ),
  );
  const last = items.map((item) => [`sum ${item}`, school.get(item)?.slice(-1)[0]?.cumulative.value ?? null] as const);
  return new Map([...own, ...last]);
}

it.each(['Nhận bản nộp', 'Nhận bản thay thế', 'Loại bản nộp', 'Đọc thành số', 'Sửa số liệu'])(
  '%s: equal to what taking it changes',
  (kind) => {
    const own = office();
    own.run(MORNING, 'every-answer');
    const { projection } = own.run('2026-04-22 07:20:00');
    const before = projection();
    const wanted = own.table('decisions').findIndex((row) => row.kind === kind);
    const proposed = before.inputs.decisionSheet.rows[wanted]?.proposed;
    if (!proposed) throw new RangeError(`nothing proposed: ${kind}`);
    const ripple = rippleOf(before, proposed);
    own.decide(kind, SIGNED);
    const after = own.run('2026-04-22 07:30:00').projection();
    const [was, is] = [everything(before), everything(after)];
    const difference = [...is].filter(([key, value]) => was.get(key) !== value);
    const previewed = [
      ...ripple.figures.map((each) => [`${each.period} ${each.organisation} ${each.item}`, each.after] as const),
      ...ripple.sums.map(({ item, after: value }) => [`sum ${item}`, value] as const),
    ];
    expect(new Map(previewed)).toEqual(new Map(difference));
  },
);
