// Keeps developer metadata where it hangs: on the spreadsheet, on a sheet, on a row or a column.

import type { MetadataEntry, MetadataInfo, MetadataLine, MetadataPlace } from '../bridge/metadata-operations';
import { fail } from './problem';
import type { Random } from './random';
import { type SpreadsheetState, sheetById } from './spreadsheet-state';

/** Metadata of a sheet, or of one of its lines. */
export interface MetadataState extends MetadataEntry {
  readonly id: number;
  readonly line: MetadataLine | null;
  /** The script that wrote it: others do not see it when its visibility is PROJECT. */
  readonly project: string;
}

const LARGEST_ID = 2 ** 31 - 1;

/** What the script `project` sees of a file's metadata: the file's own, then sheet by sheet, in the order of adding. */
export function listMetadata({ metadata, sheets }: SpreadsheetState, project: string): readonly MetadataInfo[] {
  const seen = (entries: readonly MetadataState[], sheet: number | null): readonly MetadataInfo[] =>
    entries
      .filter((entry) => entry.visibility === 'DOCUMENT' || entry.project === project)
      .map(({ project: _writer, ...entry }) => ({ ...entry, sheet }));
  return [seen(metadata, null), ...sheets.map((sheet) => seen(sheet.metadata, sheet.id))].flat();
}

/** Adds metadata of the script `project` under a drawn id; a key may be there several times. */
export function addMetadata(
  spreadsheet: SpreadsheetState,
  { sheet, line }: MetadataPlace,
  entry: MetadataEntry,
  { project, random }: { readonly project: string; readonly random: Random },
): void {
  const holder = sheet === null ? spreadsheet : sheetById(spreadsheet, sheet);
  const taken = new Set([spreadsheet, ...spreadsheet.sheets].flatMap(({ metadata }) => metadata.map(({ id }) => id)));
  let id = random.below(LARGEST_ID) + 1;
  while (taken.has(id)) id = random.below(LARGEST_ID) + 1;
  holder.metadata = [...holder.metadata, { ...entry, id, line, project }];
}

function holderOf(spreadsheet: SpreadsheetState, id: number): { metadata: readonly MetadataState[] } {
  return (
    [spreadsheet, ...spreadsheet.sheets].find(({ metadata }) => metadata.some((entry) => entry.id === id)) ??
    fail('The developer metadata no longer exists.')
  );
}

/** Hangs the metadata with this id on another place; it keeps its id. */
export function moveMetadata(spreadsheet: SpreadsheetState, id: number, { sheet, line }: MetadataPlace): void {
  const from = holderOf(spreadsheet, id);
  const moved = from.metadata.filter((entry) => entry.id === id).map((entry) => ({ ...entry, line }));
  from.metadata = from.metadata.filter((entry) => entry.id !== id);
  const to = sheet === null ? spreadsheet : sheetById(spreadsheet, sheet);
  to.metadata = [...to.metadata, ...moved];
}

/** Changes the metadata with this id, or takes it away when `patch` is null. */
export function changeMetadata(spreadsheet: SpreadsheetState, id: number, patch: Partial<MetadataEntry> | null): void {
  const holder = holderOf(spreadsheet, id);
  holder.metadata = holder.metadata.flatMap((entry) =>
    entry.id !== id ? [entry] : patch === null ? [] : [{ ...entry, ...patch }],
  );
}
