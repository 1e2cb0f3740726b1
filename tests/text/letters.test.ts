// Words as the office reads them.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { formatExactMoment, formatMoment, formatPeriod, parseExactMoment, weekdayName } from '../../src/text/dates';
import { reminderLetter } from '../../src/text/letters';
import { formatNumber, formatPercent } from '../../src/text/numbers';
import { stateName } from '../../src/text/states';
import { organisation } from '../domain/sample-regime';

const FACTS = {
  legalBasis: HUMG_MONTHLY.legalBasis,
  officeName: HUMG_MONTHLY.office.name,
  signedCopyPlace: HUMG_MONTHLY.office.place,
  officeEmail: HUMG_MONTHLY.office.email,
  formAddress: 'https://docs.google.com/forms/d/e/x/viewform',
  items: [24, 29, 30, 31, 49],
  unnamedItems: 0,
};
const DAO_TAO = organisation('DT', [24], { name: 'Chi bộ Đào tạo' });

it('the reminder before a deadline that moved', () => {
  const letter = reminderLetter(DAO_TAO, deadlineOf(HUMG_MONTHLY.deadline, '2026-11', new Map()), FACTS);
  expect(letter.subject).toBe('Về việc nộp báo cáo tháng 11/2026 (hạn: thứ Sáu, 27/11/2026)');
  expect(letter.body).toBe(`Kính gửi: Đồng chí Bí thư Chi bộ Đào tạo

Thực hiện Công văn số 52-CV/ĐU ngày 11/3/2026 của Đảng ủy Trường, Văn phòng Đảng - Đoàn thể trân trọng đề nghị đồng chí chỉ đạo hoàn thành báo cáo tháng 11/2026 của Chi bộ Đào tạo chậm nhất vào thứ Sáu, ngày 27/11/2026 (ngày 28/11 là thứ Bảy nên hạn được tính vào ngày làm việc liền kề trước đó).

Đến thời điểm gửi thư này, hệ thống chưa ghi nhận báo cáo của Chi bộ Đào tạo. Các mục được phân công: 24, 29–31, 49. Mục không phát sinh đề nghị ghi 0, không để trống.

Biểu mẫu: https://docs.google.com/forms/d/e/x/viewform

Bản có chữ ký của cấp ủy gửi về phòng 3.05 (đồng chí Đặng Thị Hằng Nga) và email vpdanguy@humg.edu.vn.

Nếu báo cáo đã được gửi, xin đồng chí bỏ qua thư này. Khó khăn, vướng mắc đề nghị phản ánh về Văn phòng Đảng - Đoàn thể.

Trân trọng.

VĂN PHÒNG ĐẢNG - ĐOÀN THỂ
(Thư gửi tự động theo lịch của Văn phòng)`);
});

it('items on discipline and complaints are not named, only counted', () => {
  const due = deadlineOf(HUMG_MONTHLY.deadline, '2026-04', new Map());
  expect(reminderLetter(DAO_TAO, due, { ...FACTS, unnamedItems: 6 }).body).toContain(
    'Các mục được phân công: 24, 29–31, 49 và 6 mục khác ghi trong biểu mẫu. Mục không phát sinh',
  );
});

it('a named secretary is addressed by name and office, and an unmoved deadline is not explained', () => {
  const named = { ...DAO_TAO, secretary: 'Nguyễn Văn A' };
  const { body } = reminderLetter(named, deadlineOf(HUMG_MONTHLY.deadline, '2026-04', new Map()), FACTS);
  expect(body).toContain('Kính gửi: Đồng chí Nguyễn Văn A, Bí thư Chi bộ Đào tạo\n');
  expect(body).toContain('chậm nhất vào thứ Ba, ngày 28/04/2026.');
});

describe('dates and figures', () => {
  it.each([
    ['2026-02', '02/2026'],
    ['2026-03', '3/2026'],
    ['2026-11', '11/2026'],
  ])('%s is %s', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });

  it.each([
    [0, '0'],
    [1234.5, '1.234,5'],
    [-2, '-2'],
    [1234567, '1.234.567'],
    [0.25, '0,25'],
    [100, '100'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('percentages, weekdays, moments, states', () => {
    expect(formatPercent(0.857)).toBe('85,7%');
    expect(weekdayName('2026-11-29')).toBe('Chủ nhật');
    expect(formatMoment('2026-03-27 15:04:05')).toBe('27/03/2026 15:04');
    expect(parseExactMoment(formatExactMoment('2026-03-28 00:00:05'))).toBe('2026-03-28 00:00:05');
    expect(parseExactMoment('hôm nay')).toBe('');
    expect(stateName('late', 2)).toBe('Muộn 2 ngày');
  });
});
