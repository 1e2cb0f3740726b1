// Mail, stores, locks, utilities and the interface, with their limits.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor, START } from './script-host';

describe('mail', () => {
  test('every address in to, cc and bcc counts (K)', () => {
    const host = hostFor();
    evaluate(
      host,
      "MailApp.sendEmail({ to: 'a@b.test, c@d.test', cc: 'e@f.test', bcc: 'g@h.test', subject: 'x', body: 'y' });",
    );
    expect(evaluate(host, 'return MailApp.getRemainingDailyQuota();')).toBe(96);
  });

  test('a letter is kept with everything that was said (D:MailApp.md)', () => {
    const host = hostFor();
    evaluate(
      host,
      "MailApp.sendEmail('a@b.test', 'Nhắc', 'Kính gửi', { name: 'Văn phòng', replyTo: 'r@b.test', htmlBody: '<p>', cc: 'c@b.test' });",
    );
    const { at, ...letter } = host.outbox[0] ?? { at: 0 };
    expect(at).toBeGreaterThan(START);
    expect(letter).toEqual({
      from: 'vanphong@humg.test',
      to: 'a@b.test',
      subject: 'Nhắc',
      body: 'Kính gửi',
      name: 'Văn phòng',
      replyTo: 'r@b.test',
      htmlBody: '<p>',
      cc: 'c@b.test',
    });
  });

  const refused: readonly (readonly [script: string, message: string])[] = [
    ["MailApp.sendEmail('', 'x', 'y')", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('abc', 'x', 'y')", 'Invalid email: abc'],
  ];
  test.each(refused)('%s is refused (K)', (script, message) => {
    expect(failure(hostFor(), script)).toBe(message);
  });
});

describe('stores', () => {
  const PROPERTIES = 'const store = PropertiesService.getScriptProperties();';

  test('properties are texts and outlive executions (D:guides/storeandservedata.md)', () => {
    const host = hostFor();
    evaluate(host, `${PROPERTIES} store.setProperty('n', 5).setProperties({ a: 'x' });`);
    expect(
      evaluate(host, `${PROPERTIES} return [store.getProperty('n'), store.getProperties(), store.getProperty('b')];`),
    ).toEqual(['5', { n: '5', a: 'x' }, null]);
  });

  test('500 KB a store (D:guides/quotas-and-limits.md)', () => {
    expect(
      failure(hostFor(), `${PROPERTIES} for (let n = 0; n < 60; n += 1) store.setProperty('k' + n, 'x'.repeat(9000));`),
    ).toMatch(/property storage quota/);
  });

  test('script, user and document properties are apart', () => {
    const host = hostFor();
    evaluate(
      host,
      "PropertiesService.getUserProperties().setProperty('a', '1'); PropertiesService.getDocumentProperties().setProperty('b', '2');",
    );
    expect(evaluate(host, `${PROPERTIES} return store.getKeys();`)).toEqual([]);
  });

  test('the cache forgets after ten minutes unless told otherwise (D:Cache.md)', () => {
    const host = hostFor();
    evaluate(host, "const cache = CacheService.getScriptCache(); cache.put('a', { b: 1 }); cache.put('c', 'd', 3600);");
    const source = "return CacheService.getScriptCache().getAll(['a', 'c']);";
    expect(evaluate(host, source)).toEqual({ a: '[object Object]', c: 'd' });
    host.advanceTo(START + 11 * 60_000);
    expect(evaluate(host, source)).toEqual({ c: 'd' });
  });
});

describe('locks', () => {
  test('a held lock can be taken again by its holder (T: testlock.js)', () => {
    const source =
      'const lock = LockService.getScriptLock(); return [lock.tryLock(0), lock.tryLock(0), lock.hasLock(), lock.releaseLock(), lock.hasLock()];';
    expect(evaluate(hostFor(), source)).toEqual([true, true, true, null, false].map((value) => value ?? undefined));
  });

  test('a lock falls open when its execution ends (D:Lock.md)', () => {
    const host = hostFor();
    evaluate(host, 'LockService.getScriptLock().waitLock(1000);');
    expect(evaluate(host, 'return LockService.getScriptLock().tryLock(0);')).toBe(true);
  });

  test('a negative wait fails (T: testlock.js)', () => {
    expect(failure(hostFor(), 'LockService.getScriptLock().waitLock(-1);')).toMatch(/^Lock timeout/);
  });

  test('a dialog drops the locks (D:Ui.md)', () => {
    const source =
      "const lock = LockService.getScriptLock(); lock.tryLock(0); SpreadsheetApp.getUi().alert('?'); return lock.hasLock();";
    expect(evaluate(hostFor(), source)).toBe(false);
  });
});

describe('utilities', () => {
  const patterns: readonly (readonly [pattern: string, zone: string, text: string])[] = [
    ["dd/MM/yyyy 'lúc' HH:mm:ss", 'Asia/Ho_Chi_Minh', '01/03/2026 lúc 08:00:00'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Ho_Chi_Minh', '2026-03-01T08:00:00+07:00'],
    ['yyyy-MM-dd HH:mm Z', 'America/Santiago', '2026-02-28 22:00 -0300'],
    ['EEEE, EEE u d M yy', 'UTC', 'Sunday, Sun 7 1 3 26'],
    ['h:mm a k K', 'UTC', '1:00 AM 1 1'],
    ["MMM MMMM ''", 'UTC', "Mar March '"],
    ['SSS D', 'UTC', '000 60'],
  ];
  test.each(patterns)('formatDate %s in %s is %s (SimpleDateFormat; D:Utilities.md)', (pattern, zone, text) => {
    expect(evaluate(hostFor(), 'return Utilities.formatDate(new Date(), value[0], value[1]);', [zone, pattern])).toBe(
      text,
    );
  });

  test('YYYY is the year of the week: 29/12/2025 is in 2026 (SimpleDateFormat; D:Utilities.md formatDate)', () => {
    const source = "return Utilities.formatDate(new Date(Date.UTC(2025, 11, 29)), 'UTC', 'YYYY yyyy');";
    expect(evaluate(hostFor(), source)).toBe('2026 2025');
  });

  test('digests are signed bytes (D:Utilities.md computeDigest)', () => {
    const source = "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4);";
    expect(evaluate(hostFor(), source)).toEqual([-70, 120, 22, -65]);
  });

  test('Base64 goes both ways', () => {
    const source = "const text = Utilities.base64Encode('Đảng'); return [text, Utilities.base64Decode(text)];";
    expect(evaluate(hostFor(), source)).toEqual(['xJDhuqNuZw==', [-60, -112, -31, -70, -93, 110, 103]]);
  });
});

describe('the interface', () => {
  const CODE = `function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Kỳ báo cáo').addItem('Thu báo cáo', 'collect').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Hỏi', 'question')).addToUi();
    return [String(e.authMode), e.source.getId() === SpreadsheetApp.getActive().getId(), e.user.getEmail()];
  }
  function collect() { SpreadsheetApp.getActive().toast('Đã thu', 'Xong'); }
  function question() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert('Xóa?', 'Không thể khôi phục.', ui.ButtonSet.YES_NO);
    const prompt = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
    return [answer === ui.Button.NO, String(prompt.getSelectedButton()), prompt.getResponseText()];
  }`;

  test('opening runs the simple trigger onOpen, in LIMITED mode (D:simple-triggers.md)', () => {
    expect(hostFor(CODE).open().result).toEqual(['LIMITED', true, 'vanphong@humg.test']);
  });

  test('a menu command is clicked by its caption, in sub-menus too', () => {
    const host = hostFor(CODE);
    host.open();
    expect(host.clickMenu('Thu báo cáo').shown).toEqual(['Xong: Đã thu']);
    expect(() => host.clickMenu('Không có')).toThrow('No menu has the command "Không có"; there are: Thu báo cáo, Hỏi');
  });

  test('the person answers dialogs as told', () => {
    const host = hostFor(CODE);
    host.open();
    host.answerNext('NO');
    host.answerNext('OK', 'Văn phòng');
    const report = host.clickMenu('Hỏi');
    expect(report.result).toEqual([true, 'OK', 'Văn phòng']);
    expect(report.shown).toEqual(['Xóa?: Không thể khôi phục.', 'Tên?']);
  });

  test('templates escape what they print, and print raw when told (D:templated-html.md)', () => {
    const source = `const page = HtmlService.createTemplate('<? for (const n of list) { ?><i><?= n ?></i><? } ?><?!= raw ?>');
      page.list = ['<a>', 2]; page.raw = '<b>'; return page.evaluate().setTitle('x').getContent();`;
    expect(evaluate(hostFor(), source)).toBe('<i>&lt;a&gt;</i><i>2</i><b>');
  });

  test('typing beyond the edge makes the grid grow', () => {
    const host = hostFor();
    host.type('Trang tính1', 1001, 26, [['x', 'y']]);
    const source =
      'const [sheet] = SpreadsheetApp.getActive().getSheets(); return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()];';
    expect(evaluate(host, source)).toEqual([1001, 27, 1001]);
  });
});
