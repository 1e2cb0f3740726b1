// Letters as HTML: safe, small, whole without anything from outside, and ready for dark screens.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { itemFinding } from '../../src/domain/checks/finding';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { checkFiguresLetter } from '../../src/text/letters/answers';
import { closingLetter, morningLetter, type SummaryRow } from '../../src/text/letters/office';
import { lastDayLetter, overdueLetter, reminderLetter } from '../../src/text/letters/reminder';
import type { ReportFacts } from '../../src/text/letters/shared';
import { letterHtml } from '../../src/text/letters/to-html';
import { asTrial } from '../../src/text/letters/trial';
import { item, organisation } from '../domain/sample-regime';

const LIMIT = 30 * 1024;
const DUE = deadlineOf(HUMG_MONTHLY.deadline, '2026-11', new Map());
const LONG = `Chi bộ ${'Khoa học công nghệ và Hợp tác quốc tế '.repeat(3)}(minh họa)`;
const EVERYTHING: ReportFacts = {
  legalBasis: HUMG_MONTHLY.legalBasis,
  officeName: HUMG_MONTHLY.office.name,
  signedCopyPlace: HUMG_MONTHLY.office.place,
  officeEmail: HUMG_MONTHLY.office.email,
  formAddress: `https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=${encodeURIComponent(LONG)}`,
  isPrefilled: true,
  items: HUMG_MONTHLY.items.filter(({ sensitive, kind }) => !sensitive && kind !== 'info'),
  unnamedItems: 6,
};
const BIG = organisation('TCHC', [24], { name: LONG });
const ARRIVED = {
  ...EVERYTHING,
  firstAt: '2026-11-26 15:20:31',
  lastAt: '2026-11-27 08:00:00',
  daysLate: 0,
  signedCopy: 'Văn phòng chưa ghi nhận',
  isExcused: false,
  editAddress: 'https://docs.google.com/forms/d/e/x/viewform?edit2=abc',
};
const ASKED = HUMG_MONTHLY.items.map((each) => ({
  finding: itemFinding('unreadable-number', 'fault', 'TCHC', '2026-11', each.no, 'khoảng '.repeat(40)),
  item: each,
}));
const ROWS = Array.from({ length: 150 }, (): SummaryRow => {
  const toCheck = 'Mục 24: Để trống mục được phân công; '.repeat(4).slice(0, 120);
  return {
    name: LONG,
    secretary: 'Nguyễn Văn A',
    state: 'Đúng hạn',
    submittedAt: '26/11/2026 15:20',
    signedCopy: '',
    toCheck,
  };
});
const COUNTS = { all: 150, reported: 150, late: 0, waiting: 0, missing: 0 };
const LETTERS = {
  morning: morningLetter(DUE, EVERYTHING.officeName, {
    today: '2026-11-26',
    counts: COUNTS,
    arrived: ROWS,
    missing: ROWS.map(({ name }) => name),
    waitingResponses: 3,
    letters: ['Nhắc trước 1 ngày: 150'],
    troubles: [],
  }),
  reminder: reminderLetter(BIG, DUE, EVERYTHING, 5),
  'last day': lastDayLetter(BIG, DUE, EVERYTHING, '2026-11-27'),
  overdue: overdueLetter(BIG, DUE, EVERYTHING, { day: '2026-11-30', hour: 8 }),
  'check figures': checkFiguresLetter(BIG, DUE, ASKED, ARRIVED, '2026-12-02'),
  closing: closingLetter(DUE, EVERYTHING.officeName, COUNTS, ROWS),
};

describe.each(Object.entries(LETTERS))('the largest %s', (_kind, draft) => {
  const html = letterHtml(draft, EVERYTHING.officeName);

  it('stays under 30 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT);
  });

  it('loads nothing from outside, and names both colour schemes', () => {
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(|src=/i);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('closes what it opens', () => {
    for (const tag of ['table', 'tr', 'td', 'p', 'b', 'ul', 'li', 'h2', 'a', 'i', 'div']) {
      const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
      expect([tag, count(new RegExp(`<${tag}[ >]`, 'g'))]).toEqual([tag, count(new RegExp(`</${tag}>`, 'g'))]);
    }
  });
});

it('what people wrote is text, wherever it stands', () => {
  const evil = '<img src=x onerror="alert(1)">\'&';
  const unit = { ...organisation('X', [24], { name: evil }), secretary: evil };
  const asked = [
    {
      finding: itemFinding('unreadable-number', 'fault', 'X', '2026-11', 24, evil),
      item: { ...item(24), title: evil },
    },
  ];
  const facts = { ...ARRIVED, editAddress: `https://forms.test/"${evil}`, officeName: evil, signedCopyPlace: evil };
  const drafts = [
    reminderLetter(unit, DUE, { ...EVERYTHING, items: [{ ...item(24), title: evil }], officeName: evil }, 1),
    checkFiguresLetter(unit, DUE, asked, facts, '2026-12-02'),
    closingLetter(DUE, evil, { all: 1, reported: 0, late: 0, waiting: 0, missing: 1 }, [
      { name: evil, secretary: evil, state: evil, submittedAt: '', signedCopy: evil, toCheck: evil },
    ]),
  ];
  for (const draft of drafts) {
    const html = letterHtml(asTrial(draft, [evil]), evil);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/"[^">]*onerror="alert/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  }
});
