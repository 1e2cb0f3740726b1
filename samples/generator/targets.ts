// Annual targets of 2026 for the eight codes that have a monthly item.

/** A row of chi-tieu.csv. */
interface Target {
  readonly organisation: string;
  readonly code: string;
  readonly target: number;
}

/** TG02 and KT03 of every organisation. */
const EVERY_ORGANISATION: readonly (readonly [organisation: string, tg02: number, kt03: number])[] = [
  ['TCHC', 8, 6],
  ['DT', 6, 4],
  ['KHCN', 8, 4],
  ['CSVC', 5, 4],
  ['QHCC', 6, 4],
  ['DBCL', 6, 3],
  ['MH01', 6, 4],
  ['MH02', 6, 3],
  ['MH03', 8, 4],
  ['MH04', 6, 4],
  ['MH05', 7, 3],
  ['MH06', 6, 4],
  ['MH07', 6, 3],
  ['MH08', 4, 2],
  ['MH09', 4, 2],
];

/** Every row. NV codes have one owner each. */
export const TARGETS: readonly Target[] = [
  ...EVERY_ORGANISATION.flatMap(([organisation, tg02, kt03]) => [
    { organisation, code: 'TG02', target: tg02 },
    { organisation, code: 'KT03', target: kt03 },
  ]),
  { organisation: 'TCHC', code: 'NV01', target: 12 },
  { organisation: 'KHCN', code: 'NV02', target: 60 },
  { organisation: 'KHCN', code: 'NV03', target: 10 },
  { organisation: 'TCHC', code: 'NV04', target: 8 },
  { organisation: 'QHCC', code: 'NV05', target: 20 },
  // Nothing was planned: a ratio to zero is shown as "–".
  { organisation: 'DBCL', code: 'NV06', target: 0 },
];
