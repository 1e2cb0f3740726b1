// The printed page: its layout, what is left open, and that nothing from people becomes markup.

import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/pages/escape-html';
import { type PrintedReport, reportPage } from '../../src/text/pages/report-page';
import { upwardPage } from '../../src/text/pages/upward-page';
import { signedFor } from '../../src/text/printing';

const EVIL = `<script>alert("x")</script>'"&\u202eđảo`;
const SAFE = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&quot;&amp;đảo';

function page(more: Partial<PrintedReport> = {}): string {
  const row = { place: '1', item: '24', title: 'Số buổi', unit: 'buổi', inPeriod: '8', cumulative: '64', target: '92' };
  return reportPage({
    superior: ['ĐẢNG BỘ CÁC TRƯỜNG', 'ĐẠI HỌC, CAO ĐẲNG HÀ NỘI'],
    issuer: 'ĐẢNG ỦY TRƯỜNG ĐH MỎ - ĐỊA CHẤT',
    place: 'Hà Nội',
    subject: 'kết quả công tác tháng 10/2026',
    opening: 'Thực hiện …',
    rows: [{ ...row, ratio: '69,6%', remark: '', isSum: false }],
    texts: [],
    notes: [],
    receivers: ['Lưu VPĐĐ.'],
    signedFor: 'T/M ĐẢNG ỦY',
    code: 'AB12-CD34',
    printedAt: '22/11/2026 08:00',
    ...more,
  });
}

describe('escaping', () => {
  it.each([
    [EVIL, SAFE],
    ['A & B', 'A &amp; B'],
    ['\u200f12\u200e \u2066x\u2069', '12 x'],
    ['Mỏ – Địa chất\nhai dòng', 'Mỏ – Địa chất\nhai dòng'],
  ])('%j is %j', (text, safe) => {
    expect(escapeHtml(text)).toBe(safe);
  });

  it('holds for every text of a report', () => {
    const cells = { place: EVIL, item: EVIL, title: EVIL, unit: EVIL, inPeriod: EVIL, cumulative: EVIL, target: EVIL };
    const html = page({
      superior: [EVIL],
      issuer: EVIL,
      place: EVIL,
      subject: EVIL,
      opening: EVIL,
      rows: [{ ...cells, ratio: EVIL, remark: EVIL, isSum: true }],
      texts: [{ heading: EVIL, entries: [{ by: EVIL, text: EVIL }] }],
      notes: [EVIL],
      receivers: [EVIL],
      signedFor: EVIL,
      code: EVIL,
      printedAt: EVIL,
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u202e');
    // Twenty-three places, the subject twice; strokes in cells may break the line.
    expect(html.replace(/<wbr>/g, '').split(SAFE)).toHaveLength(24);
  });

  it('holds for the address of the form filled in beforehand', () => {
    const html = upwardPage(
      { month: '10/2026', ready: EVIL, unready: [24], link: '', linkText: EVIL },
      'https://f.test/?a="><script>',
    );
    expect(html).toContain('href="https://f.test/?a=&quot;&gt;&lt;script&gt;"');
    expect(html).not.toContain('<script');
  });
});

describe('a party document', () => {
  it.each([
    [
      'the superior above the issuer, and the star',
      '<div>ĐẠI HỌC, CAO ĐẲNG HÀ NỘI</div><div class="name">ĐẢNG ỦY TRƯỜNG ĐH MỎ - ĐỊA CHẤT</div><div class="star">*</div>',
    ],
    ['the party at the right', '<div class="name">ĐẢNG CỘNG SẢN VIỆT NAM</div>'],
    ['place and date, left open', 'Hà Nội, ngày …… tháng …… năm ………'],
    ['its kind and subject', '<h1>BÁO CÁO</h1><p class="subject">kết quả công tác tháng 10/2026</p>'],
    [
      'the place for the signature, empty',
      '<div>T/M ĐẢNG ỦY</div><div>BÍ THƯ</div><div class="space"></div></div></div>',
    ],
    ['the code of its figures', 'Mã số liệu: AB12-CD34'],
    ['margins', '@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;'],
    ['the letter', "14pt/1.3 'Times New Roman'"],
    ['a header on every page', 'thead { display: table-header-group; }'],
    ['rows in one piece', 'tr { break-inside: avoid; }'],
  ])('%s', (_title, part) => {
    expect(page()).toContain(part);
  });

  it('has no state motto and no number', () => {
    expect(page()).not.toMatch(/CỘNG HÒA|Số:|Số \d/);
  });

  it.each([
    ['Chi bộ Đào tạo', 'T/M CHI BỘ'],
    ['Đảng ủy Trường', 'T/M ĐẢNG ỦY'],
    ['Đảng uỷ bộ phận Khoa Mỏ (minh họa)', 'T/M ĐẢNG ỦY'],
  ])('for %s it is signed %s', (name, line) => {
    expect(signedFor(name)).toBe(line);
  });
});
