// Items that nobody or several organisations owe.

import { expect, it } from 'vitest';
import { assignmentOddities } from '../../src/domain/regime/assignment';
import { item, organisation } from './sample-regime';

const ITEMS = [24, 56, 57, 60, 53].map(item);

it.each([
  ['2026-03', { unassigned: [57, 60], shared: [] }],
  ['2026-07', { unassigned: [57, 60], shared: [{ item: 56, organisations: ['A', 'B'] }] }],
])('in %s: %j', (period, expected) => {
  const organisations = [organisation('A', [24, 56]), organisation('B', [24, 56], { from: '2026-06' })];
  expect(assignmentOddities(ITEMS, organisations, period)).toEqual(expected);
});
