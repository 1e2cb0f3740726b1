// The sheets of closed months: the frozen figures, what was adjusted since, and the copies that were signed.

import { ADJUSTMENT_KINDS } from '../adjustments';
import {
  centred,
  choice,
  generated,
  input,
  number,
  onOneLine,
  outOfSight,
  right,
  type SheetDefinition,
  text,
} from './column';

/** Sheets about what stands fixed. */
export const CLOSING_SHEETS = {
  adjustments: input('Điều chỉnh', 1, [
    centred('number', 'Số', 120, 'Do phần mềm ghi; mỗi số chỉ dùng một lần'),
    choice('kind', 'Việc', 160, Object.values(ADJUSTMENT_KINDS)),
    centred('time', 'Kỳ hoặc năm', 100, 'Kỳ đã chốt dạng 2026-03; với chỉ tiêu ghi năm, dạng 2026'),
    centred('unit', 'Mã', 80, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('about', 'Mục hoặc mã chỉ tiêu', 110, 'Số mục, ví dụ 24; với chỉ tiêu ghi mã, ví dụ TG02'),
    right('old', 'Số cũ', 90, 'Số đã chốt, hoặc số sau lần điều chỉnh trước; để trống: khi chốt không có số'),
    right('new', 'Số mới', 90),
    text('why', 'Lý do', 320),
    text('approver', 'Người phê duyệt', 180, 'Bắt buộc (Công văn số 52-CV/ĐU, 1.3)'),
    text('document', 'Văn bản', 180, 'Số, ngày của văn bản phê duyệt'),
    centred('date', 'Ngày', 110, 'Ngày phê duyệt, dạng 30/04/2026'),
    centred('effect', 'Hiệu lực', 180, 'Do phần mềm ghi'),
  ]),
  signed: {
    ...input('Bản ký', 2, [
      centred('period', 'Kỳ', 80, 'Dạng 2026-03'),
      centred('unit', 'Mã', 80, 'Mã của tổ chức đảng trong trang Đơn vị'),
      text('document', 'Số văn bản', 150),
      centred('signedOn', 'Ngày ký', 110, 'Dạng 30/04/2026'),
      text('signer', 'Người ký', 180),
      centred('paperOn', 'Ngày nhận bản giấy', 120, 'Dạng 30/04/2026'),
      text('receivedBy', 'Người nhận', 160),
      centred('emailOn', 'Ngày nhận email', 120, 'Dạng 30/04/2026'),
      centred('code', 'Mã số liệu', 110, 'Mã in trên báo cáo, dạng AB12-CD34'),
      text('comparison', 'Đối chiếu', 340, 'Do phần mềm ghi: bản ký so với số liệu đang tính'),
      text('place', 'Nơi lưu', 150),
      text('note', 'Ghi chú', 220),
    ]),
    // A row for each organisation and month: forty organisations fill 480 a year.
    spareRows: 500,
  },
  closings: generated(
    'Sổ chốt',
    2,
    onOneLine([
      centred('period', 'Kỳ', 80),
      centred('unit', 'Mã', 80),
      text('name', 'Tổ chức đảng', 280, 'Tên lúc chốt'),
      centred('closedAt', 'Chốt lúc', 150, 'Giờ Hà Nội'),
      text('by', 'Người chốt', 180),
      number('units', 'Số tổ chức', 84, 'Số tổ chức đảng của lần chốt này: đủ ngần ấy dòng thì kỳ mới được chốt'),
      number('versions', 'Số bản', 70, 'Số bản đã nhận lúc chốt; 0: chưa có báo cáo'),
      centred('code', 'Mã số liệu', 110, 'Mã đối chiếu của số liệu lúc chốt, như trên báo cáo in'),
      centred('part', 'Phần', 80, 'Số liệu dài được giữ trên nhiều dòng: phần thứ mấy / tổng số phần'),
      text('raw', 'Số liệu lúc chốt', 620, 'Để phần mềm dựng lại số liệu đã chốt; không sửa, không xóa'),
      outOfSight(text('seal', 'Dấu kiểm', 120, 'Để phần mềm nhận ra dòng bị sửa tay; không sửa')),
    ]),
  ),
  reconciliation: generated('Điều chỉnh - đối chiếu', 4, [
    centred('period', 'Kỳ', 80),
    centred('unit', 'Mã', 110, 'Tổ chức đảng, hoặc toàn trường'),
    text('name', 'Tổ chức đảng', 260, 'Tên lúc chốt'),
    centred('item', 'Mục', 60),
    text('title', 'Nội dung', 300),
    number('closed', 'Đã chốt', 90, 'Số liệu trong kỳ, theo báo cáo đã chốt'),
    number('change', 'Điều chỉnh', 90, 'Cộng các điều chỉnh có hiệu lực của kỳ'),
    number('adjusted', 'Sau điều chỉnh', 100, 'Bằng đã chốt cộng điều chỉnh'),
    number('closedSum', 'Lũy kế đã chốt', 100, 'Lũy kế từ đầu năm, hoặc số hiện có cuối kỳ, theo báo cáo đã chốt'),
    number('changeSum', 'Điều chỉnh lũy kế', 100),
    number('adjustedSum', 'Lũy kế sau điều chỉnh', 110),
    text('numbers', 'Các điều chỉnh', 300, 'Số điều chỉnh, số cũ → số mới, người phê duyệt, văn bản'),
  ]),
} as const satisfies Record<string, SheetDefinition>;
