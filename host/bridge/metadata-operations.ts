// What the fakes of developer metadata may ask of the host: operation name, arguments, answer.

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

/** One whole row or column, 1-based. */
export interface MetadataLine {
  readonly axis: 'rows' | 'columns';
  readonly number: number;
}

/** What metadata hangs on: without a sheet the spreadsheet, without a line the whole sheet. */
export interface MetadataPlace {
  readonly sheet: number | null;
  readonly line: MetadataLine | null;
}

/** What somebody wrote down. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: MetadataVisibility;
}

export interface MetadataInfo extends MetadataEntry, MetadataPlace {
  readonly id: number;
}

export interface MetadataOperations {
  'metadata.list': { args: { spreadsheet: string }; result: readonly MetadataInfo[] };
  'metadata.add': { args: { spreadsheet: string; place: MetadataPlace; entry: MetadataEntry }; result: null };
  'metadata.set': { args: { spreadsheet: string; id: number; patch: Partial<MetadataEntry> }; result: null };
  'metadata.move': { args: { spreadsheet: string; id: number; place: MetadataPlace }; result: null };
  'metadata.remove': { args: { spreadsheet: string; id: number }; result: null };
}
