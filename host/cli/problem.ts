// Says what a problem in the files of a workspace is.

/** Something wrong in a file: `message` is a Vietnamese sentence without the place. */
export interface WorkspaceProblem {
  readonly file: string;
  /** 1-based line where the row, or the quoted field, begins; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/**
 * What came of reading something. A value may stand beside problems: it is then only good for finding more of them.
 * Notes are no problems.
 */
export interface Reading<T> {
  readonly value?: T;
  readonly problems: readonly WorkspaceProblem[];
  readonly notes: readonly string[];
}

/**
 * A reading without a value.
 *
 * @example failed({ file: 'form.json', message: 'không đọc được tệp' })
 */
export function failed(...problems: readonly WorkspaceProblem[]): Reading<never> {
  return { problems, notes: [] };
}
