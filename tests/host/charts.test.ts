// Charts on sheets: building, drawing, changing, and what the snapshot shows of them.

import { describe, expect, test } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import { unzipTexts } from '../codecs/unzip';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  const draw = (title, range = 'A1:B5') => sheet.insertChart(
    sheet.newChart().asColumnChart().setTitle(title).addRange(sheet.getRange(range)).setPosition(2, 4, 10, 20).setNumHeaders(1).build());`;

test('build() draws nothing; insertChart does (D:EmbeddedChartBuilder.md build)', () => {
  const source = `${SHEET} const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B5')).build();
    const before = sheet.getCharts().length; sheet.insertChart(chart);
    return [before, chart.getChartId(), sheet.getCharts().length, typeof sheet.getCharts()[0].getChartId()];`;
  expect(evaluate(hostFor(), source)).toEqual([0, null, 1, 'number']);
});

test('a chart shows its kind, ranges, place, headers and options in the snapshot', () => {
  const host = hostFor();
  evaluate(
    host,
    `${SHEET} const other = book.insertSheet('Số liệu');
     sheet.insertChart(sheet.newChart().asColumnChart().setTitle('Theo tháng').addRange(other.getRange('A1:A13')).addRange(other.getRange('C1:C13'))
       .setPosition(2, 4, 10, 20).setNumHeaders(1).setOption('legend', { position: 'none' }).build());`,
  );
  expect(host.workbook().sheets[0]?.charts).toEqual([
    {
      type: 'COLUMN',
      ranges: [
        { sheet: 'Số liệu', area: { row: 1, column: 1, rows: 13, columns: 1 } },
        { sheet: 'Số liệu', area: { row: 1, column: 3, rows: 13, columns: 1 } },
      ],
      headers: 1,
      anchor: { row: 2, column: 4, offsetX: 10, offsetY: 20 },
      options: { title: 'Theo tháng', legend: { position: 'none' } },
    },
  ]);
  expect(host.workbook().sheets[1]?.charts).toBeUndefined();
});

describe('asX chooses the kind (D:EmbeddedChartBuilder.md)', () => {
  test.each([
    ['asColumnChart', 'COLUMN'],
    ['asBarChart', 'BAR'],
    ['asLineChart', 'LINE'],
    ['asPieChart', 'PIE'],
  ])('%s: %s', (member, type) => {
    const host = hostFor();
    evaluate(
      host,
      `${SHEET} sheet.insertChart(sheet.newChart().${member}().addRange(sheet.getRange('A1:B5')).build());`,
    );
    expect(host.workbook().sheets[0]?.charts?.[0]?.type).toBe(type);
  });
});

describe('only typed builders have setTitle and colours (T: testsheetschart.js)', () => {
  const rows: readonly (readonly [script: string, message: string])[] = [
    ["sheet.newChart().setTitle('x')", 'not in the local host: EmbeddedChartBuilder.setTitle'],
    ["sheet.newChart().setColors(['#ff0000'])", 'not in the local host: EmbeddedChartBuilder.setColors'],
    ['sheet.newChart().asPieChart().setStacked()', 'not in the local host: EmbeddedPieChartBuilder.setStacked'],
  ];
  test.each(rows)('%s', (script, message) => {
    expect(failure(hostFor(), `${SHEET} ${script}`)).toBe(message);
  });
});

test('setters of typed builders are options by their platform names (D:chart configuration options)', () => {
  const source = `${SHEET} sheet.insertChart(sheet.newChart().asBarChart().setTitle('a').setColors(['#ff0000']).setStacked().setXAxisTitle('x').setYAxisTitle('y').build());
    const options = sheet.getCharts()[0].getOptions();
    return ['title', 'colors', 'isStacked', 'hAxis.title', 'vAxis.title', 'width'].map((name) => options.get(name));`;
  expect(evaluate(hostFor(), source)).toEqual(['a', ['#ff0000'], true, 'x', 'y', null]);
});

test('a range that the chart has is not added again; others are removed one by one or all (D:EmbeddedChartBuilder.md)', () => {
  const source = `${SHEET} const builder = sheet.newChart(); const names = () => builder.getRanges().map((range) => range.getA1Notation());
    builder.addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('C1:C5'));
    const both = names(); builder.removeRange(sheet.getRange('A1:A5')); const one = names(); builder.clearRanges();
    return [both, one, names()];`;
  expect(evaluate(hostFor(), source)).toEqual([['A1:A5', 'C1:C5'], ['C1:C5'], []]);
});

test('modify() and updateChart change a chart in place, not before updateChart (D:EmbeddedChartBuilder.md)', () => {
  const source = `${SHEET} draw('Cũ'); const [old] = sheet.getCharts();
    const changed = old.modify().setOption('title', 'Mới').setPosition(9, 1, 0, 0).build();
    const before = sheet.getCharts()[0].getOptions().get('title'); sheet.updateChart(changed);
    const [now] = sheet.getCharts(); const at = now.getContainerInfo();
    return [before, now.getOptions().get('title'), at.getAnchorRow(), at.getAnchorColumn(), now.getNumHeaders(), now.getChartId() === old.getChartId(), sheet.getCharts().length];`;
  expect(evaluate(hostFor(), source)).toEqual(['Cũ', 'Mới', 9, 1, 1, true, 1]);
});

test('a second run draws the chart again: it must be identified and updated (K)', () => {
  const source = `${SHEET} draw('Theo tháng'); draw('Theo tháng');
    const twice = sheet.getCharts().length; sheet.removeChart(sheet.getCharts()[0]);
    return [twice, sheet.getCharts().length];`;
  expect(evaluate(hostFor(), source)).toEqual([2, 1]);
});

describe('what is not there cannot be changed (K)', () => {
  const rows: readonly (readonly [script: string, message: string])[] = [
    ['sheet.updateChart(sheet.newChart().build())', 'The chart is not on this sheet.'],
    [
      "draw('a'); const [one] = sheet.getCharts(); sheet.removeChart(one); sheet.removeChart(one)",
      'The chart is not on this sheet.',
    ],
    ['sheet.insertChart({})', 'An EmbeddedChart was expected.'],
    [
      "sheet.newChart().setPosition('A1')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
    ],
  ];
  test.each(rows)('%s', (script, message) => {
    expect(failure(hostFor(), `${SHEET} ${script}`)).toBe(message);
  });
});

describe('charts keep their cells when the sheet is edited (K)', () => {
  const rows: readonly (readonly [edit: string, range: string, corner: readonly number[]])[] = [
    ['sheet.insertRowsBefore(1, 2)', 'A3:B7', [4, 4]],
    ['sheet.insertRowAfter(3)', 'A1:B6', [2, 4]],
    ['sheet.deleteRows(1, 2)', 'A1:B3', [1, 4]],
    ['sheet.insertColumnBefore(2)', 'A1:C5', [2, 5]],
    ['sheet.deleteColumn(4)', 'A1:B5', [2, 4]],
  ];
  test.each(rows)('%s: %s', (edit, range, corner) => {
    const source = `${SHEET} draw('a'); ${edit}; const [chart] = sheet.getCharts(); const at = chart.getContainerInfo();
      return [chart.getRanges().map((one) => one.getA1Notation()), [at.getAnchorRow(), at.getAnchorColumn()]];`;
    expect(evaluate(hostFor(), source)).toEqual([[range], corner]);
  });
});

test('a chart loses the ranges on a deleted sheet (K)', () => {
  const source = `${SHEET} const data = book.insertSheet('Số liệu');
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A5')).addRange(data.getRange('B1:B5')).build()); book.deleteSheet(data);
    return sheet.getCharts()[0].getRanges().map((range) => range.getA1Notation());`;
  expect(evaluate(hostFor(), source)).toEqual(['A1:A5']);
});

test('a copied sheet has charts of its own cells (K)', () => {
  const source = `${SHEET} draw('a'); const copy = sheet.copyTo(book);
    return [sheet, copy].map((one) => one.getCharts()[0].getRanges()[0].getSheet().getSheetId() === one.getSheetId());`;
  expect(evaluate(hostFor(), source)).toEqual([true, true]);
});

test('a chart that a script drew is a native chart of the workbook file', async () => {
  const host = hostFor();
  evaluate(
    host,
    `${SHEET} sheet.getRange('A1:B2').setValues([['Tháng', 'Số lượt'], ['Tháng 1', 3]]); draw('Theo tháng', 'A1:B2');`,
  );
  const chart = (await unzipTexts(await encodeWorkbook(host.workbook()))).get('xl/charts/chart1.xml');
  expect(chart).toContain('<a:t>Theo tháng</a:t>');
  expect(chart).toContain("<c:f>'Trang tính1'!$B$2</c:f>");
});
