// What becomes of every run: heartbeats, missed mornings, what is wrong, and the rows of "Tổng quan" that say so.

import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/app/check-inputs';
import { UserError } from '../../src/app/ports';
import { liveLines } from '../../src/app/views/watch-lines';
import { bellNotes } from '../../src/app/watch/bell-doubts';
import { missedMorning } from '../../src/app/watch/missed-morning';
import { doubtOnSetUp, lookOnOpening } from '../../src/app/watch/opening';
import { noteArrivals } from '../../src/app/watch/silent-bell';
import { troublesOf } from '../../src/app/watch/troubles';
import { beginJob, endJob, type Heartbeat, readWatch, type WatchBook } from '../../src/app/watch/watch-book';
import { reportStanding, sentenceOf, watched } from '../../src/app/watch/watched';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { createSmallOffice, type SmallOffice } from './small-office';

const OWNER = 'van-phong@humg.test';
const INSTALLED = { owner: OWNER, sendHour: 7, since: '2026-03-02 08:00:00', isCopy: false, former: null };
const STANDING = {
  at: '2026-11-26 07:12:00',
  missing: [],
  doubled: [],
  isAuthorized: true,
  mailLeft: 97,
  form: 'open',
} as const;
const MORNING = ran('2026-11-26 07:10:00', '2026-11-26 07:12:00');
const FINE: WatchBook = { jobs: { morning: MORNING }, standing: STANDING, silent: null };

function ran(began: string, ended: string | null, more: Partial<Heartbeat> = {}): Heartbeat {
  return { began, ended, done: ended, trouble: null, ...more };
}

function overview(office: SmallOffice, topic: string) {
  return office.table('overview').find((row) => row.topic === topic);
}

describe('a missed morning', () => {
  const SINCE = '2026-11-20 10:00:00';
  it.each([
    ['2026-11-26 08:59:59', '2026-11-25 07:10:00', SINCE, null, 'it may still come'],
    ['2026-11-26 09:00:00', '2026-11-25 07:10:00', SINCE, '2026-11-26', 'its hour and the grace are over'],
    ['2026-11-26 09:00:00', '2026-11-26 07:10:00', SINCE, null, 'it began'],
    ['2026-11-26 06:00:00', '2026-11-24 07:10:00', SINCE, '2026-11-25', 'yesterday’s'],
    ['2026-11-20 18:00:00', null, SINCE, null, 'installed today'],
    ['2026-11-21 09:00:00', null, SINCE, '2026-11-21', 'installed yesterday'],
    ['2026-11-26 09:00:00', null, '', null, 'an older version noted nothing'],
    ['2026-11-26 09:00:00', '2026-11-25 07:10:00', '', '2026-11-26', 'noted since'],
  ])('on %s after one at %s, installed %s: %s (%s)', (now, began, since, missed, _why) => {
    const morning = began === null ? undefined : ran(began, began);
    expect(missedMorning({ sendHour: 7, since }, morning, now)).toBe(missed);
  });
});

describe('what is wrong', () => {
  const NOW = '2026-11-26 10:00:00';
  const CUT = ran('2026-11-26 07:10:00', null);

  it('is nothing when the morning ran and bells, form and mail are there', () => {
    expect(troublesOf(INSTALLED, FINE, NOW)).toEqual([]);
  });

  it.each<readonly [string, Partial<WatchBook>, string]>([
    [
      'a bell is missing',
      { standing: { ...STANDING, missing: ['submit'] } },
      'Thiếu lịch “nhận ngay khi có người nộp”.',
    ],
    [
      'a bell is doubled',
      { standing: { ...STANDING, doubled: ['morning'] } },
      'Lịch “chạy mỗi sáng” được đặt nhiều lần',
    ],
    [
      'consent is missing',
      { standing: { ...STANDING, isAuthorized: false } },
      `Tài khoản ${OWNER} chưa cho phép đủ quyền`,
    ],
    ['the form is closed', { standing: { ...STANDING, form: 'closed' } }, 'Biểu mẫu đang đóng'],
    ['the form is gone', { standing: { ...STANDING, form: 'gone' } }, 'Không mở được biểu mẫu đã liên kết'],
    ['the mail is used up', { standing: { ...STANDING, mailLeft: 0 } }, 'Đã hết số thư được gửi trong ngày'],
    ['bells are silent', { silent: '2026-11-26 07:12:00' }, 'Sáng 26/11/2026 có bản nộp mà lịch'],
    [
      'no morning came',
      { jobs: { morning: ran('2026-11-24 07:10:00', '2026-11-24 07:12:00') } },
      'Chưa có lượt chạy sáng ngày 26/11/2026',
    ],
    [
      'a morning was cut off',
      { jobs: { morning: CUT } },
      'Lượt chạy sáng lúc 26/11/2026 07:10 bị dừng giữa chừng. Chưa chạy lại được',
    ],
    [
      'a run failed and went well since',
      {
        jobs: {
          morning: MORNING,
          bell: ran('2026-11-26 09:00:00', '2026-11-26 09:01:00', {
            trouble: { at: '2026-11-25 21:00:00', sentence: 'lỗi của hệ thống: timed out' },
          }),
        },
      },
      'Lượt nhận khi có người nộp lúc 25/11/2026 21:00 không xong: lỗi của hệ thống: timed out Đã chạy lại được lúc 26/11/2026 09:01',
    ],
  ])('%s', (_what, more, sentence) => {
    const [trouble, ...others] = troublesOf(INSTALLED, { ...FINE, ...more }, NOW);
    expect(trouble).toContain(sentence);
    expect(others).toEqual([]);
  });

  it('each names a way out', () => {
    const books: readonly Partial<WatchBook>[] = [
      { standing: { ...STANDING, missing: ['submit'] } },
      { standing: { ...STANDING, isAuthorized: false } },
      { standing: { ...STANDING, form: 'gone' } },
      { silent: NOW },
      { jobs: { morning: CUT } },
      { jobs: {} },
    ];
    for (const more of books)
      for (const sentence of troublesOf(INSTALLED, { ...FINE, ...more }, NOW))
        expect(sentence).toContain('chọn Kỳ Báo Cáo › ');
  });

  it('a run of six minutes may still be at work', () => {
    expect(troublesOf(INSTALLED, { ...FINE, jobs: { morning: CUT } }, '2026-11-26 07:16:00')).toEqual([]);
  });

  it('what was made good is told for three days', () => {
    const bell = ran('2026-11-25 22:00:00', '2026-11-25 22:01:00', {
      trouble: { at: '2026-11-25 21:00:00', sentence: null },
    });
    const told = (day: string) =>
      troublesOf(
        INSTALLED,
        { ...FINE, jobs: { bell, morning: ran(`${day} 07:10:00`, `${day} 07:12:00`) } },
        `${day} 10:00:00`,
      );
    expect(['2026-11-28', '2026-11-29'].map((day) => told(day).length)).toEqual([1, 0]);
  });

  it('bells that were installed after the last look are in order', () => {
    const book: WatchBook = { ...FINE, standing: { ...STANDING, missing: ['submit'] } };
    expect(troublesOf({ ...INSTALLED, since: '2026-11-26 09:30:00' }, book, NOW)).toEqual([]);
  });

  it.each([
    [null, 'Sổ này chưa có lịch chạy tự động'],
    [{ ...INSTALLED, isCopy: true }, 'Sổ này là bản sao của một sổ khác'],
    [
      { ...INSTALLED, former: { account: 'cu@humg.test', until: '2026-11-25 09:00:00' } },
      'Lịch chạy đã chuyển từ cu@humg.test',
    ],
  ])('installed as %j: %s', (installed, sentence) => {
    expect(troublesOf(installed, FINE, NOW)[0]).toContain(sentence);
  });

  it('an account that gave the bells away is named for two days, by then its own have gone', () => {
    const former = { account: 'cu@humg.test', until: '2026-11-24 09:00:00' };
    expect(troublesOf({ ...INSTALLED, former }, FINE, NOW)).toEqual([]);
  });
});

describe('a watched job', () => {
  it('leaves when it began, when it ended and that it went well', () => {
    const office = createSmallOffice();
    office.setNow('2026-03-20 07:10:00');
    expect(watched(office.ports, 'morning', () => 5)).toBe(5);
    expect(readWatch(office.ports.memory).jobs.morning).toEqual(ran('2026-03-20 07:10:00', '2026-03-20 07:10:00'));
  });

  it('that fails says so on “Tổng quan” at once, and after the next one that it was made good', () => {
    const office = createSmallOffice();
    office.run('2026-03-19 07:10:00');
    office.form.isGone = true;
    office.setNow('2026-03-20 07:10:00');
    const morning = () => watched(office.ports, 'morning', () => office.run('2026-03-20 07:10:00', 'every-response'));
    expect(morning).toThrow(UserError);
    expect(overview(office, 'Tình trạng chạy tự động')?.explanation).toContain(
      'Lượt chạy sáng lúc 20/03/2026 07:10 không xong: Không mở được biểu mẫu “https://forms.test/sua”.',
    );
    expect(overview(office, 'Cập nhật lúc')?.value).toBe('19/03/2026 07:10');
    office.form.isGone = false;
    watched(office.ports, 'morning', () => office.run('2026-03-21 07:10:00', 'every-response'));
    reportStanding(office.ports);
    expect(overview(office, 'Tình trạng chạy tự động')?.explanation).toContain('Đã chạy lại được lúc 21/03/2026 07:10');
  });

  it('that is cut off is named by the next run of any kind', () => {
    const office = createSmallOffice();
    beginJob(office.ports.memory, 'morning', '2026-03-20 07:10:00');
    office.run('2026-03-20 09:30:00');
    expect(overview(office, 'Tình trạng chạy tự động')?.explanation).toContain('20/03/2026 07:10 bị dừng giữa chừng');
    beginJob(office.ports.memory, 'morning', '2026-03-21 07:10:00');
    endJob(office.ports.memory, 'morning', '2026-03-21 07:11:00', null);
    office.run('2026-03-21 09:30:00');
    expect(overview(office, 'Tình trạng chạy tự động')?.explanation).toContain('Đã chạy lại được lúc 21/03/2026 07:11');
  });

  it('that fails for want of a workbook throws its own error', () => {
    const office = createSmallOffice();
    const broken = { ...office.ports, sheets: { ...office.ports.sheets, paint: () => never() } };
    expect(() => watched(broken, 'morning', () => never())).toThrow('Sổ chưa được thiết lập');
  });

  it.each([
    [new UserError('Trang “Đơn vị”, cột bị dời.'), 'Trang “Đơn vị”, cột bị dời.'],
    [new Error('Invalid email: bi.thu@humg.test'), 'lỗi của hệ thống: Invalid email: …@…'],
    ['timed out', 'lỗi của hệ thống: timed out'],
    [null, 'lỗi của hệ thống: null'],
  ])('remembers %s as “%s”', (error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence);
  });
});

function never(): never {
  throw new UserError('Sổ chưa được thiết lập.');
}

describe('“Tổng quan”', () => {
  it('says in words when what ran, when it runs next, whose bells they are and how much mail is left', () => {
    const lines = liveLines({ installed: INSTALLED, book: FINE, check: null }, '2026-11-26 10:00:00');
    expect(lines.map((cells) => cells.map(({ value }) => value))).toEqual([
      ['Cập nhật lúc', '26/11/2026 10:00', ''],
      ['Tình trạng chạy tự động', 'Bình thường', ''],
      [
        'Thu nhận báo cáo',
        'Lần gần nhất: 26/11/2026 07:12 (lượt chạy sáng)',
        'Lần tới: ngay khi có người nộp; rà lại toàn bộ sáng 27/11/2026, từ 7 đến 8 giờ',
      ],
      ['Gửi thư nhắc', 'Chưa chạy lần nào', 'Lần tới: sáng 27/11/2026, từ 7 đến 8 giờ (chỉ gửi khi đến mốc nhắc)'],
      ['Lịch chạy tự động', OWNER, expect.stringContaining('Tài khoản đã chọn Thiết lập')],
      ['Số thư còn gửi được', '97 (lúc 26/11/2026 07:12)', expect.stringContaining('Số người nhận')],
    ]);
  });

  it('is not written anew for a heartbeat: only these rows change', () => {
    const office = createSmallOffice();
    office.run('2026-03-20 07:10:00');
    office.type('overview', 12, 'explanation', 'ghi tạm');
    office.setQuota(80);
    watched(office.ports, 'bell', () => office.run('2026-03-20 09:10:00'));
    reportStanding(office.ports);
    expect(office.table('overview')[12]?.explanation).toBe('ghi tạm');
    expect(overview(office, 'Số thư còn gửi được')?.value).toBe('80 (lúc 20/03/2026 09:10)');
    expect(overview(office, 'Thu nhận báo cáo')?.value).toBe(
      'Lần gần nhất: 20/03/2026 09:10 (lượt nhận khi có người nộp)',
    );
  });

  it('stays proved from morning to morning', () => {
    const office = createSmallOffice();
    const morning = (day: string) => {
      office.setNow(`${day} 07:10:00`);
      office.crashAt(null);
      watched(office.ports, 'morning', () => office.run(`${day} 07:10:00`, 'every-response'));
      reportStanding(office.ports);
      return office.calls();
    };
    morning('2026-03-17');
    const [second, third] = [morning('2026-03-18'), morning('2026-03-19')];
    expect(third).toBeLessThanOrEqual(second);
    // Inputs, log, form, sheets of the proof, and the rows of the watch: nothing is written anew.
    expect(third).toBeLessThanOrEqual(40);
  });

  it('hears nothing of bells and mail from an account that does not own them', () => {
    const office = createSmallOffice();
    reportStanding(office.ports);
    office.bells.look = { account: 'khac@humg.test', missing: ['submit', 'morning'], doubled: [], isAuthorized: true };
    office.setQuota(3);
    reportStanding(office.ports);
    expect(readWatch(office.ports.memory).standing).toMatchObject({ missing: [], mailLeft: 1500 });
  });
});

describe('opening the workbook', () => {
  it('offers to catch up after a missed morning, on “Tổng quan” too', () => {
    const office = createSmallOffice();
    office.setNow('2026-03-20 07:10:00');
    watched(office.ports, 'morning', () => office.run('2026-03-20 07:10:00', 'every-response'));
    office.setNow('2026-03-20 14:00:00');
    expect(lookOnOpening(office.ports)).toBeNull();
    office.setNow('2026-03-21 09:00:00');
    expect(lookOnOpening(office.ports)).toEqual({
      remark: expect.stringContaining('Chưa có lượt chạy sáng ngày 21/03/2026'),
      canCatchUp: true,
    });
    expect(overview(office, 'Tình trạng chạy tự động')?.explanation).toContain(
      'Chưa có lượt chạy sáng ngày 21/03/2026',
    );
    expect(overview(office, 'Cập nhật lúc')?.value).toBe('20/03/2026 07:10');
  });

  it('offers it after a morning that broke off, until one went well', () => {
    const office = createSmallOffice();
    beginJob(office.ports.memory, 'morning', '2026-03-20 07:10:00');
    office.setNow('2026-03-20 08:00:00');
    expect(lookOnOpening(office.ports)?.remark).toContain('Lượt chạy sáng lúc 20/03/2026 07:10 không xong');
    watched(office.ports, 'morning', () => office.run('2026-03-20 08:01:00', 'every-response'));
    expect(lookOnOpening(office.ports)).toBeNull();
  });

  it('knows a copy by what came along and what did not', () => {
    const office = createSmallOffice();
    office.bells.installed = null;
    expect([lookOnOpening(office.ports), doubtOnSetUp(office.ports)]).toEqual([null, null]);
    office.submit('r1', '2026-03-20 07:00:00', 'A', 3);
    office.run('2026-03-20 07:10:00');
    expect(lookOnOpening(office.ports)?.remark).toContain('bản sao');
    expect(doubtOnSetUp(office.ports)).toContain('bản sao');
    office.bells.installed = { ...INSTALLED, isCopy: true };
    expect(lookOnOpening(office.ports)?.remark).toContain('bản sao');
    expect(doubtOnSetUp(office.ports)).toContain('bản sao');
  });

  it('before the first set-up there is nothing to say, nor to ask', () => {
    const office = createSmallOffice();
    office.bells.installed = null;
    const sheets = { ...office.ports.sheets, readColumns: () => never() };
    expect([lookOnOpening({ ...office.ports, sheets }), doubtOnSetUp({ ...office.ports, sheets })]).toEqual([
      null,
      null,
    ]);
  });
});

it('another account that sets up is asked first', () => {
  const office = createSmallOffice();
  expect(doubtOnSetUp(office.ports)).toBeNull();
  office.bells.look = { ...office.bells.look, account: 'moi@humg.test' };
  expect(doubtOnSetUp(office.ports)).toContain(`đang thuộc tài khoản ${OWNER}. Chuyển sang tài khoản moi@humg.test?`);
});

describe('“Kiểm tra các trang nhập”', () => {
  it('looks at the bells anew', () => {
    const office = createSmallOffice();
    expect(checkInputs(office.ports, HUMG_MONTHLY).bellNotes).toEqual([]);
    office.bells.look = { ...office.bells.look, missing: ['morning'] };
    expect(bellNotes(office.ports)).toEqual([expect.stringContaining('Thiếu lịch “chạy mỗi sáng”')]);
  });

  it('says whose bells it cannot see', () => {
    const office = createSmallOffice();
    office.bells.look = { account: 'khac@humg.test', missing: ['submit', 'morning'], doubled: [], isAuthorized: true };
    expect(bellNotes(office.ports)).toEqual([
      `Lịch chạy tự động thuộc tài khoản ${OWNER}; tài khoản khac@humg.test không xem được, chỉ biết các lần chạy đã ghi lại.`,
    ]);
  });
});

describe('a bell that does not ring', () => {
  const at = (moment: string) => {
    const office = createSmallOffice();
    office.bells.installed = INSTALLED;
    const morning = (day: string, versions: number) => {
      office.setNow(`${day} 07:10:00`);
      watched(office.ports, 'morning', () => noteArrivals(office.ports, versions));
    };
    morning('2026-03-19', 3);
    if (moment !== '') {
      office.setNow(moment);
      watched(office.ports, 'bell', () => null);
    }
    morning('2026-03-20', 1);
    return readWatch(office.ports.memory).silent;
  };

  it.each([
    ['', '2026-03-20 07:10:00', 'none rang since the morning before'],
    ['2026-03-19 15:00:00', null, 'one rang'],
  ])('rang at “%s”: silent %s (%s)', (moment, silent, _why) => {
    expect(at(moment)).toBe(silent);
  });
});
