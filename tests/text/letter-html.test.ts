// Letters as HTML: safe, small, whole without anything from outside, and ready for dark screens.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { itemFinding } from '../../src/domain/checks/finding';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { checkFiguresLetter, receiptLetter } from '../../src/text/letters/answers';
import type { LetterDraft } from '../../src/text/letters/blocks';
import { closingLetter, morningLetter, type SummaryRow } from '../../src/text/letters/office';
import { lastDayLetter, overdueLetter, reminderLetter } from '../../src/text/letters/reminder';
import type { ReportFacts } from '../../src/text/letters/shared';
import { OFFICE_WORDS } from '../../src/text/letters/summary-words';
import { letterHtml } from '../../src/text/letters/to-html';
import { asTrial } from '../../src/text/letters/trial';
import { item, organisation } from '../domain/sample-regime';

const LIMIT = 30 * 1024;
const DUE = deadlineOf(HUMG_MONTHLY.deadline, '2026-11', new Map());
// Longer than any organisation's: 470 signs.
const LONG = `Chi bộ ${'Khoa học công nghệ và Hợp tác quốc tế '.repeat(12)}(minh họa)`;
const SECRETARY = 'Nguyễn Thị Hoàng '.repeat(12).trim();
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
const BIG = { ...organisation('TCHC', [24], { name: LONG }), secretary: SECRETARY };
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
    secretary: SECRETARY,
    state: 'Đã nộp biểu mẫu, chờ bản ký (quá hạn)',
    submittedAt: '26/11/2026 15:20',
    signedCopy: 'đã nhận bản giấy ngày 30/11/2026; email: chưa ghi nhận',
    toCheck,
  };
});
const COUNTS = { all: 150, reported: 150, late: 0, waiting: 0, awaitingCopy: 0, missing: 0 };
const LETTERS = {
  morning: morningLetter(DUE, EVERYTHING.officeName, {
    today: '2026-11-26',
    counts: COUNTS,
    arrived: ROWS,
    missing: ROWS.map(({ name }) => name),
    waitingResponses: 3,
    letters: ['Nhắc trước 1 ngày: 150'],
    troubles: [OFFICE_WORDS.unreachable(ROWS.map(({ name }) => name)), OFFICE_WORDS.postponed(150)],
  }),
  reminder: reminderLetter(BIG, DUE, EVERYTHING, 5),
  'last day': lastDayLetter(BIG, DUE, EVERYTHING, '2026-11-27'),
  receipt: receiptLetter(BIG, DUE, { ...ARRIVED, signedCopy: ROWS[0]?.signedCopy ?? '' }),
  overdue: overdueLetter(BIG, DUE, EVERYTHING, { day: '2026-11-30', hour: 8 }),
  'check figures': checkFiguresLetter(BIG, DUE, ASKED, ARRIVED, '2026-12-02'),
  closing: closingLetter(DUE, EVERYTHING.officeName, COUNTS, ROWS),
};

describe.each(Object.entries(LETTERS))('the largest %s', (_kind, draft) => {
  const html = letterHtml(draft, EVERYTHING.officeName);

  it('stays under 30 KB, also as a trial', () => {
    const trial = letterHtml(asTrial(draft, [`${'x'.repeat(60)}@humg.edu.vn`]), EVERYTHING.officeName);
    expect(Math.max(Buffer.byteLength(html), Buffer.byteLength(trial))).toBeLessThan(LIMIT);
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

describe('what a letter has no room for', () => {
  const usual = ROWS.map((row, index) => ({
    ...row,
    name: `Chi bộ Khoa học công nghệ và Hợp tác quốc tế ${index + 1}`,
    secretary: 'Đồng chí Nguyễn Thị Hoàng Yến',
    state: 'Đúng hạn',
    signedCopy: '',
    toCheck: index % 4 === 0 ? 'Mục 24: Để trống mục được phân công' : '',
  }));
  const tableOf = (draft: LetterDraft) => draft.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))[0];
  const text = (draft: LetterDraft) => letterHtml(draft, EVERYTHING.officeName);

  it('an office of 41 organisations is listed whole', () => {
    const draft = closingLetter(DUE, EVERYTHING.officeName, COUNTS, usual.slice(0, 41));
    expect([tableOf(draft)?.rows.length, text(draft).includes('tổ chức đảng khác')]).toEqual([41, false]);
  });

  it.each([
    ['usual', usual],
    ['long', ROWS],
  ])('of 150 organisations with %s names the rest is counted in words', (_names, rows) => {
    const closing = closingLetter(DUE, EVERYTHING.officeName, COUNTS, rows);
    const shown = tableOf(closing)?.rows.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(text(closing)).toContain(`Còn ${150 - shown} tổ chức đảng khác ở trang Theo dõi nộp.`);
    expect(text(LETTERS.morning)).toContain('và 110 tổ chức đảng khác, xem trong Sổ.');
    expect(text(LETTERS.morning)).toContain('và 130 tổ chức đảng khác, xem trong Sổ.');
  });

  it('of 77 questions about figures the first thirty are asked, and the rest is counted', () => {
    // Six of them are about discipline and complaints: they are counted apart.
    expect(text(LETTERS['check figures'])).toContain('Còn 41 nội dung khác. Có 6 nội dung về mục khác');
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
    closingLetter(DUE, evil, { all: 1, reported: 0, late: 0, waiting: 0, awaitingCopy: 0, missing: 1 }, [
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
