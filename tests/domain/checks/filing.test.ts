// The checks on how versions were filed: each with the cases where it speaks, and those where it must stay silent.

import { describe, expect, it } from 'vitest';
import type { SwitchableCheck } from '../../../src/domain/checks/check-settings';
import { findingKey } from '../../../src/domain/checks/finding';
import type { Decision } from '../../../src/domain/decisions/decision';
import type { Version } from '../../../src/domain/report/version';
import { type FilingOptions, filingOf, named, sent } from './filing-book';

type Case = readonly [title: string, versions: readonly Version[], found: readonly string[], options?: FilingOptions];

const OWN = 'dt.nop@humg.test';
const STRANGER = 'la@gmail.com';
const BY = { row: 2, who: 'Văn phòng', why: 'đã hỏi' };
const CLOSED: Decision = { ...BY, kind: 'close', period: '2026-03', at: '2026-04-05 23:59:59' };
const accepted = (responseId: string): Decision => ({
  ...BY,
  kind: 'accept',
  responseId,
  organisation: 'DT',
  period: '2026-03',
});

function check(cases: readonly Case[]): void {
  for (const [title, versions, found, options] of cases) {
    it(title, () => expect(named(filingOf(versions, options).findings)).toEqual(found));
  }
}

describe('unknown-unit', () => {
  check([
    [
      'a name that no organisation has',
      [sent('03-20 09:00:00', 'Chi bộ lạ', 'Tháng 3', STRANGER)],
      ['unknown-unit fault – 2026-03'],
    ],
    ['nothing typed', [sent('03-20 09:00:00', '', 'Tháng 3', STRANGER)], ['unknown-unit fault – 2026-03']],
    [
      'an organisation that no longer reports',
      [sent('07-20 09:00:00', 'KT', 'Tháng 7', OWN)],
      ['unknown-unit fault KT 2026-07'],
    ],
    ['its last month', [sent('06-20 09:00:00', 'KT', 'Tháng 6', 'kt@humg.test')], []],
    ['the name in other spelling', [sent('03-20 09:00:00', ' chi bộ  dt (minh họa)', 'Tháng 3', OWN)], []],
  ]);
});

describe('unknown-period', () => {
  check([
    ['no month', [sent('03-20 09:00:00', 'DT', '', OWN)], ['unknown-period fault DT –']],
    ['no month of the year', [sent('03-20 09:00:00', 'DT', 'Tháng 13', OWN)], ['unknown-period fault DT –']],
    ['a quarter', [sent('03-20 09:00:00', 'DT', 'Quý 1', OWN)], ['unknown-period fault DT –']],
    ['before the regime', [sent('03-20 09:00:00', 'DT', 'Tháng 2', OWN)], ['unknown-period fault DT 2026-02']],
    ['a month in figures', [sent('03-20 09:00:00', 'DT', '03/2026', OWN)], []],
  ]);
});

describe('future-period', () => {
  check([
    ['two months ahead', [sent('03-20 09:00:00', 'DT', 'Tháng 5', OWN)], ['future-period fault DT 2026-05']],
    [
      'the evening before the month',
      [sent('03-31 23:59:59', 'DT', 'Tháng 4', OWN)],
      ['future-period fault DT 2026-04'],
    ],
    ['the first morning of the month', [sent('04-01 00:00:00', 'DT', 'Tháng 4', OWN)], []],
    ['the month before', [sent('04-20 09:00:00', 'DT', 'Tháng 3', OWN)], []],
  ]);
});

describe('sender-not-listed', () => {
  check([
    ['a stranger', [sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER)], ['sender-not-listed fault DT 2026-03']],
    [
      'another organisation’s',
      [sent('03-20 09:00:00', 'DT', 'Tháng 3', 'qt.nop@humg.test')],
      ['sender-not-listed fault DT 2026-03'],
    ],
    [
      'two of them',
      [sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER), sent('03-21 09:00:00', 'DT', 'Tháng 3', STRANGER)],
      ['sender-not-listed fault DT 2026-03', 'sender-not-listed fault DT 2026-03'],
    ],
    [
      'counted under the lenient setting',
      [sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER)],
      ['sender-not-listed question DT 2026-03'],
      { mustBeListed: false },
    ],
    [
      'accepted by the office',
      [sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER, 'r1')],
      [],
      { decisions: [accepted('r1')] },
    ],
    [
      'accepted, under the lenient setting',
      [sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER, 'r1')],
      [],
      { mustBeListed: false, decisions: [accepted('r1')] },
    ],
    ['capitals and a tag', [sent('03-20 09:00:00', 'DT', 'Tháng 3', 'DT.Nop+form@HUMG.test')], []],
    ['the secretary', [sent('03-20 09:00:00', 'DT', 'Tháng 3', 'dt@humg.test')], []],
    ['an organisation without a list', [sent('03-20 09:00:00', 'KT', 'Tháng 3', STRANGER)], []],
    ['a form without addresses', [sent('03-20 09:00:00', 'DT', 'Tháng 3', '')], []],
  ]);
});

describe('would-replace', () => {
  const first = sent('03-20 09:00:00', 'KT', 'Tháng 3', 'kt1@humg.test');
  check([
    [
      'another organisation’s sender after one',
      [first, sent('03-21 09:00:00', 'KT', 'Tháng 3', OWN)],
      ['would-replace fault KT 2026-03'],
    ],
    ['the same sender again', [first, sent('03-21 09:00:00', 'KT', 'Tháng 3', 'KT1@humg.test')], []],
    ['somebody whom nobody lists', [first, sent('03-21 09:00:00', 'KT', 'Tháng 3', 'kt2@humg.test')], []],
    ['the first report', [sent('03-21 09:00:00', 'KT', 'Tháng 3', OWN)], []],
    ['another month', [first, sent('04-21 09:00:00', 'KT', 'Tháng 4', OWN)], []],
  ]);

  it('names who sent what counts', () => {
    const [found] = filingOf([first, sent('03-21 09:00:00', 'KT', 'Tháng 3', OWN)]).findings;
    expect([found?.facts.other, found?.facts.sender]).toEqual(['kt1@humg.test', OWN]);
  });
});

describe('closed-period', () => {
  const options = { decisions: [CLOSED] };
  check([
    [
      'after it was closed',
      [sent('04-06 00:00:00', 'DT', 'Tháng 3', OWN)],
      ['closed-period fault DT 2026-03'],
      options,
    ],
    ['on the last day', [sent('04-05 23:59:59', 'DT', 'Tháng 3', OWN)], [], options],
    ['another period', [sent('04-06 09:00:00', 'DT', 'Tháng 4', OWN)], [], options],
    [
      'accepted by the office',
      [sent('04-06 09:00:00', 'DT', 'Tháng 3', OWN, 'r1')],
      [],
      { decisions: [CLOSED, accepted('r1')] },
    ],
    ['nothing closed', [sent('04-06 09:00:00', 'DT', 'Tháng 3', OWN)], []],
  ]);
});

describe('refiled-response', () => {
  const march = sent('03-20 09:00:00', 'DT', 'Tháng 3', OWN, 'r1');
  check([
    [
      'last month’s link used for this month',
      [march, sent('04-20 09:00:00', 'DT', 'Tháng 4', OWN, 'r1')],
      ['refiled-response question DT 2026-03'],
    ],
    [
      'the month corrected in time',
      [march, sent('03-27 09:00:00', 'DT', '4', OWN, 'r1')],
      ['future-period fault DT 2026-04'],
    ],
    ['a response of its own', [march, sent('04-20 09:00:00', 'DT', 'Tháng 4', OWN, 'r2')], []],
  ]);
});

describe('deleted-response', () => {
  const deleted = [['r1', '2026-04-02 07:00:00']] as const;
  const march = sent('03-20 09:00:00', 'DT', 'Tháng 3', OWN, 'r1');
  check([
    ['the response that counts', [march], ['deleted-response question DT 2026-03'], { deleted }],
    [
      'an earlier one',
      [march, sent('03-21 09:00:00', 'DT', 'Tháng 3', OWN, 'r2')],
      ['deleted-response note DT 2026-03'],
      { deleted },
    ],
    [
      'one that the office withdrew',
      [march],
      [],
      { deleted, decisions: [{ ...BY, kind: 'withdraw', responseId: 'r1' }] },
    ],
    ['another response', [sent('03-20 09:00:00', 'DT', 'Tháng 3', OWN, 'r3')], [], { deleted }],
  ]);
});

describe('form-changed', () => {
  check([
    [
      'a renamed question',
      [],
      ['form-changed question – –'],
      { formChanges: [{ id: 'q24', item: 24, change: 'Đổi tên' }] },
    ],
    ['nothing changed', [], []],
  ]);
});

it('each finding about a waiting response has a key of its own', () => {
  const versions = [
    sent('03-20 09:00:00', 'Chi bộ lạ', 'Tháng 3', STRANGER, 'r1'),
    sent('03-20 10:00:00', 'DT', '', OWN, 'r2'),
  ];
  expect(filingOf(versions).findings.map(findingKey)).toEqual([
    'unknown-unit||2026-03|1|r1',
    'unknown-period|DT||2|r2',
  ]);
});

describe('switched off, the row in “Cảnh báo” is gone, and what it was about is not', () => {
  const versions = [
    sent('03-20 09:00:00', 'DT', 'Tháng 3', STRANGER),
    sent('03-20 09:01:00', 'DT', 'Tháng 5', OWN),
    sent('03-20 09:02:00', 'KT', 'Tháng 3', 'kt1@humg.test'),
    sent('03-20 09:03:00', 'KT', 'Tháng 3', OWN),
    sent('03-20 09:04:00', 'QT', 'Tháng 3', 'qt.nop@humg.test', 'r1'),
    sent('04-20 09:00:00', 'QT', 'Tháng 4', 'qt.nop@humg.test', 'r1'),
    sent('04-21 09:00:00', 'DT', 'Tháng 3', OWN),
  ];
  const options: FilingOptions = {
    decisions: [CLOSED],
    deleted: [['r1', '2026-04-22 07:00:00']],
    formChanges: [{ id: 'q24', item: 24, change: 'Đổi tên' }],
  };
  const all = filingOf(versions, options);
  const codes = new Set(all.findings.map(({ code }) => code));

  it.each<SwitchableCheck>([
    'sender-not-listed',
    'would-replace',
    'future-period',
    'closed-period',
    'refiled-response',
    'deleted-response',
    'form-changed',
  ])('%s', (check) => {
    const found = filingOf(versions, { ...options, off: [check] });
    expect([codes.has(check), found.findings]).toEqual([true, all.findings.filter(({ code }) => code !== check)]);
    expect([found.waiting, found.deletions]).toEqual([all.waiting, all.deletions]);
  });
});
