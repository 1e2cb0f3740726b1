// The annual registration of công văn 52-CV/ĐU (11/3/2026) as data: 35 items, from Phụ lục 01, which points to 327-CV/ĐU.

import type { ChoiceOwner, PlanRegime, TaskItems } from '../domain/regime/plan-regime';
import type { Item, Owner } from '../domain/regime/regime';
import { completeItem } from './complete-item';
import { LEGAL_BASIS, LETTERHEAD, OFFICE } from './humg-letter';

const EACH: Owner = { kind: 'each' };
const DAO_TAO = 'Chi bộ Đào tạo';
const TCHC = one('Chi bộ Tổ chức - Hành chính và Văn phòng');
const KHCN = one('Chi bộ Khoa học công nghệ và Hợp tác quốc tế');
const QHCC = one('Chi bộ Quan hệ Công chúng và Doanh nghiệp');
const DBCL = one('Chi bộ Đảm bảo Chất lượng Giáo dục');
const VPDDT = 'Văn phòng Đảng - Đoàn thể';
const PHONG_HCTH = 'Phòng Hành chính - Tổng hợp chủ trì, phối hợp các đơn vị toàn trường';

// Mục 22 is spread over seven rows of the annex; its STT 13 stands on the second of them.
const PRIORITIES: readonly ChoiceOwner[] = [
  priority(
    'Ban hành/kế hoạch hóa nhiệm vụ chuyển đổi số',
    DAO_TAO,
    'Phòng Đào tạo Đại học chủ trì, phối hợp các đơn vị toàn trường',
  ),
  priority(
    'Ứng dụng công nghệ số/AI trong quản trị, đào tạo, nghiên cứu',
    DAO_TAO,
    'Phòng Đào tạo Đại học chủ trì, phối hợp các đơn vị toàn trường',
  ),
  priority('Đẩy mạnh công bố khoa học', KHCN.name, 'Phòng Khoa học Công nghệ chủ trì, phối hợp các đơn vị toàn trường'),
  priority(
    'Thúc đẩy chuyển giao, tăng nguồn thu từ KH&CN',
    KHCN.name,
    'Phòng Khoa học Công nghệ chủ trì, phối hợp các đơn vị toàn trường',
  ),
  priority(
    'Triển khai giải pháp phát triển đội ngũ giảng viên, nâng cao chất lượng nguồn nhân lực',
    TCHC.name,
    'Phòng Tổ chức cán bộ',
  ),
  priority(
    'Hợp tác, liên kết (ký MOU, hợp đồng, phối hợp doanh nghiệp, địa phương, viện nghiên cứu...)',
    TCHC.name,
    PHONG_HCTH,
  ),
  priority(
    'Triển khai kế hoạch nâng cao chất lượng đào tạo, kiểm định chương trình/cơ sở đào tạo theo lộ trình của đơn vị',
    DBCL.name,
    'Phòng Đảm bảo chất lượng giáo dục',
  ),
  priority(
    'Phát triển/hoàn thiện hệ sinh thái đổi mới sáng tạo',
    QHCC.name,
    'Phòng Quan hệ Công chúng và Doanh nghiệp chủ trì, phối hợp các đơn vị toàn trường',
  ),
  priority(
    'Thúc đẩy dự án khởi nghiệp, sở hữu trí tuệ',
    QHCC.name,
    'Phòng Quan hệ Công chúng và Doanh nghiệp chủ trì, phối hợp các đơn vị toàn trường',
  ),
  priority('Mục khác: (nếu có)', TCHC.name, PHONG_HCTH),
];

/** A row of the table below: what the source leaves out is left out here. */
type Row = Pick<Item, 'no' | 'owner'> & Partial<Omit<Item, 'place'>> & { readonly stt: number };

// That coded items are counts of the year is read from 1.2 («bằng số lượng cụ thể»); the annex prints no kind.
const UNKNOWN = { kind: 'unclassified', kindBasis: 'unknown' } as const;
const COUNTED = { kind: 'flow', kindBasis: 'inferred', unitBasis: 'stated', required: true } as const;

// Items 1–8, 10–12 and 29–35 stand in the annex as ranges only: no title is known, and none is invented. Titles of Mục 15 and 19
// are as a form would spell them; their notes say what the annex prints.
const ROWS: readonly Row[] = [
  { no: 1, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 2, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 3, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 4, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 5, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 6, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 7, owner: TCHC, executing: VPDDT, stt: 1 },
  { no: 8, owner: TCHC, executing: VPDDT, stt: 1 },
  {
    no: 9,
    code: 'TC01',
    title: 'Số buổi sinh hoạt chi bộ chuyên đề hoặc sinh hoạt có đổi mới nội dung, hình thức trong năm',
    unit: 'buổi',
    owner: EACH,
    stt: 2,
  },
  { no: 10, owner: TCHC, executing: VPDDT, stt: 3 },
  { no: 11, owner: TCHC, executing: VPDDT, stt: 3 },
  { no: 12, owner: TCHC, executing: VPDDT, stt: 3 },
  {
    no: 13,
    code: 'TG02',
    title: 'Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm',
    unit: 'buổi',
    owner: EACH,
    executing: 'Các đơn vị do chi bộ quản lý',
    stt: 4,
  },
  {
    no: 14,
    code: 'TG03',
    title: 'Số hoạt động công tác dân vận, đoàn thể do cấp ủy lãnh đạo, chỉ đạo hoặc phối hợp tổ chức trong năm',
    unit: 'hoạt động',
    owner: EACH,
    executing: 'Các đơn vị do chi bộ quản lý',
    note: 'Chỉ tiêu công tác dân vận, đoàn thể chỉ tính đối với các hoạt động có sự lãnh đạo, chỉ đạo hoặc phối hợp trực tiếp của cấp ủy; không tính các hoạt động sinh hoạt thường kỳ hoặc phong trào thuần túy của các tổ chức đoàn thể.',
    stt: 5,
  },
  {
    no: 15,
    code: 'TG04',
    title: 'Số hoạt động bảo vệ nền tảng tư tưởng của Đảng trong năm',
    unit: 'hoạt động',
    owner: EACH,
    executing: 'Các đơn vị chi bộ quản lý',
    note: '01 hoạt động được tính khi có kế hoạch, văn bản chỉ đạo hoặc sản phẩm tuyên truyền cụ thể. Ưu tiên các hoạt động có sức lan tỏa rộng hoặc các sản phẩm có chiều sâu như bài viết chuyên sâu trên tạp chí lý luận, chuỗi video tuyên truyền. Văn bản in “Số hoạt động vệ nền tảng tư tưởng”, thiếu chữ “bảo”',
    stt: 6,
  },
  {
    no: 16,
    code: 'KT01',
    title: 'Số cuộc kiểm tra, giám sát theo chương trình',
    unit: 'cuộc',
    owner: EACH,
    executing: 'Các đơn vị chi bộ quản lý',
    note: 'Chỉ tính đối với các cuộc kiểm tra, giám sát được thực hiện theo chương trình, kế hoạch hoặc quyết định của cấp có thẩm quyền, có ban hành văn bản và kết luận bằng văn bản theo quy định. Không tính các hoạt động nhắc nhở thường xuyên, trao đổi nghiệp vụ hoặc kiểm tra không ban hành quyết định',
    stt: 7,
  },
  {
    no: 17,
    code: 'KT02',
    title: 'Số cuộc giám sát chuyên đề trong năm',
    unit: 'cuộc',
    owner: EACH,
    executing: 'Các đơn vị chi bộ quản lý',
    note: 'Chỉ tính đối với các cuộc kiểm tra, giám sát được thực hiện theo chương trình, kế hoạch hoặc quyết định của cấp có thẩm quyền, có ban hành văn bản và kết luận bằng văn bản theo quy định. Không tính các hoạt động nhắc nhở thường xuyên, trao đổi nghiệp vụ hoặc kiểm tra không ban hành quyết định',
    stt: 8,
  },
  {
    no: 18,
    code: 'KT03',
    title: 'Số hoạt động phòng ngừa, chấn chỉnh kỷ luật, kỷ cương theo kế hoạch năm',
    unit: 'hoạt động',
    owner: EACH,
    executing: 'Các đơn vị chi bộ quản lý',
    note: '01 hoạt động được tính khi có kế hoạch, văn bản hoặc sản phẩm cụ thể theo quy định',
    stt: 9,
  },
  {
    no: 19,
    code: 'VP01',
    title: 'Số chương trình/kế hoạch công tác cấp ủy ban hành theo chương trình công tác năm',
    unit: 'chương trình/ kế hoạch',
    owner: TCHC,
    executing: 'Văn phòng Đảng - Đoàn thể',
    note: 'Văn bản in “công tác cấp uỷ, ban hành”',
    stt: 10,
  },
  {
    no: 20,
    code: 'VP02',
    title: 'Số quy trình công tác hoặc nội dung cải cách hành chính được ban hành/triển khai theo kế hoạch năm',
    unit: 'quy trình',
    owner: TCHC,
    executing: 'Phòng Hành chính - Tổng hợp',
    stt: 11,
  },
  {
    no: 21,
    code: 'VP03',
    title:
      'Số ứng dụng hoặc giải pháp công nghệ thông tin/chuyển đổi số được đưa vào sử dụng chính thức trong công tác Đảng trong năm',
    unit: 'ứng dụng/giải pháp',
    owner: TCHC,
    executing: 'Văn phòng Đảng - Đoàn thể',
    note: '01 ứng dụng/giải pháp được tính khi đã được triển khai thực tế, đưa vào vận hành ổn định và có căn cứ xác nhận của đơn vị như quyết định ban hành, văn bản chấp thuận, biên bản nghiệm thu hoặc hình thức xác nhận phù hợp khác',
    stt: 12,
  },
  {
    no: 22,
    title: 'Các loại hình nhiệm vụ chuyên môn dự kiến tập trung triển khai trong năm (chọn các nội dung ưu tiên)',
    kind: 'choice',
    kindBasis: 'stated',
    owner: { kind: 'by-choice' },
    choices: PRIORITIES.map(({ choice }) => choice),
    stt: 13,
  },
  {
    no: 23,
    code: 'NV01',
    title: 'Số quy trình công tác được số hóa hoặc vận hành trên môi trường số trong năm',
    unit: 'quy trình',
    owner: TCHC,
    executing: 'Phòng Hành chính - Tổng hợp chủ trì, phối hợp các đơn vị toàn trường',
    note: '01 quy trình được tính khi đã được triển khai thực tế, đưa vào vận hành ổn định và có căn cứ xác nhận của đơn vị như quyết định ban hành, văn bản chấp thuận, biên bản nghiệm thu hoặc hình thức xác nhận phù hợp khác',
    stt: 14,
  },
  {
    no: 24,
    code: 'NV02',
    title: 'Số bài báo khoa học được công bố trong năm',
    unit: 'bài',
    owner: KHCN,
    executing: 'Phòng Khoa học công nghệ',
    note: 'Số lượng được tính theo thời điểm có kết quả đầu ra chính thức được ghi nhận trong năm kế hoạch. Bài báo đã được xuất bản hoặc có quyết định chấp nhận đăng. Không tính theo thời điểm đăng ký hoặc triển khai ban đầu',
    stt: 15,
  },
  {
    no: 25,
    code: 'NV03',
    title: 'Số đề tài/dự án KH&CN được nghiệm thu trong năm',
    unit: 'đề tài/dự án',
    owner: KHCN,
    executing: 'Phòng Khoa học công nghệ',
    note: 'Số lượng được tính theo thời điểm có kết quả đầu ra chính thức được ghi nhận trong năm kế hoạch. Đề tài/dự án đã được nghiệm thu hoặc phê duyệt kết quả. Không tính theo thời điểm đăng ký hoặc triển khai ban đầu',
    stt: 16,
  },
  {
    no: 26,
    code: 'NV04',
    title: 'Số thỏa thuận hợp tác (MOU/MOA) được ký kết hoặc gia hạn trong năm',
    unit: 'thỏa thuận',
    owner: TCHC,
    executing: 'Phòng Hành chính - Tổng hợp chủ trì, phối hợp các đơn vị toàn trường',
    stt: 17,
  },
  {
    no: 27,
    code: 'NV05',
    title: 'Số hoạt động hợp tác với đối tác được triển khai thực tế và có sản phẩm/kết quả cụ thể trong năm',
    unit: 'hoạt động',
    owner: QHCC,
    executing: 'Phòng Quan hệ Công chúng và Doanh nghiệp chủ trì, phối hợp các đơn vị toàn trường',
    stt: 18,
  },
  {
    no: 28,
    code: 'NV06',
    title:
      'Số chương trình đào tạo/cơ sở đào tạo được tự đánh giá và/hoặc đánh giá ngoài theo lộ trình kiểm định trong năm',
    unit: 'chương trình/cơ sở',
    owner: DBCL,
    executing: 'Phòng Đảm bảo chất lượng giáo dục',
    stt: 19,
  },
  { no: 29, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 30, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 31, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 32, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 33, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 34, owner: TCHC, executing: VPDDT, stt: 20 },
  { no: 35, owner: TCHC, executing: VPDDT, stt: 20 },
];

// Section 1.4 asks for four parts of every optional task, and the annex has no row for them: that the form asks for them in these
// words, for three tasks as the monthly form has them, and for the organisation, is assumed. Their numbers are this add-on's own.
const ORGANISATION = 100;
const TASKS: readonly TaskItems[] = [1, 2, 3].map((task) => ({
  code: `NVTC${task}`,
  name: task * 100 + 1,
  content: task * 100 + 2,
  output: task * 100 + 3,
  measure: task * 100 + 4,
}));

/**
 * The annual registration. The source sets the deadline of 2026 alone, «trước ngày 20/3/2026», and no rule about days off; that
 * later years have the same date is assumed.
 */
export const HUMG_ANNUAL: PlanRegime = {
  id: 'humg-annual',
  name: 'Đăng ký kế hoạch năm',
  legalBasis: LEGAL_BASIS,
  start: '2026-03',
  deadline: { kind: 'fixed-dates', dates: [{ month: 3, date: 20 }], inclusive: true },
  items: [asked(ORGANISATION, 'Tổ chức đảng đăng ký', 'info'), ...ROWS.map(toItem), ...TASKS.flatMap(taskItems)],
  links: [],
  office: OFFICE,
  letterhead: LETTERHEAD,
  organisation: ORGANISATION,
  dueMonth: 3,
  priorities: { item: 22, choices: PRIORITIES },
  tasks: TASKS,
};

function one(name: string) {
  return { kind: 'one', name } as const;
}

function priority(choice: string, owner: string, executing: string): ChoiceOwner {
  return { choice, owner, executing };
}

function taskItems({ code, name, content, output, measure }: TaskItems): readonly Item[] {
  return [
    asked(name, `${code} - Tên nhiệm vụ tự chọn`, 'text'),
    asked(content, `${code} - Nội dung chính`, 'text'),
    asked(output, `${code} - Đầu ra dự kiến`, 'text'),
    asked(measure, `${code} - Chỉ tiêu đo lường`, 'text'),
  ];
}

// A question that the annex does not have.
function asked(no: number, title: string, kind: Item['kind']): Item {
  const place = kind === 'info' ? 'Giả định' : 'Giả định, theo 1.4';
  return completeItem({ no, title, kind, kindBasis: 'assumed', owner: EACH }, place);
}

function toItem(row: Row): Item {
  const place = `Phụ lục 01, STT ${row.stt}`;
  return completeItem(row.code === undefined ? { ...UNKNOWN, ...row } : { ...COUNTED, ...row }, place);
}
