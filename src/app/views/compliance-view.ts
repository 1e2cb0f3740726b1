// The sheets "Tổng hợp chấp hành" and "Dự thảo báo cáo": facts about a year's reporting, as a table and in words.

import { committeeDraft, excusedText, monthList, REPEATED_FROM, runText } from '../../text/committee';
import { formatPercent } from '../../text/numbers';
import { CUMULATIVE_WORDS } from '../../text/overview';
import { type ComplianceRecord, daysLate } from '../compliance';
import type { PaintedCell, Tone } from '../ports';
import type { Projection } from '../project';
import { plain, title } from './cells';

/** The table: one row an organisation, the lowest on-time share first. */
export function complianceRows(records: readonly ComplianceRecord[]): readonly (readonly PaintedCell[])[] {
  return records.map(recordRow);
}

/** The draft: one row a paragraph, so that a column is copied at once. */
export function draftRows(
  { regime, year, deadlines, periods, today }: Projection,
  records: readonly ComplianceRecord[],
): readonly (readonly PaintedCell[])[] {
  const paragraphs = committeeDraft({
    year,
    legalBasis: regime.legalBasis,
    officeName: regime.office.name,
    until: deadlines.filter(({ due, period }) => due < today && periods.includes(period)).pop() ?? null,
    records,
  });
  return paragraphs.map(({ text, isHeading }, place) => {
    const cell = isHeading ? title : plain;
    return [cell(String(place + 1)), cell(text)];
  });
}

function recordRow(record: ComplianceRecord): readonly PaintedCell[] {
  const { punctuality, share } = record;
  const { due, onTime, late, overdue, longestRun, extended } = punctuality;
  return [
    plain(record.id),
    plain(record.name),
    plain(due),
    plain(onTime),
    plain(share === null ? CUMULATIVE_WORDS.noRatio : formatPercent(share)),
    counted(late.length, ''),
    counted(daysLate(punctuality), ''),
    counted(overdue.length, 'fault'),
    { value: runText(longestRun), tone: longestRun.length >= REPEATED_FROM ? 'gap' : '' },
    plain(extended.length === 0 ? '' : `tháng ${monthList(extended)}`),
    plain(excusedText(punctuality)),
    counted(record.waitingVersions, 'gap'),
    counted(record.openFaults, ''),
    counted(record.openQuestions, ''),
  ];
}

// Most of these counts are zero, and should not be what the eye meets.
function counted(count: number, toneAboveZero: Tone): PaintedCell {
  return { value: count, tone: count === 0 ? 'muted' : toneAboveZero };
}
