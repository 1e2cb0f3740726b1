// The checks' rows of "Cấu hình": read as meant, or reported while the first value holds.

import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/app/inputs/settings';
import { CHECK_DEFAULTS } from '../../src/domain/checks/check-settings';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { SETTING_IDS, settingsOf } from '../../src/text/settings';
import { SHEETS } from '../../src/text/sheets';

function read(...rows: readonly (readonly string[])[]) {
  const header = SHEETS.settings.columns.map((column) => column.header);
  const { settings, problems } = readSettings({ header, rows: rows.map((row) => [...row, '']) }, HUMG_MONTHLY);
  return { checks: settings.checks, messages: problems.map(({ row, message }) => `${row}: ${message}`) };
}

it('what is not written has its first value: every check is on', () => {
  expect(read()).toEqual({ checks: CHECK_DEFAULTS, messages: [] });
});

it('the first values of a new workbook are the defaults', () => {
  const definitions = settingsOf(HUMG_MONTHLY);
  const rows = SETTING_IDS.map((id) => [definitions[id].key, definitions[id].value]);
  expect(read(...rows)).toEqual({ checks: CHECK_DEFAULTS, messages: [] });
  expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
});

it('a check without a switch has a row that says why', () => {
  const definitions = settingsOf(HUMG_MONTHLY);
  const rows = SETTING_IDS.map((id) => definitions[id]).filter(({ value }) => value === 'Luôn bật');
  expect(rows.map(({ key, meaning }) => [key, meaning])).toEqual([
    [
      'Kiểm tra: Nộp muộn',
      'Luôn bật: ngày muộn không xóa được, chỉ được miễn ở trang Quyết định (việc “Miễn tính muộn”)',
    ],
    ['Kiểm tra: Quá hạn, chưa nộp', 'Luôn bật: tắt đi thì báo cáo còn thiếu không được nêu'],
    ...['Không phải con số', 'Số lẻ ở mục đếm', 'Số âm ở mục phát sinh'].map((name) => [
      `Kiểm tra: ${name}`,
      'Luôn bật: con số đó không vào tổng nào; tắt đi thì số liệu mất mà không ai biết',
    ]),
    ...['Không rõ tổ chức đảng', 'Không rõ kỳ báo cáo'].map((name) => [
      `Kiểm tra: ${name}`,
      'Luôn bật: bản nộp đó chưa tính cho tổ chức nào; tắt đi thì báo cáo mất mà không ai biết',
    ]),
    ['Kiểm tra: Khác số liệu đã chốt', 'Luôn bật: tắt đi thì báo cáo khác số liệu đã chốt mà không ai biết'],
    ['Kiểm tra: Đăng ký kế hoạch muộn', 'Luôn bật: ngày đăng ký muộn không xóa được'],
    ['Kiểm tra: Quá hạn, chưa đăng ký kế hoạch', 'Luôn bật: tắt đi thì bản đăng ký còn thiếu không được nêu'],
    ...['Chỉ tiêu ghi bằng tỷ lệ', 'Chỉ tiêu không phải con số', 'Chỉ tiêu không phải số nguyên từ 0'].map((name) => [
      `Kiểm tra: ${name}`,
      'Luôn bật: chỉ tiêu đó không vào trang Chỉ tiêu; tắt đi thì chỉ tiêu mất mà không ai biết',
    ]),
  ]);
  expect(read(['Kiểm tra: Nộp muộn', 'Có'])).toEqual({ checks: CHECK_DEFAULTS, messages: [] });
});

describe('written', () => {
  it.each([
    ['Kiểm tra: Nghi chép báo cáo', 'Không', { off: new Set(['copied-report']) }],
    ['Kiểm tra: Nghi chép báo cáo', 'Có', { off: new Set() }],
    ['Số mục tối thiểu để nghi cộng dồn', '5', { cumulativeItems: 5 }],
    ['Số hiện có tối thiểu để nghi ghi nhầm', '10', { leastLevel: 10 }],
    ['Mức tiền bị nghi ghi theo đồng', '200.000', { leastMoney: 200_000 }],
    ['Số liệu trùng tối thiểu để nghi chép', '8', { copiedFigures: 8 }],
  ])('%s = %s', (key, value, expected) => {
    expect(read([key, value])).toEqual({ checks: { ...CHECK_DEFAULTS, ...expected }, messages: [] });
  });

  it.each([
    ['Kiểm tra: Nghi chép báo cáo', 'có thể'],
    ['Số mục tối thiểu để nghi cộng dồn', '0'],
    ['Mức tiền bị nghi ghi theo đồng', '1,5'],
    ['Kiểm tra: Nộp muộn', 'Không'],
    ['Kiểm tra: Không phải con số', 'tắt'],
  ])('%s = %s is reported, and the first value holds', (key, value) => {
    const { checks, messages } = read([key, value]);
    expect(checks).toEqual(CHECK_DEFAULTS);
    expect(messages).toEqual([expect.stringContaining(`“${value}”`)]);
  });
});
