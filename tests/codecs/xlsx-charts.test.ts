// Charts in the workbook file, read back with libraries that did not write it.

import { describe, expect, it } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import type { ChartSnapshot, SheetSnapshot } from '../../host/types';
import { readCharts } from './read-charts';
import { sheetOf, workbookOf } from './snapshots';
import { unzipTexts } from './unzip';

const CELLS = [
  ['Tháng', 'Số lượt', 'Chỉ tiêu'],
  ['Tháng 1', 3, 5],
  ['Tháng 2', 4, 5],
].map((row) => row.map((value) => ({ value })));

function chartOf(more: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    type: 'COLUMN',
    ranges: [{ sheet: "Năm '26", area: { row: 1, column: 1, rows: 3, columns: 3 } }],
    headers: 1,
    anchor: { row: 5, column: 2, offsetX: 0, offsetY: 0 },
    options: {},
    ...more,
  };
}

/** The parts of a file with these charts on its one sheet. */
async function partsOf(
  charts: readonly ChartSnapshot[],
  more: Partial<SheetSnapshot> = {},
): Promise<ReadonlyMap<string, string>> {
  return unzipTexts(await encodeWorkbook(workbookOf(sheetOf(CELLS, { name: "Năm '26", charts, ...more }))));
}

async function chartXml(more: Partial<ChartSnapshot>): Promise<string> {
  return (await partsOf([chartOf(more)])).get('xl/charts/chart1.xml') ?? 'no chart';
}

/** The texts of an element wherever it stands, its own elements left out. */
function textsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text ?? '');
}

function valuesOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element} val="([^"]*)"/>`, 'g'))].map(([, value]) => value ?? '');
}

describe('a reader of the file finds', () => {
  it('each chart over its own sheet, at its corner, with its title, points and values', async () => {
    const title = { title: 'Lũy kế năm 2026' };
    const bytes = await encodeWorkbook(
      workbookOf(
        sheetOf(CELLS, { name: 'Trống' }),
        sheetOf(CELLS, { name: "Năm '26", charts: [chartOf({ options: title }), chartOf({ type: 'PIE' })] }),
      ),
    );
    const columns = { points: "'Năm ''26'!$A$2:$A$3", values: "'Năm ''26'!$B$2:$B$3" };
    expect(await readCharts(bytes)).toEqual([
      {
        sheet: "Năm '26",
        kind: 'c:barChart',
        title: 'Lũy kế năm 2026',
        corner: [1, 4],
        series: [
          { name: 'Số lượt', ...columns },
          { name: 'Chỉ tiêu', points: columns.points, values: "'Năm ''26'!$C$2:$C$3" },
        ],
      },
      { sheet: "Năm '26", kind: 'c:pieChart', title: '', corner: [1, 4], series: [{ name: 'Số lượt', ...columns }] },
    ]);
  });

  it('none in a file without charts', async () => {
    expect(await readCharts(await encodeWorkbook(workbookOf(sheetOf(CELLS))))).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['COLUMN', 'c:barChart', ['col']],
    ['BAR', 'c:barChart', ['bar']],
    ['LINE', 'c:lineChart', []],
    ['PIE', 'c:pieChart', []],
  ] as const)('%s is %s %j', async (type, element, direction) => {
    const xml = await chartXml({ type });
    expect(xml).toContain(`<${element}>`);
    expect(valuesOf(xml, 'c:barDir')).toEqual(direction);
  });
});

describe('series', () => {
  it('take their names from the header row, their points from the first column', async () => {
    const xml = await chartXml({});
    expect(textsOf(xml, 'c:v')).toEqual(['Số lượt', 'Chỉ tiêu']);
    expect(textsOf(xml, 'c:f')).toEqual([
      "'Năm ''26'!$A$2:$A$3",
      "'Năm ''26'!$B$2:$B$3",
      "'Năm ''26'!$A$2:$A$3",
      "'Năm ''26'!$C$2:$C$3",
    ]);
  });

  const columnA = { row: 1, column: 1, rows: 3, columns: 1 };
  const columnC = { row: 1, column: 3, rows: 3, columns: 1 };
  const cases: [string, Partial<ChartSnapshot>, string[]][] = [
    [
      'ranges lie side by side',
      {
        ranges: [
          { sheet: "Năm '26", area: columnA },
          { sheet: "Năm '26", area: columnC },
        ],
      },
      ["'Năm ''26'!$A$2:$A$3", "'Năm ''26'!$C$2:$C$3"],
    ],
    ['a single column has no points', { ranges: [{ sheet: "Năm '26", area: columnC }] }, ["'Năm ''26'!$C$2:$C$3"]],
    [
      'without headers all rows are drawn',
      { headers: 0, ranges: [{ sheet: "Năm '26", area: columnC }] },
      ["'Năm ''26'!$C$1:$C$3"],
    ],
    [
      'text over numbers is a header when nobody said',
      { headers: -1, ranges: [{ sheet: "Năm '26", area: columnC }] },
      ["'Năm ''26'!$C$2:$C$3"],
    ],
    ['a pie draws only the first series', { type: 'PIE' }, ["'Năm ''26'!$A$2:$A$3", "'Năm ''26'!$B$2:$B$3"]],
  ];
  it.each(cases)('%s', async (_title, more, references) => {
    expect(textsOf(await chartXml(more), 'c:f')).toEqual(references);
  });

  it('have their colours; a pie’s colours are those of its slices', async () => {
    const options = { colors: ['#1f4e79', '#c00000'] };
    expect(await chartXml({ options })).toMatch(
      /<c:v>Chỉ tiêu<\/c:v><\/c:tx><c:spPr><a:solidFill><a:srgbClr val="C00000"\/>/,
    );
    expect(await chartXml({ type: 'PIE', options })).toMatch(
      /<c:dPt><c:idx val="1"\/>.*?<a:srgbClr val="C00000"\/>.*?<\/c:dPt>/,
    );
  });
});

describe('options', () => {
  it.each([
    ['flat', { title: 'Theo tháng', 'hAxis.title': 'Tháng', 'vAxis.title': 'Số lượt' }],
    ['nested', { title: 'Theo tháng', hAxis: { title: 'Tháng' }, vAxis: { title: 'Số lượt' } }],
  ])('titles, %s', async (_title, options) => {
    expect(textsOf(await chartXml({ options }), 'a:t')).toEqual(['Theo tháng', 'Tháng', 'Số lượt']);
  });

  it('the axis across is the one of values when bars lie on their side', async () => {
    const options = { 'hAxis.title': 'Số lượt', 'vAxis.title': 'Tháng' };
    const xml = await chartXml({ type: 'BAR', options });
    expect(xml).toMatch(/<c:catAx>.*<a:t>Tháng<\/a:t>.*<c:valAx>.*<a:t>Số lượt<\/a:t>/);
    // Listed from the top down, as the platform does.
    expect(valuesOf(xml, 'c:orientation')).toEqual(['maxMin', 'minMax']);
  });

  it.each([
    [{}, ['r']],
    [{ legend: { position: 'bottom' } }, ['b']],
    [{ 'legend.position': 'top' }, ['t']],
    [{ legend: 'none' }, []],
  ])('legend of %j: %j', async (options, positions) => {
    expect(valuesOf(await chartXml({ options }), 'c:legendPos')).toEqual(positions);
  });

  it.each([
    [{ isStacked: true }, ['stacked']],
    [{}, ['clustered']],
  ])('%j: %j', async (options, grouping) => {
    expect(valuesOf(await chartXml({ options }), 'c:grouping')).toEqual(grouping);
  });

  it('the least and the greatest value', async () => {
    const xml = await chartXml({ options: { vAxis: { minValue: 0, viewWindow: { max: 10 } } } });
    expect([valuesOf(xml, 'c:min'), valuesOf(xml, 'c:max')]).toEqual([['0'], ['10']]);
  });
});

describe('place', () => {
  it('covers as many cells as its pixels need', async () => {
    const charts = [chartOf({ options: { width: 300, height: 100 } })];
    const drawing =
      (await partsOf(charts, { columnWidths: new Map([[2, 250]]) })).get('xl/drawings/drawing1.xml') ?? '';
    expect([textsOf(drawing, 'xdr:col'), textsOf(drawing, 'xdr:row')]).toEqual([
      ['1', '3'],
      ['4', '9'],
    ]);
  });

  it('keeps every chart of a sheet', async () => {
    const parts = await partsOf([chartOf(), chartOf({ type: 'LINE' }), chartOf({ type: 'PIE' })]);
    expect([...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
  });

  it('leaves out a chart whose sheet is gone', async () => {
    const area = { row: 1, column: 1, rows: 3, columns: 2 };
    const parts = await partsOf([chartOf({ ranges: [{ sheet: 'Đã xoá', area }] })]);
    expect([...parts.keys()].filter((name) => name.includes('chart'))).toEqual([]);
  });

  it('is the same bytes for the same workbook', async () => {
    const workbook = workbookOf(sheetOf(CELLS, { name: "Năm '26", charts: [chartOf(), chartOf({ type: 'PIE' })] }));
    expect(await encodeWorkbook(workbook)).toEqual(await encodeWorkbook(workbook));
  });
});
