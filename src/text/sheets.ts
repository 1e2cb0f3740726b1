// The sheets of the master workbook, in the order of their tabs.

import { CLOSING_SHEETS } from './sheets/closing-sheets';
import { GENERATED_SHEETS } from './sheets/generated-sheets';
import { INPUT_SHEETS } from './sheets/input-sheets';
import { REPORT_SHEETS } from './sheets/report-sheets';
import { SCRATCH_SHEETS } from './sheets/scratch-sheets';
import { YEAR_SHEETS } from './sheets/year-sheets';

const { overview, tracking, cumulative, findings, figures, letters, upcoming, log, planLog } = GENERATED_SHEETS;
const { decisions, units, catalogue, planCatalogue, targets, openings, calendar, schedule, settings } = INPUT_SHEETS;
const { adjustments, signed, reconciliation, closings } = CLOSING_SHEETS;
const { consolidation, upward, upwardLine } = REPORT_SHEETS;
const { plan, compliance, draft } = YEAR_SHEETS;

/** Every sheet, in tab order. */
export const SHEETS = {
  overview,
  tracking,
  cumulative,
  plan,
  reconciliation,
  consolidation,
  findings,
  decisions,
  adjustments,
  signed,
  compliance,
  draft,
  figures,
  upward,
  upwardLine,
  units,
  catalogue,
  planCatalogue,
  targets,
  openings,
  calendar,
  schedule,
  settings,
  upcoming,
  letters,
  closings,
  log,
  planLog,
  ...SCRATCH_SHEETS,
} as const;

/** The key of a sheet in `SHEETS`. */
export type SheetId = keyof typeof SHEETS;

/** Sheet keys in tab order. */
export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

/** Those that a workbook always has; the others are made when somebody asks for them, and may be deleted at any time. */
export const LASTING_SHEET_IDS: readonly SheetId[] = SHEET_IDS.filter((id) => !(id in SCRATCH_SHEETS));
