// The annual regime against Phụ lục 01 of công văn 52-CV/ĐU, copied by hand.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import type { Item } from '../../src/domain/regime/regime';
import { HUMG_ANNUAL } from '../../src/regimes/humg-annual';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { ownerName } from '../../src/text/items';

const ALL = 'Các tổ chức đảng';
const TCHC = 'Chi bộ Tổ chức - Hành chính và Văn phòng';
const KHCN = 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế';
const HCTH = 'Phòng Hành chính - Tổng hợp chủ trì, phối hợp các đơn vị toàn trường';
const annex = HUMG_ANNUAL.items.filter(({ no }) => no <= 35);

function item(no: number): Item {
  const found = HUMG_ANNUAL.items.find((each) => each.no === no);
  if (found === undefined) throw new RangeError(`no item ${no}`);
  return found;
}

describe('the annex', () => {
  it('has 35 items, of which it names 17', () => {
    expect(annex.map(({ no }) => no)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    expect(annex.filter(({ title }) => title !== null).map(({ no }) => no)).toEqual([
      9, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
    ]);
  });

  it.each<[number, string, string, string, string, string | null, number]>([
    [
      9,
      'TC01',
      'Số buổi sinh hoạt chi bộ chuyên đề hoặc sinh hoạt có đổi mới nội dung, hình thức trong năm',
      'buổi',
      ALL,
      null,
      2,
    ],
    [
      13,
      'TG02',
      'Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm',
      'buổi',
      ALL,
      'Các đơn vị do chi bộ quản lý',
      4,
    ],
    [
      14,
      'TG03',
      'Số hoạt động công tác dân vận, đoàn thể do cấp ủy lãnh đạo, chỉ đạo hoặc phối hợp tổ chức trong năm',
      'hoạt động',
      ALL,
      'Các đơn vị do chi bộ quản lý',
      5,
    ],
    [
      15,
      'TG04',
      'Số hoạt động bảo vệ nền tảng tư tưởng của Đảng trong năm',
      'hoạt động',
      ALL,
      'Các đơn vị chi bộ quản lý',
      6,
    ],
    [16, 'KT01', 'Số cuộc kiểm tra, giám sát theo chương trình', 'cuộc', ALL, 'Các đơn vị chi bộ quản lý', 7],
    [17, 'KT02', 'Số cuộc giám sát chuyên đề trong năm', 'cuộc', ALL, 'Các đơn vị chi bộ quản lý', 8],
    [
      18,
      'KT03',
      'Số hoạt động phòng ngừa, chấn chỉnh kỷ luật, kỷ cương theo kế hoạch năm',
      'hoạt động',
      ALL,
      'Các đơn vị chi bộ quản lý',
      9,
    ],
    [
      19,
      'VP01',
      'Số chương trình/kế hoạch công tác cấp ủy ban hành theo chương trình công tác năm',
      'chương trình/ kế hoạch',
      TCHC,
      'Văn phòng Đảng - Đoàn thể',
      10,
    ],
    [
      20,
      'VP02',
      'Số quy trình công tác hoặc nội dung cải cách hành chính được ban hành/triển khai theo kế hoạch năm',
      'quy trình',
      TCHC,
      'Phòng Hành chính - Tổng hợp',
      11,
    ],
    [
      21,
      'VP03',
      'Số ứng dụng hoặc giải pháp công nghệ thông tin/chuyển đổi số được đưa vào sử dụng chính thức trong công tác Đảng trong năm',
      'ứng dụng/giải pháp',
      TCHC,
      'Văn phòng Đảng - Đoàn thể',
      12,
    ],
    [
      23,
      'NV01',
      'Số quy trình công tác được số hóa hoặc vận hành trên môi trường số trong năm',
      'quy trình',
      TCHC,
      HCTH,
      14,
    ],
    [24, 'NV02', 'Số bài báo khoa học được công bố trong năm', 'bài', KHCN, 'Phòng Khoa học công nghệ', 15],
    [
      25,
      'NV03',
      'Số đề tài/dự án KH&CN được nghiệm thu trong năm',
      'đề tài/dự án',
      KHCN,
      'Phòng Khoa học công nghệ',
      16,
    ],
    [26, 'NV04', 'Số thỏa thuận hợp tác (MOU/MOA) được ký kết hoặc gia hạn trong năm', 'thỏa thuận', TCHC, HCTH, 17],
    [
      27,
      'NV05',
      'Số hoạt động hợp tác với đối tác được triển khai thực tế và có sản phẩm/kết quả cụ thể trong năm',
      'hoạt động',
      'Chi bộ Quan hệ Công chúng và Doanh nghiệp',
      'Phòng Quan hệ Công chúng và Doanh nghiệp chủ trì, phối hợp các đơn vị toàn trường',
      18,
    ],
    [
      28,
      'NV06',
      'Số chương trình đào tạo/cơ sở đào tạo được tự đánh giá và/hoặc đánh giá ngoài theo lộ trình kiểm định trong năm',
      'chương trình/cơ sở',
      'Chi bộ Đảm bảo Chất lượng Giáo dục',
      'Phòng Đảm bảo chất lượng giáo dục',
      19,
    ],
  ])('Mục %i is %s', (no, code, title, unit, owner, executing, stt) => {
    const found = item(no);
    expect(found).toMatchObject({ code, title, unit, executing, kind: 'flow', kindBasis: 'inferred' });
    expect([ownerName(found), found.place]).toEqual([owner, `Phụ lục 01, STT ${stt}`]);
  });

  it.each([
    [1, 8, 1],
    [10, 12, 3],
    [29, 35, 20],
  ])('Mục %i–%i are a range without names (STT %i)', (first, last, stt) => {
    for (let no = first; no <= last; no += 1) {
      expect(item(no)).toMatchObject({
        code: null,
        title: null,
        unit: null,
        kind: 'unclassified',
        owner: { kind: 'one', name: TCHC },
        executing: 'Văn phòng Đảng - Đoàn thể',
        place: `Phụ lục 01, STT ${stt}`,
      });
    }
  });

  it('gives each choice of Mục 22 to its organisation', () => {
    const { choices } = HUMG_ANNUAL.priorities;
    expect(item(22)).toMatchObject({ kind: 'choice', code: null, owner: { kind: 'by-choice' } });
    expect(item(22).choices).toEqual(choices.map(({ choice }) => choice));
    expect(choices.map(({ choice, owner }) => [choice, owner])).toEqual([
      ['Ban hành/kế hoạch hóa nhiệm vụ chuyển đổi số', 'Chi bộ Đào tạo'],
      ['Ứng dụng công nghệ số/AI trong quản trị, đào tạo, nghiên cứu', 'Chi bộ Đào tạo'],
      ['Đẩy mạnh công bố khoa học', KHCN],
      ['Thúc đẩy chuyển giao, tăng nguồn thu từ KH&CN', KHCN],
      ['Triển khai giải pháp phát triển đội ngũ giảng viên, nâng cao chất lượng nguồn nhân lực', TCHC],
      ['Hợp tác, liên kết (ký MOU, hợp đồng, phối hợp doanh nghiệp, địa phương, viện nghiên cứu...)', TCHC],
      [
        'Triển khai kế hoạch nâng cao chất lượng đào tạo, kiểm định chương trình/cơ sở đào tạo theo lộ trình của đơn vị',
        'Chi bộ Đảm bảo Chất lượng Giáo dục',
      ],
      ['Phát triển/hoàn thiện hệ sinh thái đổi mới sáng tạo', 'Chi bộ Quan hệ Công chúng và Doanh nghiệp'],
      ['Thúc đẩy dự án khởi nghiệp, sở hữu trí tuệ', 'Chi bộ Quan hệ Công chúng và Doanh nghiệp'],
      ['Mục khác: (nếu có)', TCHC],
    ]);
  });

  it('has a target for every code that the monthly regime links, and for no other', () => {
    const codes = annex.flatMap(({ code }) => (code === null ? [] : [code]));
    expect([...codes].sort()).toEqual(HUMG_MONTHLY.links.map(({ code }) => code).sort());
  });
});

describe('what the annex does not have is assumed, and says so', () => {
  it('the organisation, and the four parts of three optional tasks', () => {
    const own = HUMG_ANNUAL.items.filter(({ no }) => no > 35);
    expect(own.map(({ no }) => no)).toEqual([100, 101, 102, 103, 104, 201, 202, 203, 204, 301, 302, 303, 304]);
    expect(own.every(({ place, kindBasis }) => place.startsWith('Giả định') && kindBasis === 'assumed')).toBe(true);
    expect(own.slice(1, 5).map(({ title }) => title)).toEqual([
      'NVTC1 - Tên nhiệm vụ tự chọn',
      'NVTC1 - Nội dung chính',
      'NVTC1 - Đầu ra dự kiến',
      'NVTC1 - Chỉ tiêu đo lường',
    ]);
  });
});

describe('the deadline, «trước ngày 20/3/2026»', () => {
  it.each([
    [true, '2026-03', '2026-03-20'],
    [false, '2026-03', '2026-03-19'],
    // 20/3/2027 is a Saturday: no rule about days off is stated.
    [true, '2027-03', '2027-03-20'],
  ])('inclusive %s, %s: due %s', (inclusive, period, due) => {
    expect(deadlineOf({ ...HUMG_ANNUAL.deadline, inclusive }, period, new Map()).due).toBe(due);
  });
});
