// What the office can do with letters: see them before, try them out, pause them, send some at once; and whom they reach.

import { describe, expect, it } from 'vitest';
import { letterLine, obstacleToLetters, previewText } from '../../src/app/letters/command-words';
import { previewLetters } from '../../src/app/letters/preview';
import { lettersToday, remind } from '../../src/app/letters/remind';
import { lettersNow, sendNow, writtenCodes } from '../../src/app/letters/send-now';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { createSmallOffice, type SmallOffice } from './small-office';

const COMPLETE = { 24: '1', 31: '0', 42: '0' };

function setting(office: SmallOffice, key: string, value: string): void {
  const row = office.table('settings').findIndex((each) => each.key === key);
  office.type('settings', row, 'value', value);
}

/** A row of "Lịch nhắc", found by its kind; switched off, or changed. */
function schedule(office: SmallOffice, kind: string, cells: Readonly<Record<string, string>>): void {
  const row = office.table('schedule').findIndex((each) => each.kind === kind);
  for (const [column, value] of Object.entries(cells)) office.type('schedule', row, column, value);
}

function morning(office: SmallOffice, at: string) {
  return remind(office.ports, HUMG_MONTHLY, office.run(at, 'every-response'));
}

describe('Xem trước thư', () => {
  it('writes who would get what when, to the end of the period, and sends nothing', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3, COMPLETE);
    const collected = office.run('2026-03-23 09:00:00');
    const preview = previewLetters(office.ports, HUMG_MONTHLY, collected);
    expect(office.sent).toEqual([]);
    expect(office.table('letters')).toEqual([]);
    const [head, ...rows] = office.table('upcoming');
    expect(head?.day).toBe('Lập lúc 23/03/2026 09:00; hôm nay còn gửi được 1500 thư');
    expect(rows.map(({ day, hour, kind, unit, to, note }) => [day, hour, kind, unit, to, note])).toEqual([
      ['thứ Hai, 23/03/2026', '7h', 'Nhắc trước 5 ngày', 'B', 'b@humg.test', ''],
      ['thứ Hai, 23/03/2026', '7h', 'Nhắc trước 5 ngày', 'C', 'c@humg.test', ''],
      ['thứ Hai, 23/03/2026', '7h', 'Đã nhận báo cáo', 'A', 'a@humg.test', ''],
      ['thứ Hai, 23/03/2026', '7h', 'Tổng hợp buổi sáng', '', 'vpdanguy@humg.edu.vn', ''],
      ...['24', '26', '27', '30'].flatMap((day, index) =>
        ['B', 'C', ''].map((unit) => [
          `${['thứ Ba', 'thứ Năm', 'thứ Sáu', 'thứ Hai'][index]}, ${day}/03/2026`,
          '7h',
          unit === ''
            ? index === 3
              ? 'Tổng hợp cuối kỳ'
              : 'Tổng hợp buổi sáng'
            : ['Nhắc trước 3 ngày', 'Nhắc trước 1 ngày', 'Nhắc ngày cuối', 'Quá hạn 1 ngày'][index],
          unit,
          unit === '' ? 'vpdanguy@humg.edu.vn' : `${unit.toLowerCase()}@humg.test`,
          unit === '' ? '' : 'Chỉ gửi nếu đến lúc đó chưa nộp',
        ]),
      ),
    ]);
    expect(preview === null ? '' : previewText(preview)).toContain(
      'thứ Ba, 24/03/2026: 3 thư (Nhắc trước 3 ngày: 2; Tổng hợp buổi sáng: 1)',
    );
  });

  it('says what stands in a letter’s way', () => {
    const office = createSmallOffice();
    office.type('units', 1, 'email', '');
    office.type('units', 2, 'email', 'c@');
    office.type('units', 2, 'deputyEmail', 'pho.c@humg.test');
    office.setQuota(1);
    setting(office, 'Gửi thư nhắc', 'Không');
    previewLetters(office.ports, HUMG_MONTHLY, office.run('2026-03-24 09:00:00'));
    const paused = 'Đang tạm dừng (khóa “Gửi thư nhắc” ở trang Cấu hình)';
    expect(
      office
        .table('upcoming')
        .slice(1, 4)
        .map(({ unit, to, note }) => [unit, to, note]),
    ).toEqual([
      ['A', 'a@humg.test', paused],
      ['B', '', `${paused}; Chưa gửi được: trang Đơn vị chưa có địa chỉ dùng được`],
      [
        'C',
        'pho.c@humg.test',
        `${paused}; Gửi địa chỉ ở cột “Email thay thế” vì cột “Email” không có địa chỉ dùng được; Có thể phải chờ sang ngày làm việc sau: quá số thư được gửi trong ngày`,
      ],
    ]);
  });
});

describe('whom letters reach', () => {
  it('no address, a malformed one, several, a deputy: each is said', () => {
    const office = createSmallOffice();
    office.type('units', 0, 'email', 'a@humg.test; a2@humg.test');
    office.type('units', 1, 'email', 'b@');
    office.type('units', 2, 'email', '');
    office.type('units', 2, 'deputyEmail', 'pho.c@humg.test');
    expect(morning(office, '2026-03-24 07:10:00')).toEqual({ sent: 3, postponed: 0, unreachable: ['Chi bộ B'] });
    expect(office.table('letters').map(({ unit, to, note }) => [unit, to, note])).toEqual([
      ['A', 'a@humg.test, a2@humg.test', '2 địa chỉ nhận'],
      ['C', 'pho.c@humg.test', 'Gửi địa chỉ ở cột “Email thay thế” vì cột “Email” không có địa chỉ dùng được'],
      ['', 'vpdanguy@humg.edu.vn', ''],
    ]);
    expect(office.sent[2]?.body).toContain('Cần Văn phòng xem: Chưa có địa chỉ email dùng được: Chi bộ B.');
    expect(office.table('overview').find(({ topic }) => topic === 'Thư nhắc')?.explanation).toContain(
      'Không gửi được vì chưa có email dùng được: Chi bộ B',
    );
  });

  it('once there is an address, the letter still goes', () => {
    const office = createSmallOffice();
    office.type('units', 1, 'email', '');
    morning(office, '2026-03-24 07:10:00');
    office.type('units', 1, 'email', 'b@humg.test');
    morning(office, '2026-03-25 07:10:00');
    expect(office.letters().map((line) => line.split(' ')[0])).toEqual(['a@humg.test', 'c@humg.test', 'b@humg.test']);
  });

  it('a copy to the office where “Lịch nhắc” says so', () => {
    const office = createSmallOffice();
    for (const row of [0, 1, 2]) office.type('schedule', row, 'to', 'Bí thư và Văn phòng');
    morning(office, '2026-03-24 07:10:00');
    expect(office.sent[0]?.to).toEqual(['a@humg.test', 'vpdanguy@humg.edu.vn']);
  });

  it('the form’s address has organisation and month filled in', () => {
    const office = createSmallOffice();
    morning(office, '2026-03-24 07:10:00');
    expect(office.sent[0]?.body).toContain(
      `Mở biểu mẫu báo cáo: https://forms.test/bao-cao?q1=${encodeURIComponent('Chi bộ A')}&q2=${encodeURIComponent('Tháng 3/2026')}`,
    );
  });
});

describe('the day’s mail', () => {
  it('used up: the rest goes the next working day, and a bell is asked for', () => {
    const office = createSmallOffice();
    office.setQuota(2);
    expect(morning(office, '2026-03-24 07:10:00')).toMatchObject({ sent: 2, postponed: 2 });
    expect(office.rings()).toBe(1);
    const said = () => office.table('overview').find(({ topic }) => topic === 'Thư nhắc')?.explanation;
    office.run('2026-03-24 09:00:00');
    expect(said()).toContain('2 thư chờ sang ngày làm việc sau vì đã hết số thư được gửi trong ngày');
    expect(morning(office, '2026-03-25 07:40:00')).toMatchObject({ sent: 2, postponed: 0 });
    office.run('2026-03-25 09:00:00');
    expect(said()).not.toContain('chờ sang ngày');
    expect(office.letters().map((line) => line.split(' ')[0])).toEqual(['a@humg.test', 'b@humg.test', 'c@humg.test']);
  });

  it('used up although the post said otherwise: nothing is taken as sent', () => {
    const office = createSmallOffice();
    const { mail } = office.ports;
    office.setQuota(1);
    const ports = { ...office.ports, mail: { remaining: () => 100, send: mail.send } };
    const run = (at: string) => remind(ports, HUMG_MONTHLY, office.run(at, 'every-response'));
    expect(run('2026-03-24 07:10:00')).toMatchObject({ sent: 1, postponed: 3 });
    expect(office.table('letters').map(({ state }) => state)).toEqual([
      'Đã gửi',
      ...Array.from({ length: 3 }, () => 'Chưa gửi, sẽ gửi ở lần chạy sau'),
    ]);
    office.setQuota(10);
    expect(run('2026-03-25 07:10:00')).toMatchObject({ sent: 3, postponed: 0 });
    expect(office.letters()).toHaveLength(3);
  });
});

describe('hours', () => {
  it('a letter of a later hour waits for it, and rings for itself', () => {
    const office = createSmallOffice();
    for (const row of [0, 1, 2]) office.type('schedule', row, 'hour', '14');
    expect(morning(office, '2026-03-24 07:10:00').sent).toBe(1);
    expect(office.letters()).toEqual([]);
    expect(office.rings()).toBe(1);
    expect(morning(office, '2026-03-24 14:01:00').sent).toBe(3);
  });

  it('a person at the screen need not wait', () => {
    const office = createSmallOffice();
    const collected = office.run('2026-03-24 05:00:00', 'every-response');
    expect(lettersToday(office.ports, HUMG_MONTHLY, collected).letters.map(letterLine)).toEqual([
      'Chi bộ A (tháng 3/2026): Nhắc trước 3 ngày → a@humg.test',
      'Chi bộ B (tháng 3/2026): Nhắc trước 3 ngày → b@humg.test',
      'Chi bộ C (tháng 3/2026): Nhắc trước 3 ngày → c@humg.test',
      'Văn phòng (tháng 3/2026): Tổng hợp buổi sáng → vpdanguy@humg.edu.vn',
    ]);
    const keys = new Set(['humg-monthly|2026-03|B|before-3']);
    expect(remind(office.ports, HUMG_MONTHLY, collected, { isAnyHour: true, keys }).sent).toBe(1);
    expect(office.letters().map((line) => line.split(' ')[0])).toEqual(['b@humg.test']);
  });
});

describe('a report that arrives right before the letters go', () => {
  it('stops its reminder, and the next run answers it', () => {
    const office = createSmallOffice();
    const collected = office.run('2026-03-24 07:10:00', 'every-response');
    office.submit('r1', '2026-03-24 07:10:05', 'B', 3, COMPLETE);
    office.submit('r2', '2026-03-24 07:10:06', 'Không rõ', 3, {}, 'c.nop@humg.test');
    remind(office.ports, HUMG_MONTHLY, collected);
    expect(office.letters().map((line) => line.split(' ')[0])).toEqual(['a@humg.test']);
    morning(office, '2026-03-25 07:10:00');
    expect(office.letters().slice(1)).toContain('b@humg.test Đã tiếp nhận báo cáo tháng 3/2026');
  });
});

describe('Thử thư', () => {
  it('everything goes to one address, marked, and the real letters still go afterwards', () => {
    const office = createSmallOffice();
    setting(office, 'Thử thư: gửi tất cả đến', 'thu@humg.test');
    expect(morning(office, '2026-03-24 07:10:00').sent).toBe(4);
    expect(new Set(office.sent.map(({ to }) => to.join()))).toEqual(new Set(['thu@humg.test']));
    expect(office.sent[0]?.subject).toMatch(/^\[THỬ\] Về việc nộp/);
    expect(office.sent[0]?.body).toContain('Khi gửi thật, thư này gửi đến: a@humg.test.');
    expect(office.table('letters')[0]).toMatchObject({
      key: 'humg-monthly|2026-03|A|before-3|trial',
      to: 'thu@humg.test',
      state: 'Đã gửi thử',
      note: 'Thư thử; người nhận thật: a@humg.test',
    });
    expect(morning(office, '2026-03-24 07:20:00').sent).toBe(0);
    setting(office, 'Thử thư: gửi tất cả đến', '');
    expect(morning(office, '2026-03-24 07:30:00').sent).toBe(4);
    expect(
      office
        .letters()
        .slice(-3)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['a@humg.test', 'b@humg.test', 'c@humg.test']);
  });

  it('an address that is none sends nothing to anybody', () => {
    const office = createSmallOffice();
    setting(office, 'Thử thư: gửi tất cả đến', 'văn phòng');
    expect(morning(office, '2026-03-24 07:10:00').sent).toBe(0);
  });
});

describe('Gửi ngay', () => {
  const plan = (office: SmallOffice, at: string, text: string) => {
    const collected = office.run(at, 'every-response');
    const codes = writtenCodes(text, collected.inputs);
    return { collected, codes, plan: lettersNow(office.ports, HUMG_MONTHLY, collected, codes) };
  };

  it('to the chosen ones that miss a report, once a day, whatever the schedule sent', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-10 08:00:00', 'A', 3);
    morning(office, '2026-03-12 07:10:00');
    const before = office.letters().length;
    const first = plan(office, '2026-03-12 09:00:00', 'A, b');
    expect(first.plan.letters.map(letterLine)).toEqual(['Chi bộ B (tháng 3/2026): Gửi ngay → b@humg.test']);
    expect(first.plan.idle).toEqual(['Chi bộ A']);
    const keys = new Set(first.plan.letters.map(({ key }) => key));
    expect(sendNow(office.ports, HUMG_MONTHLY, first.collected, first.codes, keys).sent).toBe(1);
    expect(office.letters().slice(before)).toEqual([
      'b@humg.test Về việc nộp báo cáo tháng 3/2026 (hạn: thứ Sáu, 27/03/2026)',
    ]);
    const again = plan(office, '2026-03-12 10:00:00', 'tất cả');
    expect(again.plan.letters.map(({ organisation }) => organisation?.id)).toEqual(['C']);
    expect(sendNow(office.ports, HUMG_MONTHLY, first.collected, first.codes, keys).sent).toBe(0);
  });

  it('after the deadline it is the overdue letter; unknown codes are named', () => {
    const office = createSmallOffice();
    const { collected, codes, plan: chosen } = plan(office, '2026-03-31 09:00:00', 'B; XX');
    expect(chosen.unknown).toEqual(['XX']);
    sendNow(office.ports, HUMG_MONTHLY, collected, codes, new Set(chosen.letters.map(({ key }) => key)));
    expect(office.letters()).toEqual(['b@humg.test Về việc báo cáo tháng 3/2026 chưa nhận được']);
  });
});

describe('what stands in the way of every letter', () => {
  it.each([
    ['2026-03-24 07:10:00', 'Không', 'Thư đang tạm dừng'],
    ['2026-03-28 09:00:00', 'Có', 'Hôm nay là ngày nghỉ: không thư nào được gửi.'],
    ['2026-03-24 07:10:00', 'Có', null],
  ])('%s, letters %s: %s', (at, reminders, expected) => {
    const office = createSmallOffice();
    setting(office, 'Gửi thư nhắc', reminders);
    const obstacle = obstacleToLetters(office.ports, office.run(at));
    if (expected === null) expect(obstacle).toBeNull();
    else expect(obstacle).toContain(expected);
    expect(morning(office, at).sent).toBe(expected === null ? 4 : 0);
  });

  it('a kind that is switched off is not sent', () => {
    const office = createSmallOffice();
    schedule(office, 'Tổng hợp buổi sáng', { on: 'Không' });
    expect(morning(office, '2026-03-24 07:10:00').sent).toBe(3);
  });
});
