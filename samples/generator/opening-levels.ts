// Levels at the end of February 2026, before the first month that was reported.

/** A row of so-dau-ky.csv, for period 2026-02. */
interface OpeningLevel {
  readonly organisation: string;
  readonly item: number;
  readonly level: number;
}

/** All made up. Item 45 is missing on purpose: its level stays unknown, whatever changes are reported. */
export const OPENING_LEVELS: readonly OpeningLevel[] = [
  { organisation: 'TCHC', item: 42, level: 14 },
  { organisation: 'TCHC', item: 43, level: 120 },
  { organisation: 'TCHC', item: 44, level: 6 },
  { organisation: 'TCHC', item: 46, level: 9 },
  { organisation: 'TCHC', item: 47, level: 88 },
  { organisation: 'TCHC', item: 48, level: 265 },
  { organisation: 'DT', item: 49, level: 8500 },
];
