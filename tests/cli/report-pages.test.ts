// The printed reports as files: names that any file system takes.

import { describe, expect, it } from 'vitest';
import { parseReportPages } from '../../host/cli/report-pages';

describe('a page becomes a file', () => {
  it.each([
    ['2026-10-DT', '2026-10-DT.html'],
    ['2026-10-Chi bộ Đá', '2026-10-Chi_bộ_Đá.html'],
    ['2026-10-../../x', '2026-10-.._.._x.html'],
    ['..', '_.html'],
  ])('%s: %s', (name, file) => {
    expect(parseReportPages(JSON.stringify([{ name, html: 'x' }]))).toEqual([{ name: file, html: 'x' }]);
  });

  it('two pages never have one name', () => {
    const pages = ['A/B', 'A?B', 'a_b'].map((name) => ({ name, html: name }));
    expect(parseReportPages(JSON.stringify(pages)).map(({ name }) => name)).toEqual([
      'A_B.html',
      'A_B-2.html',
      'a_b-3.html',
    ]);
  });
});
