// Utilities: blobs, charsets, digests, compression, CSV, templates of text.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

/** Made by another program: a folder, 'thư mục/a.txt' (deflated: 'Báo cáo ' four times) and 'b.csv' (stored: '1,2'). */
const FOREIGN_ZIP =
  'UEsDBBQAAAgAAABAYVwAAAAAAAAAAAAAAAALAAAAdGjGsCBt4bulYy9QSwMEFAAACAgAAEBhXHF02L4NAAAAKAAAABAAAAB0aMawIG3hu6VjL2EudHh0czq8MF8hGUQ44WUBAFBLAwQUAAAAAAAAQGFcm2wOKwMAAAADAAAABQAAAGIuY3N2MSwyUEsBAhQDFAAACAAAAEBhXAAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAIABAAAAAHRoxrAgbeG7pWMvUEsBAhQDFAAACAgAAEBhXHF02L4NAAAAKAAAABAAAAAAAAAAAAAAAIABKQAAAHRoxrAgbeG7pWMvYS50eHRQSwECFAMUAAAAAAAAQGFcm2wOKwMAAAADAAAABQAAAAAAAAAAAAAAgAFkAAAAYi5jc3ZQSwUGAAAAAAMAAwCqAAAAigAAAAAA';

describe('blobs (D:Blob.md; T:testutilities.js)', () => {
  test.each([
    ["newBlob('Đ').getBytes()", [-60, -112]],
    ["newBlob('a').getContentType()", 'text/plain'],
    ["newBlob('a').getName()", null],
    ['newBlob([97, 200]).getContentType()', null],
    ['newBlob([97, 200]).getBytes()', [97, -56]],
    ["newBlob('a', 'text/csv', 'b.csv').copyBlob().setName('c').getName()", 'c'],
    ["newBlob('a').setName('b.html').setContentTypeFromExtension().getContentType()", 'text/html'],
    ["newBlob('a').setName('b').setContentTypeFromExtension().getContentType()", null],
    ["newBlob('a').setBytes([98]).getDataAsString()", 'b'],
    ["newBlob('a').setDataFromString('é', 'ISO-8859-1').getBytes()", [-23]],
    ["newBlob([-23]).getDataAsString('ISO-8859-1')", 'é'],
    ["newBlob('a').getBlob().isGoogleType()", false],
    ["newBlob('a', MimeType.GOOGLE_DOCS).isGoogleType()", true],
    ["newBlob('a', 'text/html').getAs('text/plain').getContentType()", 'text/plain'],
  ])('%s', (expression, expected) => {
    expect(evaluate(hostFor(), `return Utilities.${expression};`)).toEqual(expected);
  });

  test.each([
    ["Utilities.newBlob(['x']);", 'Cannot convert x to byte.'],
    ["Utilities.newBlob('a').getDataAsString('khong');", 'Invalid argument: khong'],
    [
      "Utilities.newBlob('a').getAs('application/pdf');",
      'not in the local host: Blob.getAs from text/plain to application/pdf',
    ],
    ["Utilities.newBlob('a').getThumbnail();", 'not in the local host: Blob.getThumbnail'],
  ])('%s fails', (statement, message) => {
    expect(failure(hostFor(), statement)).toBe(message);
  });
});

describe('texts are digested as US-ASCII unless a charset is given: others count as "?" (T:testutilities.js, live)', () => {
  const HEX = 'map((byte) => ((byte + 256) % 256).toString(16).padStart(2, "0")).join("")';
  test.each([
    ["computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂')", 'ea03fcb8c47822bce772cf6c07d0ebbb'],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, '??')", 'ea03fcb8c47822bce772cf6c07d0ebbb'],
    [
      "computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', Utilities.Charset.UTF_8)",
      'b9592a9d23c1cdae532e57cbddbd74fa',
    ],
    [
      "computeDigest(Utilities.DigestAlgorithm.MD5, Utilities.newBlob('€🙂').getBytes())",
      'b9592a9d23c1cdae532e57cbddbd74fa',
    ],
    [
      "computeHmacSha256Signature('this is my input', 'my key - use a stronger one')",
      '35b5cce7d156eb0efec705f31869feac7f73d8b5a3e5eb22c98bdc99d174c9c3',
    ],
    [
      "computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'café', '€🙂', Utilities.Charset.UTF_8)",
      '4cf02363806aeaef9aed0461b5406b4f6313cafa5a3679d9820d02d8ac6dfe73',
    ],
  ])('%s', (expression, expected) => {
    expect(evaluate(hostFor(), `return Utilities.${expression}.${HEX};`)).toBe(expected);
  });

  test.each([
    ["computeDigest('fake', 'a')", /The parameters \(String,String\) don't match/],
    ['computeDigest(Utilities.DigestAlgorithm.MD5, [0], Utilities.Charset.UTF_8)', /don't match/],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, ['x'])", /^Cannot convert/],
    ["computeHmacSha256Signature('a', [1])", /don't match/],
    ["computeHmacSha256Signature('a', 'b', Utilities.Charset.US_ASCII, 4)", /don't match/],
  ])('%s is refused', (expression, message) => {
    expect(failure(hostFor(), `Utilities.${expression};`)).toMatch(message);
  });
});

describe('Base64 (D:Utilities.md; T:testutilities.js)', () => {
  test.each([
    ["base64Encode('Đ')", 'xJA='],
    ["base64Encode('Đ', Utilities.Charset.US_ASCII)", 'Pw=='],
    ['base64EncodeWebSafe([-5, -1])', '-_8='],
    ["base64DecodeWebSafe('-_8=')", [-5, -1]],
    ["base64Decode('-_8=')", [-5, -1]],
    ["base64Decode('+/8=')", [-5, -1]],
  ])('%s', (expression, expected) => {
    expect(evaluate(hostFor(), `return Utilities.${expression};`)).toEqual(expected);
  });
});

describe('compression (D:Utilities.md gzip, zip; T:testutilities.js)', () => {
  test('gzip goes both ways, with its names and types', () => {
    const source = `const packed = Utilities.gzip(Utilities.newBlob('Đảng')); const back = Utilities.ungzip(packed);
      return [packed.getName(), packed.getContentType(), back.getName(), back.getContentType(), back.getDataAsString(), Utilities.gzip(back, 'x').getName()];`;
    expect(evaluate(hostFor(), source)).toEqual(['archive.gz', 'application/x-gzip', 'archive', null, 'Đảng', 'x']);
  });

  test('zip goes both ways, with its names and types', () => {
    const source = `const packed = Utilities.zip([Utilities.newBlob('Đảng', 'text/plain', 'thư.txt'), Utilities.newBlob([1, -1], 'image/png', 'x.png')]);
      const files = Utilities.unzip(packed).map((blob) => [blob.getName(), blob.getContentType(), blob.getBytes().length]);
      return [packed.getName(), packed.getContentType(), Utilities.zip([packed], 'y.zip').getName(), files];`;
    expect(evaluate(hostFor(), source)).toEqual([
      'archive.zip',
      'application/zip',
      'y.zip',
      [
        ['thư.txt', 'text/plain', 7],
        ['x.png', 'image/png', 2],
      ],
    ]);
  });

  test('an archive made elsewhere is read, folders left out', () => {
    const source = `return Utilities.unzip(Utilities.newBlob(Utilities.base64Decode(value))).map((blob) => [blob.getName(), blob.getDataAsString()]);`;
    expect(evaluate(hostFor(), source, FOREIGN_ZIP)).toEqual([
      ['thư mục/a.txt', 'Báo cáo Báo cáo Báo cáo Báo cáo '],
      ['b.csv', '1,2'],
    ]);
  });

  test.each([
    ["Utilities.zip([Utilities.newBlob('a')]);", /must have non-null name/],
    ["Utilities.zip([1, 2].map(() => Utilities.newBlob('a', 'text/plain', 'a.txt')));", /^duplicate entry: a.txt$/],
    ["Utilities.unzip(Utilities.newBlob('a'));", /^Invalid argument: blob$/],
    ["Utilities.ungzip(Utilities.newBlob('a'));", /^Could not decompress gzip/],
  ])('%s fails', (statement, message) => {
    expect(failure(hostFor(), statement)).toMatch(message);
  });
});

describe('parseCsv (D:Utilities.md parseCsv)', () => {
  const rows: readonly (readonly [text: string, delimiter: string, rows: readonly (readonly string[])[]])[] = [
    [
      'a,b\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b, ""c"""\r\n', ',', [['a', 'b, "c"']]],
    ['"hai\ndòng",', ',', [['hai\ndòng', '']]],
    ['a;b,c', ';', [['a', 'b,c']]],
    ['', ',', []],
  ];
  test.each(rows)('%j by %s', (text, delimiter, expected) => {
    expect(evaluate(hostFor(), 'return Utilities.parseCsv(value[0], value[1]);', [text, delimiter])).toEqual(expected);
  });
});

describe('formatString is sprintf (D:Utilities.md formatString)', () => {
  const rows: readonly (readonly [template: string, values: readonly unknown[], text: string])[] = [
    ['%11.6f', [123.456], ' 123.456000'],
    ['%s, %d%%', ['Tháng', 8.5], 'Tháng, 8%'],
    ['%05d|%-4s|%4s|', [42, 'ab', 'cd'], '00042|ab  |  cd|'],
    ['%,d %+d % d', [1234567, 5, 5], '1,234,567 +5  5'],
    ['%x %X %o', [255, 255, 8], 'ff FF 10'],
    ['%e', [12345.678], '1.234568e+04'],
    ['%08.2f', [-3.5], '-0003.50'],
    ['%.2s %b %c', ['abc', 1, 'xyz'], 'ab true x'],
  ];
  test.each(rows)('%j', (template, values, text) => {
    expect(evaluate(hostFor(), 'return Utilities.formatString(value[0], ...value[1]);', [template, values])).toBe(text);
  });

  test('a conversion without a value fails, one that is not faked says so', () => {
    expect(failure(hostFor(), "Utilities.formatString('%s');")).toBe("Format specifier '%s'");
    expect(failure(hostFor(), "Utilities.formatString('%tY', 1);")).toBe(
      'not in the local host: Utilities.formatString with %t',
    );
  });
});
