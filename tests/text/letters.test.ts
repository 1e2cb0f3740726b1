// What letters say: each kind word for word where it matters.

import { describe, expect, it } from 'vitest';
import { deadlineOf, extended } from '../../src/domain/calendar/deadline';
import { workCalendar } from '../../src/domain/calendar/working-day';
import { itemFinding, reportFinding } from '../../src/domain/checks/finding';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { type ArrivedFacts, checkFiguresLetter, receiptLetter } from '../../src/text/letters/answers';
import { closingLetter, morningLetter, type SummaryRow } from '../../src/text/letters/office';
import { lastDayLetter, overdueLetter, reminderLetter } from '../../src/text/letters/reminder';
import type { ReportFacts } from '../../src/text/letters/shared';
import { letterText } from '../../src/text/letters/to-text';
import { asTrial } from '../../src/text/letters/trial';
import { item, organisation, report } from '../domain/sample-regime';

const CALENDAR = workCalendar(WORKING_CALENDAR);
const NOVEMBER = deadlineOf(HUMG_MONTHLY.deadline, '2026-11', CALENDAR);
const APRIL = deadlineOf(HUMG_MONTHLY.deadline, '2026-04', CALENDAR);
const OFFICE = {
  legalBasis: HUMG_MONTHLY.legalBasis,
  officeName: HUMG_MONTHLY.office.name,
  signedCopyPlace: HUMG_MONTHLY.office.place,
  officeEmail: HUMG_MONTHLY.office.email,
};
const FACTS: ReportFacts = {
  ...OFFICE,
  formAddress: 'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=DT',
  isPrefilled: true,
  items: [24, 25, 26, 49].map(item),
  unnamedItems: 6,
};
const ARRIVED: ArrivedFacts = {
  ...OFFICE,
  firstAt: '2026-11-26 15:20:31',
  lastAt: '2026-11-26 15:20:31',
  daysLate: 0,
  signedCopy: 'Văn phòng chưa ghi nhận',
  isExcused: false,
  editAddress: 'https://docs.google.com/forms/d/e/x/viewform?edit2=abc',
  formAddress: 'https://docs.google.com/forms/d/e/x/viewform',
};
const DAO_TAO = organisation('DT', [24], { name: 'Chi bộ Đào tạo' });

describe('letters that ask for a report', () => {
  it('the reminder before a deadline that moved, word for word', () => {
    const letter = reminderLetter(DAO_TAO, NOVEMBER, FACTS, 5);
    expect(letter.subject).toBe('Về việc nộp báo cáo tháng 11/2026 (hạn: thứ Sáu, 27/11/2026)');
    expect(letterText(letter)).toBe(`Kính gửi: Đồng chí Bí thư Chi bộ Đào tạo

Thực hiện Công văn số 52-CV/ĐU ngày 11/3/2026 của Đảng ủy Trường, Văn phòng Đảng - Đoàn thể trân trọng đề nghị đồng chí chỉ đạo hoàn thành báo cáo tháng 11/2026 của Chi bộ Đào tạo chậm nhất vào thứ Sáu, ngày 27/11/2026 (ngày 28/11 là thứ Bảy nên hạn được tính vào ngày làm việc liền kề trước đó).

Hạn nộp: thứ Sáu, 27/11/2026
Căn cứ: 28/11/2026 là thứ Bảy → 27/11/2026
Còn: 5 ngày làm việc

Đến thời điểm gửi thư này, hệ thống chưa ghi nhận báo cáo của Chi bộ Đào tạo.

Mở biểu mẫu báo cáo: https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=DT
(Đã điền sẵn tổ chức đảng và tháng báo cáo; đề nghị kiểm tra lại trước khi gửi)

Các mục được phân công (10 mục):
- Mục 24: Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ (buổi)
- Mục 49: ${item(49).title} (${item(49).unit})
- Mục 25–26: theo câu hỏi trong biểu mẫu
Ngoài ra có 6 mục khác ghi trong biểu mẫu. Mục không phát sinh đề nghị ghi 0, không để trống.

Bản có chữ ký của cấp ủy gửi về phòng 3.05 (đồng chí Đặng Thị Hằng Nga) và email vpdanguy@humg.edu.vn.

Khó khăn, vướng mắc đề nghị phản ánh về Văn phòng Đảng - Đoàn thể (trả lời thư này hoặc gửi vpdanguy@humg.edu.vn).

Nếu báo cáo đã được gửi, xin đồng chí bỏ qua thư này.

Trân trọng.

VĂN PHÒNG ĐẢNG - ĐOÀN THỂ
(Thư gửi tự động theo lịch của Văn phòng)`);
  });

  it('a named secretary is addressed by name and office, and an unmoved deadline is not explained', () => {
    const text = letterText(reminderLetter({ ...DAO_TAO, secretary: 'Nguyễn Văn A' }, APRIL, FACTS, null));
    expect(text).toContain('Kính gửi: Đồng chí Nguyễn Văn A, Bí thư Chi bộ Đào tạo\n');
    expect(text).toContain('chậm nhất vào thứ Ba, ngày 28/04/2026.');
    expect(text).toContain('Căn cứ: 28/04/2026 là ngày làm việc\n');
  });

  it('without a filled-in address it asks to choose organisation and month', () => {
    const text = letterText(reminderLetter(DAO_TAO, APRIL, { ...FACTS, isPrefilled: false, unnamedItems: 0 }, 1));
    expect(text).toContain('(Đề nghị chọn đúng tổ chức đảng và tháng báo cáo)');
    expect(text).not.toContain('mục khác ghi trong biểu mẫu');
  });

  it('on the last day it says so', () => {
    const letter = lastDayLetter(DAO_TAO, NOVEMBER, FACTS, '2026-11-27');
    expect(letter.subject).toBe('Về việc nộp báo cáo tháng 11/2026 (hạn: hôm nay, thứ Sáu, 27/11/2026)');
    expect(letterText(letter)).toContain('hoàn thành trong hôm nay, thứ Sáu, ngày 27/11/2026 (ngày 28/11 là thứ Bảy');
  });

  it('the last working day before a deadline that is a day off is not called the last day', () => {
    const strict = deadlineOf({ ...HUMG_MONTHLY.deadline, inclusive: false }, '2025-04', CALENDAR);
    const text = letterText(lastDayLetter(DAO_TAO, strict, FACTS, '2025-04-26'));
    expect(text).toContain('trong Chủ nhật, ngày 27/04/2025');
    expect(text).toContain('hôm nay là ngày làm việc cuối cùng trước hạn');
  });

  it('overdue: the date, that nothing was received, and no blame', () => {
    const letter = overdueLetter(DAO_TAO, NOVEMBER, FACTS, { day: '2026-11-30', hour: 8 });
    expect(letter.subject).toBe('Về việc báo cáo tháng 11/2026 chưa nhận được');
    const text = letterText(letter);
    expect(text).toContain(
      'Đến 8h00 ngày 30/11/2026, Văn phòng Đảng - Đoàn thể chưa nhận được báo cáo của Chi bộ Đào tạo.',
    );
    expect(text).not.toMatch(/vi phạm|lỗi|cảnh cáo|!/);
  });

  it('an extension is named with the common deadline', () => {
    const own = extended(NOVEMBER, { until: '2026-12-02', who: 'Bí thư Đảng ủy', why: 'đi công tác' });
    const text = letterText(reminderLetter(DAO_TAO, own, FACTS, 3));
    expect(text).toContain('chậm nhất vào thứ Tư, ngày 02/12/2026 (được gia hạn; hạn chung là ngày 27/11).');
  });
});

describe('letters that answer a report', () => {
  it('the receipt says when, and whether on time', () => {
    const letter = receiptLetter(DAO_TAO, NOVEMBER, ARRIVED);
    expect(letter.subject).toBe('Đã tiếp nhận báo cáo tháng 11/2026');
    const text = letterText(letter);
    expect(text).toContain(
      'đã tiếp nhận báo cáo tháng 11/2026 của Chi bộ Đào tạo lúc 15h20 ngày 26/11/2026 (đúng hạn). Trân trọng cảm ơn đồng chí.',
    );
    expect(text).toContain('Bản có chữ ký: Văn phòng chưa ghi nhận');
  });

  it.each([
    [2, false, 'nộp muộn 2 ngày'],
    [2, true, 'nộp muộn 2 ngày, đã được miễn'],
  ])('%i days late, excused %s: %s', (daysLate, isExcused, text) => {
    expect(letterText(receiptLetter(DAO_TAO, NOVEMBER, { ...ARRIVED, daysLate, isExcused }))).toContain(`(${text})`);
  });

  const asked = [
    { finding: itemFinding('blank-owed', 'fault', 'DT', '2026-11', 24, ''), item: item(24) },
    { finding: itemFinding('unreadable-number', 'fault', 'DT', '2026-11', 41, 'khoảng 3'), item: item(41) },
    { finding: itemFinding('blank-owed', 'fault', 'DT', '2026-11', 34, ''), item: { ...item(34), sensitive: true } },
    { finding: itemFinding('credentials-in-text', 'fault', 'DT', '2026-11', 53, 'pass: [đã che]'), item: item(53) },
    {
      finding: reportFinding('copied-report', 'question', report(DAO_TAO, '2026-11', {}), '', {
        of: 'own',
        period: '2026-10',
        figures: 5,
      }),
      item: null,
    },
  ];

  it('the request to check lists answer and rule, counts what is sensitive, and shows no secret', () => {
    const letter = checkFiguresLetter(DAO_TAO, NOVEMBER, asked, ARRIVED, '2026-12-02');
    expect(letter.subject).toBe('Đề nghị kiểm tra lại số liệu báo cáo tháng 11/2026');
    const text = letterText(letter);
    expect(text).toContain('Nội dung đề nghị kiểm tra (5):\n- Mục 24: Để trống');
    expect(text).toContain('  Đã ghi: để trống\n  Căn cứ: CV 52-CV/ĐU, 2.2: không phát sinh, ghi 0');
    expect(text).toContain('  Đã ghi: “khoảng 3”\n  Căn cứ: CV 52-CV/ĐU, 2.2: không ước lượng, không quy đổi');
    expect(text).toContain('- Báo cáo: Cả 5 số liệu khác 0 giống hệt báo cáo tháng 10/2026 của chính tổ chức');
    expect(text).toContain('Có 1 nội dung về mục khác trong biểu mẫu, đề nghị liên hệ Văn phòng.');
    expect(text).not.toContain('Mục 34');
    expect(text).not.toContain('pass:');
    expect(text).toContain(
      'chậm nhất vào thứ Tư, ngày 02/12/2026. Số liệu đã gửi được giữ nguyên cho đến khi có xác nhận.',
    );
    expect(text).toContain('Mở báo cáo đã gửi để điều chỉnh: https://docs.google.com/forms/d/e/x/viewform?edit2=abc');
  });

  it('a form that lets nobody edit has another way', () => {
    const text = letterText(
      checkFiguresLetter(DAO_TAO, NOVEMBER, asked, { ...ARRIVED, editAddress: null }, '2026-12-02'),
    );
    expect(text).toContain('Mở biểu mẫu báo cáo: https://docs.google.com/forms/d/e/x/viewform');
    expect(text).toContain('Biểu mẫu không cho sửa bản đã gửi');
  });
});

describe('letters to the office', () => {
  const row: SummaryRow = {
    name: 'Chi bộ Đào tạo',
    secretary: '',
    state: 'Đúng hạn',
    submittedAt: '26/11/2026 15:20',
    signedCopy: 'Chưa ghi nhận',
    toCheck: 'Mục 24: Để trống mục được phân công',
  };
  const counts = { all: 41, reported: 38, late: 2, waiting: 0, awaitingCopy: 0, missing: 3 };

  it.each([
    [0, 3, 'Đã nộp 38/41; nộp muộn 2; chưa nộp 3'],
    [2, 1, 'Đã nộp 38/41; nộp muộn 2; đã nộp biểu mẫu, chờ bản ký 2; chưa nộp 1'],
  ])('%i reports without the copy that decides, %i missing: “%s”', (awaitingCopy, missing, text) => {
    const draft = closingLetter(NOVEMBER, OFFICE.officeName, { ...counts, awaitingCopy, missing }, []);
    expect(letterText(draft)).toContain(text);
  });

  it('the closing summary has the counts above its table', () => {
    const letter = closingLetter(NOVEMBER, OFFICE.officeName, counts, [row]);
    expect(letter.subject).toBe('Tổng hợp báo cáo tháng 11/2026: đã nộp 38/41');
    const text = letterText(letter);
    expect(text).toContain('Đã nộp 38/41; nộp muộn 2; chưa nộp 3.');
    expect(text).toContain(
      '1. Chi bộ Đào tạo; Trạng thái: Đúng hạn; Thời điểm nộp: 26/11/2026 15:20; Bản ký: Chưa ghi nhận; Nội dung cần kiểm tra: Mục 24: Để trống mục được phân công',
    );
  });

  it('the morning summary says what is new, what is due, and what needs the office', () => {
    const text = letterText(
      morningLetter(NOVEMBER, OFFICE.officeName, {
        today: '2026-11-26',
        counts: { ...counts, waiting: 1 },
        arrived: [row],
        missing: ['Chi bộ A (minh họa)'],
        waitingResponses: 1,
        letters: ['Nhắc trước 1 ngày: 3'],
        troubles: ['Chưa có địa chỉ email dùng được: Chi bộ A (minh họa).'],
      }),
    );
    expect(text).toContain('Tình hình: Đã nộp 38/41; nộp muộn 2; chờ xác nhận 1; chưa nộp 3');
    expect(text).toContain('Thư gửi hôm nay: Nhắc trước 1 ngày: 3');
    expect(text).toContain('Chưa nộp: Chi bộ A (minh họa).');
    expect(text).toContain('Cần Văn phòng xem: Chưa có địa chỉ email dùng được: Chi bộ A (minh họa).');
  });
});

it('a trial is marked, and says whom it would go to', () => {
  const trial = asTrial(reminderLetter(DAO_TAO, APRIL, FACTS, 1), ['bithu.dt@humg.test']);
  expect(trial.subject).toMatch(/^\[THỬ\] Về việc nộp/);
  expect(letterText(trial)).toMatch(/^\[THỬ\] Thư gửi thử, .*Khi gửi thật, thư này gửi đến: bithu\.dt@humg\.test\./);
});
