// The sheets of the master workbook, in the order of their tabs.

import { GENERATED_SHEETS } from './sheets/generated-sheets';
import { INPUT_SHEETS } from './sheets/input-sheets';

const { overview, tracking, cumulative, findings, figures, letters, log } = GENERATED_SHEETS;
const { decisions, units, catalogue, targets, openings, calendar, settings } = INPUT_SHEETS;

/** Every sheet, in tab order. */
export const SHEETS = {
  overview,
  tracking,
  cumulative,
  findings,
  decisions,
  figures,
  units,
  catalogue,
  targets,
  openings,
  calendar,
  settings,
  letters,
  log,
} as const;

/** The key of a sheet in `SHEETS`. */
export type SheetId = keyof typeof SHEETS;

/** Sheet keys in tab order. */
export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];
