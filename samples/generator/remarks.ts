// What the office cell typed where words are asked (items 53 and 69–77), month by month.

const OPEN_DATA = 'Xây dựng kho học liệu số dùng chung. Minh chứng: https://tailieu.humg.test/hoc-lieu-so';
const GREEN_CAMPUS = 'Tuyến thực hành ngoài trời về môi trường mỏ, kết hợp giới thiệu ngành học';

/** Typed words by period and item; unanswered items are left out. */
const TYPED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '2026-03': {
    53: 'Quy trình đăng ký lịch tuần, đặt phòng họp trên môi trường số',
    69: 'Không',
    77: 'Không có.',
  },
  '2026-04': {
    53: 'Quy trình trình ký văn bản điện tử; quy trình cấp giấy xác nhận công tác',
    69: 'Không',
    76: 'Hoàn thành rà soát hồ sơ đảng viên trên phần mềm.',
  },
  // The branch was answered "Không" and its first question filled in all the same.
  '2026-05': {
    69: 'Không',
    70: OPEN_DATA,
    76: 'Tổ chức sinh hoạt chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  },
  '2026-06': {
    53: 'Phân hệ theo dõi bồi dưỡng viên chức',
    69: 'Có',
    70: OPEN_DATA,
    71: 'Chưa triển khai',
    77: 'Số lượt bồi dưỡng tăng do tập huấn đầu hè; đề nghị được bố trí thêm phòng máy.',
  },
  '2026-07': {
    53: 'Quy trình nghỉ phép trực tuyến',
    69: 'Có',
    70: OPEN_DATA,
    71: 'Đang triển khai',
    72: GREEN_CAMPUS,
    73: 'Chưa triển khai',
  },
  '2026-08': {
    69: 'Có',
    70: OPEN_DATA,
    71: 'Đang triển khai',
    72: GREEN_CAMPUS,
    73: 'Đang triển khai',
    76: 'Chuẩn bị khai giảng năm học mới.',
    77: 'Không có.',
  },
  '2026-09': {
    53: 'Nhập học trực tuyến; cấp thẻ sinh viên điện tử; tra cứu văn bằng',
    69: 'Có',
    70: OPEN_DATA,
    71: 'Đang triển khai',
    72: GREEN_CAMPUS,
    73: 'Đang triển khai',
    76: 'Hoàn thành nhập học cho sinh viên khóa mới.',
  },
  '2026-10': {
    53: 'Khảo sát viên chức trực tuyến; quản lý tài sản bằng mã QR',
    69: 'Có',
    70: OPEN_DATA,
    71: 'Đã hoàn thành',
    72: GREEN_CAMPUS,
    73: 'Đang triển khai',
    76: 'Tổ chức tuần lễ "Chuyển đổi số trong công tác Đảng":\n- 02 buổi tập huấn;\n- 01 hội thảo, có biên bản.',
    77: 'Đề nghị Đảng ủy cho ý kiến về kinh phí số hóa hồ sơ, tài liệu lưu trữ.',
  },
};

/** The words in one report of the office cell; none for any other organisation. */
export function remarksOf(organisation: string, period: string): ReadonlyMap<number, string> {
  const typed = organisation === 'TCHC' ? (TYPED[period] ?? {}) : {};
  return new Map(Object.entries(typed).map(([item, words]) => [Number(item), words]));
}
