// Tasks whose state goes back.

import { expect, it } from 'vitest';
import { organisation } from '../sample-regime';
import { findingsOf, months, placesOf } from './check-book';

const UNIT = organisation('TC', [69, 70, 71, 72, 73, 74, 75]);
const [NOT, DOING, DONE] = ['Chưa triển khai', 'Đang triển khai', 'Đã hoàn thành'];

it.each([
  ['forward', '2026-03', [NOT, DOING, DONE, DONE], []],
  ['back from done to not begun', '2026-03', [DONE, NOT], ['2026-04 71']],
  ['back by one step', '2026-03', [DONE, DOING], ['2026-04 71']],
  ['back once, then forward again', '2026-03', [DOING, NOT, DOING], ['2026-04 71']],
  ['a blank month between', '2026-03', [DONE, '', NOT], ['2026-05 71']],
  ['a state that is no choice', '2026-03', [DONE, 'khác', DONE], []],
  ['a new year has new tasks', '2026-12', [DONE, NOT], []],
])('%s from %s on', (_, first, states, expected) => {
  const reports = months(UNIT, first, { 69: states.map(() => 'Có').join('|'), 71: states.join('|') });
  expect(placesOf('task-regressed', reports)).toEqual(expected);
});

it('tasks do not mix', () => {
  const reports = months(UNIT, '2026-03', {
    69: 'Có|Có',
    71: `${DONE}|${DONE}`,
    73: `${NOT}|${NOT}`,
    75: `${DOING}|${NOT}`,
  });
  expect(findingsOf('task-regressed', reports)).toMatchObject([
    { item: 75, period: '2026-04', received: NOT, facts: { before: DOING, period: '2026-03' } },
  ]);
});
