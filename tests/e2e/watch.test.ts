// The watchdog on the real bundle: for every fault that stops the runs, somebody reads a sentence within one day.

import { describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';
import type { LocalHost } from '../../host/types';
import { inEditor } from './in-editor';

const SMALL = { organisations: 2, months: [] };
const OWNER = 'vanphong@humg.test';
const AT = (moment: string) => Date.parse(`${moment}+07:00`);
const DAYS = 24 * 3_600_000;
const deletion = (handler: string) =>
  `ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === '${handler}').forEach((one) => ScriptApp.deleteTrigger(one));`;

/** "Tổng quan" by topic: value and explanation in one text. */
function overview(host: LocalHost, topic: string): string {
  const rows = host.workbook().sheets.find(({ name }) => name === 'Tổng quan')?.cells ?? [];
  const row = rows.find(([cell]) => cell?.value === topic) ?? [];
  // Between the topic and the row's seal.
  return row
    .slice(1, 3)
    .map(({ value }) => String(value))
    .join(' · ');
}

function state(host: LocalHost): string {
  return overview(host, 'Tình trạng chạy tự động');
}

/** An office that has seen two ordinary mornings; it is 09:00 on Wednesday 4/3/2026. */
function office(): Office {
  const created = createOffice(SMALL);
  created.host.advanceTo(AT('2026-03-04T09:00:00'));
  return created;
}

describe('on an ordinary day', () => {
  it('“Tổng quan” says what ran, what runs next, whose bells they are and how much mail is left', () => {
    const { host } = office();
    expect(state(host)).toBe('Bình thường · ');
    expect(overview(host, 'Thu nhận báo cáo')).toMatch(
      /^Lần gần nhất: 04\/03\/2026 07:\d\d \(lượt chạy sáng\) · Lần tới: ngay khi có người nộp; rà lại toàn bộ sáng 05\/03\/2026, từ 7 đến 8 giờ$/,
    );
    expect(overview(host, 'Gửi thư nhắc')).toMatch(/^Lần gần nhất: 04\/03\/2026 07:\d\d \(lượt gửi thư nhắc\)/);
    expect(overview(host, 'Lịch chạy tự động')).toContain(OWNER);
    expect(overview(host, 'Số thư còn gửi được')).toMatch(/^100 \(lúc 04\/03\/2026 07:\d\d\)/);
    expect(host.open().shown).toEqual([]);
  });

  it('a response costs the watch no look at triggers, mail or form', () => {
    const { host, formId, submission } = office();
    host.submit(formId, submission(0, 3));
    const report = host.executions[host.executions.length - 1];
    expect(
      report?.calls.filter(({ member }) => /getProjectTriggers|RemainingDailyQuota|isAccepting/.test(member)),
    ).toEqual([]);
    expect(overview(host, 'Thu nhận báo cáo')).toContain('04/03/2026 09:00 (lượt nhận khi có người nộp)');
  });

  it('what a trigger hands over is no date: the day is the clock’s', () => {
    const { host } = office();
    // Without consent the morning's own trigger stays away.
    host.revokeAuthorization();
    host.advanceTo(AT('2026-03-20T09:00:00'));
    const event = { year: 2026, month: 3, 'day-of-month': 1, 'day-of-week': 7, timezone: 'UTC', authMode: 'FULL' };
    expect(host.run('handleMorning', event).error).toBeUndefined();
    const letters = host.outbox.filter(({ to }) => to.startsWith('bithu'));
    expect(letters.map(({ to, subject }) => `${to} ${/\d\d\/\d\d\/2026/.exec(subject)?.[0]}`)).toEqual([
      'bithu1@humg.test 27/03/2026',
      'bithu2@humg.test 27/03/2026',
    ]);
  });
});

describe('somebody reads within a day that', () => {
  it('the morning’s trigger was deleted: on opening, and the click makes up for it', () => {
    const { host, ...rest } = office();
    inEditor({ host, ...rest }, deletion('handleMorning'));
    host.advanceTo(AT('2026-03-05T09:30:00'));
    expect(host.open().shown.join()).toContain('Chưa có lượt chạy sáng ngày 05/03/2026');
    expect(state(host)).toContain('Chưa có lượt chạy sáng ngày 05/03/2026');
    host.clickMenu('Chạy bù lượt sáng…');
    expect(state(host)).toContain('Thiếu lịch “chạy mỗi sáng”. Đề nghị chọn Kỳ Báo Cáo › Thiết lập.');
    host.clickMenu('Thiết lập');
    expect(state(host)).toBe('Bình thường · ');
    host.advanceTo(AT('2026-03-06T09:30:00'));
    expect(host.open().shown).toEqual([]);
  });

  it('the form’s trigger was deleted: the next morning, and no response is lost', () => {
    const { host, formId, submission, run } = office();
    inEditor({ host, formId, submission, run }, deletion('handleFormSubmit'));
    host.submit(formId, submission(0, 3));
    host.advanceTo(AT('2026-03-05T09:00:00'));
    expect(state(host)).toContain('Thiếu lịch “nhận ngay khi có người nộp”.');
    expect(state(host)).toContain('Sáng 05/03/2026 có bản nộp mà lịch “nhận ngay khi có người nộp” không chạy');
    expect(overview(host, 'Đã nộp')).toContain('1/2');
  });

  it('a trigger was doubled', () => {
    const created = office();
    const { host } = created;
    inEditor(created, "ScriptApp.newTrigger('handleMorning').timeBased().everyDays(1).atHour(7).create();");
    host.advanceTo(AT('2026-03-05T09:00:00'));
    expect(state(host)).toContain('Lịch “chạy mỗi sáng” được đặt nhiều lần');
    host.open();
    host.clickMenu('Thiết lập');
    expect(state(host)).toBe('Bình thường · ');
  });

  it('the authorisation was withdrawn: on opening, and in the check', () => {
    const { host } = office();
    host.revokeAuthorization();
    host.advanceTo(AT('2026-03-05T09:30:00'));
    expect(host.open().shown.join()).toContain('Chưa có lượt chạy sáng ngày 05/03/2026');
    expect(host.run('checkInputs').shown.join()).toContain(`Tài khoản ${OWNER} chưa cho phép đủ quyền`);
  });

  it('the workbook is a copy: it does nothing by itself, says so on opening, and asks before it takes over', () => {
    const { host, formId, submission } = office();
    host.submit(formId, submission(0, 3));
    const copy = host.copySpreadsheet('Bản sao');
    expect(copy.open().shown.join()).toContain('Sổ này là bản sao của một sổ khác nên không tự chạy');
    expect(state(copy)).toContain('bản sao không tự chạy');
    copy.advanceTo(AT('2026-03-20T10:00:00'));
    expect(copy.clickMenu('Gửi thư đến hạn hôm nay…').error).toBeUndefined();
    expect(copy.outbox).toEqual([]);
    copy.answerNext('NO');
    expect(copy.clickMenu('Thiết lập').shown.join()).toContain('Dùng hẳn sổ này thay sổ gốc?');
    copy.open();
    copy.answerNext('YES');
    expect(copy.clickMenu('Thiết lập').error).toBeUndefined();
    expect(overview(copy, 'Lịch chạy tự động')).toContain(OWNER);
  });

  it('the form was closed', () => {
    const { host, formId } = office();
    host.editForm(formId, { kind: 'switches', accepting: false });
    host.advanceTo(AT('2026-03-05T09:00:00'));
    expect(state(host)).toContain('Biểu mẫu đang đóng, không nhận câu trả lời.');
    expect(host.run('checkInputs').shown.join()).toContain('Biểu mẫu đang đóng');
  });

  it('the form was deleted', () => {
    const { host, formId } = office();
    host.deleteForm(formId);
    host.advanceTo(AT('2026-03-05T09:00:00'));
    expect(state(host)).toContain('Lượt chạy sáng lúc 05/03/2026 07:');
    expect(state(host)).toContain('Không mở được biểu mẫu đã liên kết');
    expect(host.open().shown.join()).toContain('Không mở được biểu mẫu');
    expect(host.run('checkInputs').shown.join()).toContain('Không mở được biểu mẫu');
  });

  it('another account took over; the old account’s bells go at their next turn', () => {
    const { host } = office();
    host.addAccount('moi@humg.test', 'workspace');
    const other = host.as('moi@humg.test');
    other.open();
    expect(other.clickMenu('Thiết lập').shown.join()).toContain(
      `Lịch chạy tự động đang thuộc tài khoản ${OWNER}. Chuyển sang tài khoản moi@humg.test?`,
    );
    expect(overview(host, 'Lịch chạy tự động')).toContain('moi@humg.test');
    expect(state(host)).toContain(`Lịch chạy đã chuyển từ ${OWNER} sang moi@humg.test.`);
    host.advanceTo(AT('2026-03-06T09:00:00'));
    const mornings = host.executions.filter(
      ({ entry, at }) => entry === 'handleMorning' && at > AT('2026-03-06T00:00:00'),
    );
    expect(mornings.map(({ account }) => account)).toEqual(['moi@humg.test']);
    expect(state(host)).toBe('Bình thường · ');
  });

  it('a run was killed midway: the next run names it, and that it was made good', () => {
    const { host, formId, submission } = office();
    host.breakCall({
      service: 'SpreadsheetApp',
      member: 'Range.getValues',
      nth: 8,
      entry: 'handleMorning',
      kill: true,
    });
    host.advanceTo(AT('2026-03-05T09:00:00'));
    expect(host.open().shown.join()).toMatch(/Lượt chạy sáng lúc 05\/03\/2026 07:\d\d không xong/);
    expect(state(host)).toMatch(/Lượt chạy sáng lúc 05\/03\/2026 07:\d\d bị dừng giữa chừng\. Chưa chạy lại được/);
    host.submit(formId, submission(0, 3));
    expect(state(host)).toContain('bị dừng giữa chừng');
    host.advanceTo(host.now() + DAYS);
    expect(state(host)).toMatch(/bị dừng giữa chừng\. Đã chạy lại được lúc 06\/03\/2026 07:\d\d/);
  });

  it('a run failed in the night: its sentence stands without anybody’s address', () => {
    const { host, formId, submission } = office();
    host.breakCall({
      service: 'FormApp',
      member: 'Form.getResponses',
      message: 'Service Forms failed for bi.thu@humg.test',
    });
    host.submit(formId, submission(0, 3));
    expect(state(host)).toContain(
      'Lượt nhận khi có người nộp lúc 04/03/2026 09:00 không xong: lỗi của hệ thống: Service Forms failed for …@…',
    );
    host.advanceTo(host.now() + DAYS);
    expect(state(host)).toContain('không xong');
    expect(overview(host, 'Đã nộp')).toContain('1/2');
  });
});
