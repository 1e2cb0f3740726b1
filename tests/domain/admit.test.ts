// Who sent it: whose report counts, whose waits, and what a waiting one may be.

import { describe, expect, it } from 'vitest';
import { type Decision, decisionBook } from '../../src/domain/decisions/decision';
import { addressKey } from '../../src/domain/regime/address';
import { type Organisation, organisationFinder } from '../../src/domain/regime/organisation';
import { admitAll, suggestReport } from '../../src/domain/report/admit';
import { organisation, version } from './sample-regime';

const A: Organisation = { ...organisation('A', [24]), email: 'bt.a@humg.test', senders: ['chi.uy@gmail.com'] };
const B: Organisation = {
  ...organisation('B', [24]),
  email: 'bt.b@humg.test',
  senders: ['b1@humg.test', 'b2@humg.test'],
};
const FREE: Organisation = { ...organisation('F', [24]), email: '' };
const UNITS = [A, B, FREE];

type Sent = readonly [at: string, sender: string, unit: string, month: string];

function problems(
  sent: readonly Sent[],
  {
    decisions = [],
    mustBeListed = true,
    organisationQuestion = 1,
  }: Partial<{
    decisions: readonly Decision[];
    mustBeListed: boolean;
    organisationQuestion: number;
  }> = {},
) {
  const versions = sent.map(([at, sender, unit, month], index) => ({
    ...version(at, { 1: unit, 2: month }, `r${index + 1}`),
    sender,
  }));
  const admitted = admitAll(versions, {
    questions: { organisation: organisationQuestion, month: 2, year: 0 },
    organisations: UNITS,
    findOrganisation: organisationFinder(UNITS),
    start: '2026-03',
    decisions: decisionBook(decisions),
    mustBeListed,
  });
  return versions.map((each) => {
    const identity = admitted.get(each);
    return identity?.problem ?? `${identity?.organisation?.id} ${identity?.period}`;
  });
}

describe('addresses are compared as mail delivers them', () => {
  it.each([
    ['Chi.Uy@Gmail.com', 'chiuy@gmail.com'],
    ['  chiuy+baocao@gmail.com ', 'chiuy@gmail.com'],
    ['chi.uy@googlemail.com', 'chiuy@gmail.com'],
    ['Chi.Uy@HUMG.test', 'chi.uy@humg.test'],
    ['chi uy@humg.test', 'chiuy@humg.test'],
    ['ｃｈｉｕｙ＠humg.test', 'chiuy@humg.test'],
    ['không phải địa chỉ', 'khôngphảiđịachỉ'],
    ['', ''],
  ])('%j -> %j', (written, key) => expect(addressKey(written)).toBe(key));
});

const MARCH = '2026-03-20 09:00:00';
const LATER = '2026-03-21 09:00:00';

describe('whose report counts', () => {
  it.each<readonly [string, Sent, string]>([
    ['a listed sender', [MARCH, 'b1@humg.test', 'B', 'Tháng 3'], 'B 2026-03'],
    ['the secretary’s own address', [MARCH, 'BT.B@humg.test', 'B', 'Tháng 3'], 'B 2026-03'],
    ['a listed Gmail address with dots and a tag', [MARCH, 'chiuy+03@gmail.com', 'A', 'Tháng 3'], 'A 2026-03'],
    ['a stranger', [MARCH, 'ai.do@gmail.com', 'B', 'Tháng 3'], 'sender-not-listed'],
    ['somebody whom another organisation lists', [MARCH, 'b1@humg.test', 'A', 'Tháng 3'], 'sender-not-listed'],
    ['no address at all: the form collects none', [MARCH, '', 'B', 'Tháng 3'], 'B 2026-03'],
    ['an organisation without a list', [MARCH, 'ai.do@gmail.com', 'F', 'Tháng 3'], 'F 2026-03'],
  ])('%s', (_title, sent, outcome) => expect(problems([sent])).toEqual([outcome]));

  it('lets strangers count under the lenient setting', () => {
    expect(problems([[MARCH, 'ai.do@gmail.com', 'B', 'Tháng 3']], { mustBeListed: false })).toEqual(['B 2026-03']);
  });

  it('keeps a borrowed account from replacing a report of an organisation without a list', () => {
    const sent: readonly Sent[] = [
      [MARCH, 'chi.bo.f@gmail.com', 'F', 'Tháng 3'],
      [LATER, 'b1@humg.test', 'F', 'Tháng 3'],
      [LATER, 'nguoi.khac@gmail.com', 'F', 'Tháng 3'],
    ];
    expect(problems(sent)).toEqual(['F 2026-03', 'would-replace', 'F 2026-03']);
  });

  it('lets what comes for a closed month wait, not what came before', () => {
    const closed: Decision = {
      kind: 'close',
      row: 2,
      who: 'VP',
      why: '',
      period: '2026-03',
      at: '2026-03-20 23:59:59',
    };
    const sent: readonly Sent[] = [
      [MARCH, 'b1@humg.test', 'B', 'Tháng 3'],
      [LATER, 'b1@humg.test', 'B', 'Tháng 3'],
    ];
    expect(problems(sent, { decisions: [closed] })).toEqual(['B 2026-03', 'closed-period']);
  });

  it('counts what the office accepted, as it said', () => {
    const accepted: Decision = {
      kind: 'accept',
      row: 2,
      who: '',
      why: '',
      responseId: 'r1',
      organisation: 'A',
      period: '2026-04',
    };
    expect(problems([[MARCH, 'ai.do@gmail.com', 'B', 'Tháng 3']], { decisions: [accepted] })).toEqual(['A 2026-04']);
  });

  it('reads a form without an organisation question by sender', () => {
    const sent: readonly Sent[] = [
      [MARCH, 'b2@humg.test', '', 'Tháng 3'],
      [MARCH, 'ai.do@gmail.com', '', 'Tháng 3'],
    ];
    expect(problems(sent, { organisationQuestion: 0 })).toEqual(['B 2026-03', 'unknown-unit']);
  });
});

describe('what a waiting response may be', () => {
  const suggested = (sent: Sent, missing: readonly string[]) => {
    const [at, sender, unit, month] = sent;
    const sentVersion = { ...version(at, { 1: unit, 2: month }), sender };
    const identity = admitAll([sentVersion], {
      questions: { organisation: 1, month: 2, year: 0 },
      organisations: UNITS,
      findOrganisation: organisationFinder(UNITS),
      start: '2026-03',
      decisions: decisionBook([]),
      mustBeListed: true,
    }).get(sentVersion);
    if (identity === undefined) return 'nothing';
    const found = suggestReport(sentVersion, identity, UNITS, (id, period) => missing.includes(`${id} ${period}`));
    return found === null ? null : `${found.organisation} ${found.period}`;
  };

  it.each<readonly [string, Sent, readonly string[], string | null]>([
    [
      'the sender’s own organisation, when the wrong one was chosen',
      ['2026-03-20 09:00:00', 'b1@humg.test', 'A', 'Tháng 3'],
      ['A 2026-03', 'B 2026-03'],
      'B 2026-03',
    ],
    [
      'the named one, when nobody lists the sender',
      ['2026-03-20 09:00:00', 'x@gmail.com', 'A', 'Tháng 3'],
      ['A 2026-03'],
      'A 2026-03',
    ],
    [
      'nothing, when the sender’s organisation has reported',
      ['2026-03-20 09:00:00', 'b1@humg.test', 'A', 'Tháng 3'],
      ['A 2026-03'],
      null,
    ],
    [
      'the month of submission, when no month can be read',
      ['2026-04-20 09:00:00', 'b1@humg.test', 'B', 'tháng này'],
      ['B 2026-03', 'B 2026-04'],
      'B 2026-04',
    ],
    [
      'the month before, when this one has arrived',
      ['2026-04-03 09:00:00', 'b1@humg.test', 'B', 'tháng trước'],
      ['B 2026-03'],
      'B 2026-03',
    ],
    [
      'by sender, when the organisation cannot be read',
      ['2026-03-20 09:00:00', 'b2@humg.test', 'Chi bộ B?', 'Tháng 3'],
      ['B 2026-03'],
      'B 2026-03',
    ],
    [
      'nothing for a stranger with an unknown name',
      ['2026-03-20 09:00:00', 'x@gmail.com', 'Chi bộ B?', 'Tháng 3'],
      ['B 2026-03'],
      null,
    ],
    [
      'this month, when a future one was chosen',
      ['2026-04-20 09:00:00', 'b1@humg.test', 'B', 'Tháng 5'],
      ['B 2026-04'],
      'B 2026-04',
    ],
  ])('%s', (_title, sent, missing, outcome) => expect(suggested(sent, missing)).toBe(outcome));
});
