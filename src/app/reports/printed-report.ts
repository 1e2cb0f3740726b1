// Makes the printed report of a month: one organisation's, for its signed copy, or the school's.

import type { Moment } from '../../domain/calendar/moment';
import { type Period, periodOf } from '../../domain/calendar/period';
import { spanFrom } from '../../domain/calendar/span';
import { isActive, type Organisation, termOf } from '../../domain/regime/organisation';
import { figureCode, type PrintedAnswer } from '../../domain/report/figure-code';
import { printedAnswers } from '../../domain/report/printed-answers';
import { consolidate, figuresOfOne } from '../../domain/totals/consolidate';
import { upwardValues } from '../../domain/totals/upward';
import { wordsOf } from '../../domain/totals/words-of';
import { formatMoment } from '../../text/dates';
import { itemTitle } from '../../text/items';
import type { PrintedReport, PrintedText } from '../../text/pages/report-page';
import { PRINTING, signedFor } from '../../text/printing';
import { countedAnswers } from '../closing/compare-copies';
import type { Projection } from '../project';
import { printedRows } from './printed-rows';

/**
 * The report of a month that has begun, for one organisation or, with null, for the school; null where the organisation has
 * not reported. Nothing is filled in for whoever signs: no number, no date, no name.
 */
export function printedReport(
  projection: Projection,
  organisation: Organisation | null,
  period: Period,
  now: Moment,
): PrintedReport | null {
  const { regime, inputs, figures, today } = projection;
  const { letterhead, office } = regime;
  const report = organisation === null ? null : figures.reports(organisation.id, period);
  const counted = organisation === null ? null : countedAnswers(projection.views, organisation.id, period);
  const span = spanFrom(period);
  if (span === null || (organisation !== null && report === null)) return null;
  const own = organisation === null ? figures : figuresOfOne(figures, organisation.id);
  const sums = consolidate(own, inputs.items, span, periodOf(today));
  const name = organisation === null ? PRINTING.school : (termOf(organisation, period)?.name ?? organisation.name);
  const common = {
    place: letterhead.place,
    subject: PRINTING.subject(period),
    opening: PRINTING.opening(organisation === null ? letterhead.order : regime.legalBasis, name, period),
    rows: printedRows(projection, { own, sums, organisation, report, period }),
    texts: printedTexts(projection, organisation, period),
    signedFor: signedFor(name),
    printedAt: formatMoment(now),
  };
  if (report !== null) {
    return {
      ...common,
      superior: [letterhead.issuer],
      issuer: name.toLocaleUpperCase('vi'),
      notes: [],
      receivers: [`${office.name};`, 'Lưu.'],
      code: figureCode(printedAnswers(counted ?? report, inputs.items)),
    };
  }
  return {
    ...common,
    superior: letterhead.superior,
    issuer: letterhead.issuer,
    notes: schoolNotes(projection, period),
    receivers: letterhead.receivers,
    code: figureCode(schoolAnswers(projection, period)),
  };
}

/** What the school's report says, for its code: figures as plain numbers, words as they were gathered. */
function schoolAnswers({ figures, inputs }: Projection, period: Period): readonly PrintedAnswer[] {
  return upwardValues(figures, inputs.items, period).map(
    ({ item, figure, words }): PrintedAnswer => [
      item.no,
      figure === null
        ? words.map(({ organisation, typed }) => `${organisation.id}:${typed}`).join('\n')
        : String(figure),
    ],
  );
}

function schoolNotes({ inputs, figures }: Projection, period: Period): readonly string[] {
  const active = inputs.organisations.filter((each) => isActive(each, period));
  const missing = active.filter(({ id }) => figures.reports(id, period) === null);
  if (missing.length === 0) return [];
  const names = missing.map((each) => termOf(each, period)?.name ?? each.name);
  return [PRINTING.reports(active.length - missing.length, active.length), PRINTING.missing(names.join('; '))];
}

function printedTexts(
  { figures, inputs }: Projection,
  organisation: Organisation | null,
  period: Period,
): readonly PrintedText[] {
  const own = organisation === null ? figures : figuresOfOne(figures, organisation.id);
  return inputs.items
    .filter(({ kind }) => kind === 'text')
    .flatMap((item): readonly PrintedText[] => {
      const said = wordsOf(own, item, [period]);
      if (said.length === 0) return [];
      const entries = said.map(({ organisation: { name }, typed }) => ({
        by: said.length === 1 ? '' : name,
        text: typed,
      }));
      return [{ heading: PRINTING.heading(item.no, itemTitle(item)), entries }];
    });
}
