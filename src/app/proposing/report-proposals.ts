// What to ask the office about monthly reports: versions that wait or are gone, answers in words, levels of January.

import { periodFrom } from '../../domain/calendar/period';
import type { Finding } from '../../domain/checks/finding';
import { findReplacesCounted } from '../../domain/checks/replaces-counted';
import { WAITING_CODES } from '../../domain/checks/run-filing-checks';
import type { WaitingVersion } from '../../domain/checks/waiting-version';
import { versionKey } from '../../domain/decisions/decision';
import { looksLike, PROPOSED } from '../../text/decisions';
import { FINDING_NAMES } from '../../text/findings';
import type { OpeningLevel } from '../../text/new-year';
import { formatNumber } from '../../text/numbers';
import { replacement } from '../../text/sentences/of-filing';
import { openingLevels } from '../opening-levels';
import type { Projection } from '../project';
import { keyText, type Proposal, proposal } from './proposal';

/** In this order: what waits, what is gone, what can be read as a number, what wants an explanation. */
export function reportProposals(projection: Projection): readonly Proposal[] {
  const { waiting, deletions, findings } = projection;
  return [
    ...waiting.flatMap((each) => replaceProposal(projection, each) ?? acceptProposal(projection, each)),
    ...deletions.flatMap(withdrawProposal),
    ...findings.flatMap((finding) => readProposal(projection, finding)),
    ...findings.flatMap(explainProposal),
    ...openingLevels(projection, projection.year).flatMap((level) => explainUnknownProposal(projection, level)),
  ];
}

// Each version asks for itself: a later edit of the same response is another one.
function replaceProposal({ inputs, views }: Projection, waiting: WaitingVersion): readonly Proposal[] | null {
  const finding = findReplacesCounted(waiting, views.live.reports, inputs.items);
  if (finding === null) return null;
  const { version } = waiting;
  return [
    proposal('replace', versionKey(version), {
      period: finding.period ?? '',
      unit: finding.unit ?? '',
      typed: version.sender,
      why: PROPOSED.replace(replacement(version.submittedAt, finding.facts)),
      subject: versionKey(version),
    }),
  ];
}

// Only what has a place in the regime can be accepted there.
function acceptProposal(
  { inputs }: Projection,
  { version, identity, suggestion }: WaitingVersion,
): readonly Proposal[] {
  const { problem } = identity;
  if (suggestion === null && (problem === 'before-start' || problem === 'not-active')) return [];
  const unit = suggestion?.organisation ?? identity.organisation?.id ?? '';
  const period = suggestion?.period ?? identity.period ?? '';
  const name = inputs.organisations.find(({ id }) => id === unit)?.name ?? '';
  const meaning = suggestion === null ? '' : looksLike(name, suggestion.period);
  return [
    proposal('accept', version.responseId, {
      period,
      unit,
      typed: version.sender,
      why: PROPOSED.accept(problem === null ? '' : FINDING_NAMES[WAITING_CODES[problem]], meaning),
      subject: version.responseId,
    }),
  ];
}

function withdrawProposal({ unit, period, responseId }: Finding): readonly Proposal[] {
  if (responseId === null) return [];
  return [
    proposal('withdraw', responseId, {
      period: period ?? '',
      unit: unit ?? '',
      why: PROPOSED.withdraw,
      subject: responseId,
    }),
  ];
}

function readProposal({ figures }: Projection, { unit, period, item }: Finding): readonly Proposal[] {
  if (unit === null || period === null || item === null) return [];
  const answer = figures.reports(unit, period)?.answers.get(item);
  if (answer?.state !== 'unreadable' || answer.proposal === null) return [];
  return [
    proposal('read', `${period}|${unit}|${item}|${keyText(answer.typed)}`, {
      period,
      unit,
      item: String(item),
      typed: answer.typed,
      value: formatNumber(answer.proposal),
      why: PROPOSED.read,
    }),
  ];
}

// Whether January's level is meant to be another one than December's, only the office can say.
function explainProposal({ code, unit, period, item, received, facts }: Finding): readonly Proposal[] {
  if (code !== 'year-opening-mismatch' || unit === null || period === null || item === null) return [];
  return [
    proposal('explain', `${period}|${unit}|${item}|${keyText(received)}|${facts.closing}`, {
      period,
      unit,
      item: String(item),
      typed: received,
      why: PROPOSED.explain(received, Number(facts.closing), Number(facts.difference)),
    }),
  ];
}

// What January's level rests on where there is nothing to hold it against.
function explainUnknownProposal(
  { year }: Projection,
  { organisation, item, standing, typed }: OpeningLevel,
): readonly Proposal[] {
  if (standing !== 'unknown') return [];
  const period = periodFrom(year, 1);
  return [
    proposal('explain', `${period}|${organisation}|${item}|${keyText(typed)}|unknown`, {
      period,
      unit: organisation,
      item: String(item),
      typed,
      why: PROPOSED.explainUnknown(typed),
    }),
  ];
}
