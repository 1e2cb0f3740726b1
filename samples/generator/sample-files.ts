// Writes the sample workspace as texts by file name: what samples/ must hold.

import { INPUT_FILES, NEW_YEAR_FILES } from '../../host/cli/input-files';
import { ADJUSTMENTS, CLOSINGS, signedCopies } from './closings';
import { formatCsv } from './csv';
import { DAYS_OFF } from './days-off';
import { sampleForm } from './form';
import { newYearResponses, TARGETS_OF_2027, VERDICTS_OF_2027 } from './new-year';
import { OPENING_LEVELS } from './opening-levels';
import { ORGANISATIONS } from './organisations';
import { PLAN_QUESTIONS, planForm } from './plan-form';
import { QUESTIONS } from './questions';
import { sampleRegistrations, TYPED_BY_OFFICE } from './registrations';
import { type SampleResponse, sampleResponses } from './responses';
import { TARGETS } from './targets';

/** Every generated file of the workspace by name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['form.json', `${JSON.stringify(sampleForm(), null, 2)}\n`],
    ['don-vi.csv', formatCsv(organisationRows(), '\n')],
    ['lich-nghi.csv', formatCsv(dayOffRows(), '\n')],
    ['chi-tieu.csv', formatCsv(targetRows(), '\n')],
    ['so-dau-ky.csv', formatCsv(openingLevelRows(), '\n')],
    ['chot-ky.csv', formatCsv([['Kỳ', 'Thời điểm chốt', 'Người chốt'], ...CLOSINGS], '\n')],
    ['dieu-chinh.csv', formatCsv([columnsOf('dieu-chinh.csv'), ...ADJUSTMENTS], '\n')],
    ['ban-ky.csv', formatCsv([columnsOf('ban-ky.csv'), ...signedCopies()], '\n')],
    ['cau-hinh.csv', formatCsv(settingRows(), '\n')],
    // Google's export ends lines the Windows way.
    ['responses.csv', formatCsv(responseRows(sampleResponses()), '\r\n')],
    ['form-ke-hoach.json', `${JSON.stringify(planForm(), null, 2)}\n`],
    ['dang-ky.csv', formatCsv(registrationRows(), '\r\n')],
    ['nam-moi/responses.csv', formatCsv(responseRows(newYearResponses()), '\r\n')],
    ['nam-moi/chi-tieu.csv', formatCsv([columnsOf('chi-tieu.csv', NEW_YEAR_FILES), ...TARGETS_OF_2027], '\n')],
    ['nam-moi/quyet-dinh.csv', formatCsv([columnsOf('quyet-dinh.csv', NEW_YEAR_FILES), ...VERDICTS_OF_2027], '\n')],
  ]);
}

function columnsOf(file: string, files = INPUT_FILES): readonly string[] {
  const input = files.find((one) => one.file === file);
  if (input === undefined) throw new Error(`No input file is called ${file}`);
  return input.columns;
}

function organisationRows(): readonly (readonly string[])[] {
  return [
    columnsOf('don-vi.csv'),
    // Secretaries stay empty: no person is made up.
    ...ORGANISATIONS.map(({ id, name, addresses, from, until, items }) => [
      id,
      name,
      '',
      addresses[0] ?? '',
      addresses.join('; '),
      from,
      until,
      items,
    ]),
  ];
}

function dayOffRows(): readonly (readonly string[])[] {
  return [columnsOf('lich-nghi.csv'), ...DAYS_OFF.map(({ day, kind, name, basis }) => [day, kind, name, basis])];
}

function targetRows(): readonly (readonly string[])[] {
  return [
    columnsOf('chi-tieu.csv'),
    // The others were registered: dang-ky.csv.
    ...TARGETS.filter(({ organisation }) => TYPED_BY_OFFICE.includes(organisation)).map(
      ({ organisation, code, target }) => [organisation, code, '2026', `${target}`],
    ),
  ];
}

function openingLevelRows(): readonly (readonly string[])[] {
  return [
    columnsOf('so-dau-ky.csv'),
    ...OPENING_LEVELS.map(({ organisation, item, level }) => [organisation, `${item}`, '2026-02', `${level}`]),
  ];
}

function settingRows(): readonly (readonly string[])[] {
  return [
    columnsOf('cau-hinh.csv'),
    ['Kỳ bắt đầu', '2026-03'],
    // Off by default; here it shows what it looks like.
    ['Hiện nhịp dự kiến', 'Có'],
    ['Kỳ tổng hợp', '9 tháng năm 2026'],
  ];
}

function responseRows(responses: readonly SampleResponse[]): readonly (readonly string[])[] {
  return [
    ['Dấu thời gian', 'Địa chỉ email', ...QUESTIONS.map(({ title }) => title)],
    ...responses.map((response) => responseRow(response, QUESTIONS)),
  ];
}

function registrationRows(): readonly (readonly string[])[] {
  return [
    ['Dấu thời gian', 'Địa chỉ email', ...PLAN_QUESTIONS.map(({ title }) => title)],
    ...sampleRegistrations().map((registration) => responseRow(registration, PLAN_QUESTIONS)),
  ];
}

function responseRow(
  { at, email, answers }: SampleResponse,
  questions: readonly { readonly no: number }[],
): readonly string[] {
  const [year, month, date] = at.slice(0, 10).split('-');
  return [`${date}/${month}/${year} ${at.slice(11)}`, email, ...questions.map(({ no }) => answers.get(no) ?? '')];
}
