// "Lịch nhắc": which rows are taken, which are refused and how, and what set-up puts there.

import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/app/check-inputs';
import { fillSchedule } from '../../src/app/fill-schedule';
import { readSchedule } from '../../src/app/inputs/schedule';
import { setUp } from '../../src/app/set-up';
import { FIRST_SCHEDULE } from '../../src/domain/reminders/schedule';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { SHEETS } from '../../src/text/sheets';
import { createMemoryOffice } from './memory-ports';

function read(...rows: readonly (readonly string[])[]) {
  const header = SHEETS.schedule.columns.map((column) => column.header);
  const { values, problems } = readSchedule({ header, rows });
  return { values, messages: problems.map(({ row, message }) => `${row}: ${message}`) };
}

describe('a row', () => {
  it.each([
    [['Nhắc trước hạn', '3', '7', 'Bí thư', 'Có'], { kind: 'before', workingDays: 3, hour: 7, audience: 'secretary' }],
    [['nhắc trước hạn', '20', '07:00', 'bí thư và văn phòng', 'có'], { kind: 'before', hour: 7, audience: 'both' }],
    [['Nhắc ngày cuối', '', '0', 'Bí thư', 'TRUE'], { kind: 'last-day', workingDays: 0, hour: 0 }],
    [['Nhắc ngày cuối', '0', '23h', 'Bí thư', 'Có'], { kind: 'last-day', workingDays: 0, hour: 23 }],
    [['Tổng hợp cuối kỳ', '1', '8', 'Văn phòng', 'Có'], { kind: 'office-closing', workingDays: 1, audience: 'office' }],
  ])('%j is taken', (row, expected) => {
    const { values, messages } = read(row);
    expect(messages).toEqual([]);
    expect(values).toEqual([expect.objectContaining(expected)]);
  });

  it('that is switched off does nothing, whatever else it says', () => {
    expect(read(['Nhắc trước hạn', '-4', 'x', '', 'Không'])).toEqual({ values: [], messages: [] });
  });

  it.each([
    [
      ['Nhắc trước hạn', '-1', '7', 'Bí thư', 'Có'],
      '2: Thư “Nhắc trước hạn”: cột “Số ngày làm việc” ghi “-1”; thư nhắc phải gửi trước hạn nộp, nên ghi số ngày làm việc trước hạn, từ 1 đến 20.',
    ],
    [
      ['Nhắc trước hạn', '0', '7', 'Bí thư', 'Có'],
      '2: Thư “Nhắc trước hạn”: cột “Số ngày làm việc” ghi “0”; thư nhắc phải gửi trước hạn nộp, nên ghi số ngày làm việc trước hạn, từ 1 đến 20.',
    ],
    [
      ['Quá hạn', '', '7', 'Bí thư', 'Có'],
      '2: Thư “Quá hạn”: cột “Số ngày làm việc” để trống; ghi số ngày làm việc sau hạn, từ 1 đến 20.',
    ],
    [
      ['Nhắc ngày cuối', '2', '7', 'Bí thư', 'Có'],
      '2: Thư “Nhắc ngày cuối”: cột “Số ngày làm việc” ghi “2”; thư này gửi vào ngày cuối của hạn, đề nghị để trống cột này.',
    ],
    [
      ['Quá hạn', '1', '7', '', 'Có'],
      '2: Thư “Quá hạn” chưa có người nhận. Đề nghị chọn cột “Gửi đến”, hoặc ghi Không ở cột “Bật”.',
    ],
    [
      ['Quá hạn', '1', '7', 'Văn phòng', 'Có'],
      '2: Thư “Quá hạn” viết cho Bí thư, không thể chỉ gửi Văn phòng. Đề nghị chọn “Bí thư” hoặc “Bí thư và Văn phòng”.',
    ],
    [
      ['Tổng hợp cuối kỳ', '1', '7', 'Bí thư', 'Có'],
      '2: Thư “Tổng hợp cuối kỳ” có tình hình của mọi tổ chức đảng, chỉ gửi được cho Văn phòng. Đề nghị chọn “Văn phòng”.',
    ],
    [['Quá hạn', '1', '24', 'Bí thư', 'Có'], '2: Cột “Giờ” ghi “24”. Đề nghị ghi giờ trong ngày, từ 0 đến 23.'],
    [
      ['Nhắc nhở', '1', '7', 'Bí thư', 'Có'],
      '2: Cột “Loại thư” ghi “Nhắc nhở”. Chỉ nhận: Nhắc trước hạn, Nhắc ngày cuối, Quá hạn, Đã nhận báo cáo, Đề nghị kiểm tra số liệu, Tổng hợp buổi sáng, Tổng hợp cuối kỳ.',
    ],
    [['Quá hạn', '1', '7', 'Bí thư', 'Bật'], '2: Cột “Bật” ghi “Bật”. Chỉ nhận: Có, Không.'],
    [
      ['Quá hạn', '1', '7', 'Phó bí thư', 'Có'],
      '2: Cột “Gửi đến” ghi “Phó bí thư”. Chỉ nhận: Bí thư, Văn phòng, Bí thư và Văn phòng.',
    ],
  ])('%j is refused', (row, sentence) => {
    expect(read(row)).toEqual({ values: [], messages: [sentence] });
  });

  it('that stands twice counts once; another number of days is another letter', () => {
    const reminder = (days: string, hour = '7') => ['Nhắc trước hạn', days, hour, 'Bí thư', 'Có'];
    const { values, messages } = read(reminder('3'), reminder('1'), reminder('3', '9'));
    expect(values.map(({ workingDays, hour }) => [workingDays, hour])).toEqual([
      [3, 7],
      [1, 7],
    ]);
    expect(messages).toEqual(['4: Thư “Nhắc trước hạn” với cùng số ngày đã có ở dòng 2. Mỗi thư chỉ giữ một dòng.']);
  });
});

describe('set-up', () => {
  const ready = () => {
    const office = createMemoryOffice();
    setUp(office.ports, HUMG_MONTHLY, WORKING_CALENDAR);
    return office;
  };
  const schedule = ({ ports }: ReturnType<typeof createMemoryOffice>) =>
    readSchedule(ports.sheets.read('schedule')).values;

  it('fills the first schedule, which has nothing to refuse, and keeps what the office changed', () => {
    const office = ready();
    expect(schedule(office)).toEqual(FIRST_SCHEDULE);
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems).toEqual([]);
    office.type('schedule', 0, 'days', '4');
    setUp(office.ports, HUMG_MONTHLY, WORKING_CALENDAR);
    expect(schedule(office)[0]?.workingDays).toBe(4);
    expect(schedule(office)).toHaveLength(FIRST_SCHEDULE.length);
  });

  // A workbook of the version before: its schedule stood in "Cấu hình".
  function earlier(tiers: string, hour: string) {
    const office = ready();
    const { ports } = office;
    ports.sheets.clearFrom('schedule', 0);
    ports.sheets.write('settings', 3, [
      ['Nhắc trước hạn (ngày làm việc)', tiers, ''],
      ['Giờ gửi thư', hour, ''],
    ]);
    ports.sheets.commit();
    fillSchedule(ports.sheets);
    ports.sheets.commit();
    return office;
  }

  it('carries over the days and the hour that an earlier version kept in “Cấu hình”', () => {
    const office = earlier('4; 2', '9');
    const rows = schedule(office);
    expect(rows.map(({ kind, workingDays }) => `${kind} ${workingDays}`)).toEqual([
      'before 4',
      'before 2',
      'last-day 0',
      'overdue 1',
      'receipt 0',
      'check-figures 3',
      'office-morning 0',
      'office-closing 1',
    ]);
    expect(new Set(rows.map(({ hour }) => hour))).toEqual(new Set([9]));
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems).toEqual([]);
  });

  it('what it cannot read stays, and is named by the check', () => {
    const office = earlier('năm ngày', '9');
    expect(schedule(office)[0]).toMatchObject({ workingDays: 5, hour: 9 });
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems.map(({ message }) => message)).toEqual([
      'Khóa “Nhắc trước hạn (ngày làm việc)” nay ở trang Lịch nhắc. Đề nghị chọn Kỳ Báo Cáo › Thiết lập để chuyển, hoặc xóa dòng này nếu trang Lịch nhắc đã đúng.',
    ]);
  });
});
