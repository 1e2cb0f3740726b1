// Runs the suspicions over the committed sample year, whose few second versions and one unknown level are all there is to find.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readOpenings } from '../../src/app/inputs/openings';
import { readOrganisations } from '../../src/app/inputs/organisations';
import { periodsFrom } from '../../src/domain/calendar/period';
import { CHECK_DEFAULTS } from '../../src/domain/checks/check-settings';
import { runChecks } from '../../src/domain/checks/run-checks';
import { organisationFinder } from '../../src/domain/regime/organisation';
import { fileResponses } from '../../src/domain/report/file-responses';
import { identify } from '../../src/domain/report/identify';
import { buildReport } from '../../src/domain/report/report';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { parseExactMoment } from '../../src/text/dates';
import { deadlineFor } from './due';
import { placeOf, SUSPICIONS } from './measure';

/** What the sample's README says is there; everything else in it is clean. */
const THERE: readonly string[] = [
  'edited-after-deadline MH03 2026-07',
  'no-opening-level TCHC 2026-03 45',
  'resubmitted KHCN 2026-04',
  'resubmitted MH03 2026-07',
];

/** The suspicions that fire in the sample year without a cause, and the causes that none names. */
export function wrongInSample(): readonly string[] {
  const { items, start } = HUMG_MONTHLY;
  const organisations = readOrganisations(sheetOf('don-vi.csv'), new Set(items.map(({ no }) => no))).values;
  const find = organisationFinder(organisations);
  const [, ...responses] = readCsv('responses.csv');
  const versions = responses.map(([at = '', sender = '', ...answers], index) => ({
    responseId: `line ${index}`,
    submittedAt: parseExactMoment(at),
    sender,
    fingerprint: `line ${index}`,
    receivedAt: parseExactMoment(at),
    organisation: '',
    notAsked: null,
    answers: new Map(answers.map((typed, place) => [place + 1, typed])),
  }));
  const questions = { organisation: 1, month: 2, year: 0 };
  const filed = fileResponses(versions, (version) => identify(version, questions, find, start), deadlineFor);
  const reports = new Map(
    filed.reports.map(({ organisation, period, versions: own }) => [
      `${organisation.id} ${period}`,
      buildReport(organisation, period, own, items),
    ]),
  );
  const found = runChecks({
    organisations,
    reports: (unit, period) => reports.get(`${unit} ${period}`) ?? null,
    items,
    deadlines: periodsFrom(start, '2026-11').map(deadlineFor),
    openings: readOpenings(sheetOf('so-dau-ky.csv'), find, items).values,
    ownDeadline: (_, deadline) => deadline,
    today: '2026-11-22',
    plans: [],
    notOwner: { includeZero: true },
    settings: CHECK_DEFAULTS,
  })
    .filter(({ code }) => SUSPICIONS.some((each) => each === code))
    .map((finding) => `${finding.code} ${placeOf(finding)}`);
  return [...found.filter((each) => !THERE.includes(each)), ...THERE.filter((each) => !found.includes(each))];
}

function sheetOf(name: string) {
  const [header = [], ...rows] = readCsv(name);
  return { header, rows };
}

function readCsv(name: string): readonly (readonly string[])[] {
  return parse(readFileSync(`samples/${name}`, 'utf8')) as string[][];
}
