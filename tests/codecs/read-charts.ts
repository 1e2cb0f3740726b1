// Reads the charts of an .xlsx file back, sheet by sheet through the file's own references, with libraries that did not write it.

import { posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipTexts } from './unzip';

/** A chart as a spreadsheet program would find it. */
export interface ReadChart {
  /** The name of the sheet over which it floats. */
  readonly sheet: string;
  /** The chart's element, e.g. 'c:barChart'. */
  readonly kind: string;
  readonly title: string;
  /** The corner's cell, from 0. */
  readonly corner: readonly [column: number, row: number];
  readonly series: readonly { readonly name: string; readonly points: string; readonly values: string }[];
}

const LISTS = new Set(['sheet', 'Relationship', 'c:ser', 'xdr:oneCellAnchor', 'xdr:twoCellAnchor', 'a:r']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

// biome-ignore lint/suspicious/noExplicitAny: a parsed document has whatever shape its file has
type Node = any;

/** Every chart of the file, in the order of its sheets. */
export async function readCharts(bytes: Uint8Array): Promise<readonly ReadChart[]> {
  const parts = await unzipTexts(bytes);
  const parse = (name: string): Node => parser.parse(parts.get(name) ?? '');
  const related = (name: string): ReadonlyMap<string, string> => {
    const { dir, base } = posix.parse(name);
    const list: readonly Node[] = parse(`${dir}/_rels/${base}.rels`).Relationships?.Relationship ?? [];
    return new Map(
      list.map((each) => [each['@Id'], posix.join(dir, String(each['@Target'])).replace(/^.*\/xl\//, 'xl/')]),
    );
  };
  const sheets: readonly Node[] = parse('xl/workbook.xml').workbook.sheets.sheet;
  const parentOf = related('xl/workbook.xml');
  return sheets.flatMap((sheet) => {
    const place = parentOf.get(sheet['@r:id']) ?? '';
    const drawing = related(place).get(parse(place).worksheet?.drawing?.['@r:id']);
    if (drawing === undefined) return [];
    const own: Node = parse(drawing)['xdr:wsDr'];
    const anchors: readonly Node[] = [...(own['xdr:oneCellAnchor'] ?? []), ...(own['xdr:twoCellAnchor'] ?? [])];
    return anchors.map((anchor) => {
      const graphic = anchor['xdr:graphicFrame']['a:graphic']['a:graphicData']['c:chart'];
      const chart: Node = parse(related(drawing).get(graphic['@r:id']) ?? '')['c:chartSpace']['c:chart'];
      const plot: Node = chart['c:plotArea'];
      const kind = Object.keys(plot).find((key) => key.endsWith('Chart')) ?? 'none';
      const runs: readonly Node[] = chart['c:title']?.['c:tx']?.['c:rich']?.['a:p']?.['a:r'] ?? [];
      return {
        sheet: String(sheet['@name']),
        kind,
        title: runs.map((run) => run['a:t']).join(''),
        corner: [Number(anchor['xdr:from']['xdr:col']), Number(anchor['xdr:from']['xdr:row'])] as const,
        series: (plot[kind]['c:ser'] ?? []).map((one: Node) => ({
          name: String(one['c:tx']?.['c:v'] ?? one['c:tx']?.['c:strRef']?.['c:f'] ?? ''),
          points: String(one['c:cat']?.['c:strRef']?.['c:f'] ?? one['c:cat']?.['c:numRef']?.['c:f'] ?? ''),
          values: String(one['c:val']?.['c:numRef']?.['c:f'] ?? ''),
        })),
      };
    });
  });
}
