// Pages made from the project's html files and from templates.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../host/create-host';
import type { LocalHost } from '../../host/types';
import { evaluate, failure, hostFor, START, writeBundle } from './script-host';

/** A host whose project has these html files. */
function hostWithPages(pages: Readonly<Record<string, string>>, code = ''): LocalHost {
  const bundle = writeBundle(code);
  for (const [name, text] of Object.entries(pages)) {
    const path = join(bundle, `${name}.html`);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return createHost({ bundle, now: START });
}

/** What a template prints with `value` as its variable v. */
function printed(template: string, value: unknown): unknown {
  const source = 'const t = HtmlService.createTemplate(value[0]); t.v = value[1]; return t.evaluate().getContent();';
  return evaluate(hostFor(), source, [template, value]);
}

describe('html files of the project (D:HtmlService.md)', () => {
  test('createHtmlOutputFromFile gives the file as it is', () => {
    const host = hostWithPages({ Trang: '<p><?= 1 ?></p>' });
    const source = "return HtmlService.createHtmlOutputFromFile('Trang').getContent();";
    expect(evaluate(host, source)).toBe('<p><?= 1 ?></p>');
  });

  test('a file in a folder is named with its folder (V: clasp 3.4.1)', () => {
    const host = hostWithPages({ 'ui/side': '<p>Bên</p>' });
    expect(evaluate(host, "return HtmlService.createTemplateFromFile('ui/side').getRawContent();")).toBe('<p>Bên</p>');
  });

  test.each(['Khac', 'Trang.html', '../Trang', 'ui'])('there is no file %s', (name) => {
    const host = hostWithPages({ Trang: '', 'ui/side': '' });
    expect(failure(host, `HtmlService.createTemplateFromFile('${name}');`)).toBe(
      `No HTML file named ${name} was found.`,
    );
  });

  test('a page shown in a dialog goes to the person', () => {
    const host = hostWithPages({ Trang: 'x' });
    const source = "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Trang'), 'Tựa đề');";
    expect(host.run('evaluate', source).shown).toEqual(['Tựa đề']);
  });
});

describe('scriptlets (D:guides/html/templates.md)', () => {
  test('code decides what is printed, in loops and branches', () => {
    const template = '<? if (v.length) { ?><ul><? for (const n of v) { ?><li><?= n ?></li><? } ?></ul><? } ?>';
    expect(printed(template, ['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(printed(template, [])).toBe('');
  });

  test('functions of the script and other files are in reach, a semicolon at the end does no harm', () => {
    const code = `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
const TITLE = 'Kỳ';`;
    const host = hostWithPages({ Trang: '<?= TITLE; ?><?!= include("style"); ?>', style: '<style></style>' }, code);
    const source = "return HtmlService.createTemplateFromFile('Trang').evaluate().getContent();";
    expect(evaluate(host, source)).toBe('Kỳ<style></style>');
  });

  test.each([
    ['getCode', 'print("a");'],
    ['getCodeWithComments', '// a\nprint("a");'],
  ])('%s shows the script that prints the template (D:HtmlTemplate.md; its shape: UNPROVEN.md)', (member, code) => {
    expect(evaluate(hostFor(), `return HtmlService.createTemplate('a').${member}();`)).toBe(code);
  });
});

describe('a page carries more than its text (D:HtmlOutput.md; T:testhtmlservice.js)', () => {
  test.each([
    [
      "page.addMetaTag('viewport', 'width=1').getMetaTags().map((tag) => [tag.getName(), tag.getContent()])",
      [['viewport', 'width=1']],
    ],
    ["page.addMetaTag('viewport', 'width=1').getContent()", '<b>'],
    ["page.setFaviconUrl('https://a.test/i.ico').getFaviconUrl()", 'https://a.test/i.ico'],
    ['[page.getBlob().getContentType(), page.getBlob().getDataAsString()]', ['text/html', '<b>']],
    ["page.getAs('text/plain').getContentType()", 'text/plain'],
    ['page.asTemplate().getRawContent()', '<b>'],
    [
      'page.setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL) === page',
      true,
    ],
    ['HtmlService.createHtmlOutput(page.getBlob()).getContent()', '<b>'],
    ['HtmlService.getUserAgent()', null],
  ])('%s', (expression, expected) => {
    expect(evaluate(hostFor(), `const page = HtmlService.createHtmlOutput('<b>'); return ${expression};`)).toEqual(
      expected,
    );
  });
});

describe('printing escapes by place: in text, in attributes, in scripts (D:guides/html/templates.md)', () => {
  test.each([
    ['text', '<p><?= v ?></p>', '<b> & "x"', '<p>&lt;b&gt; &amp; &#34;x&#34;</p>'],
    ['raw text', '<p><?!= v ?></p>', '<b>', '<p><b></p>'],
    ['a quoted attribute', '<a title="<?= v ?>">', '"><b>', '<a title="&#34;&gt;&lt;b&gt;">'],
    ['a bare attribute', '<a title=<?= v ?>>', 'x onclick=y', '<a title=x&#32;onclick&#61;y>'],
    [
      'a handler: a value is a text (P:hacknote.jp/archives/10844)',
      '<b onclick="f(<?= v ?>)">',
      5,
      '<b onclick="f(&#39;5&#39;)">',
    ],
    ['a text in a handler', `<b onclick="f('<?= v ?>')">`, "a')", `<b onclick="f('a\\u0027)')">`],
    [
      'a script',
      '<script>const a = <?= v ?>;</script>',
      '</script>',
      "<script>const a = '\\u003c/script\\u003e';</script>",
    ],
    [
      'a text in a script',
      '<script>const a = "<?= v ?>";</script>',
      'x"\n',
      '<script>const a = "x\\u0022\\u000a";</script>',
    ],
    [
      'a script after an address',
      '<script>g("http://a.b"); f(<?= v ?>)</script>',
      1,
      `<script>g("http://a.b"); f('1')</script>`,
    ],
    ['a script after a comment', "<script>/* don't */ f(<?= v ?>)</script>", 1, "<script>/* don't */ f('1')</script>"],
    ['text after a script', '<script>let a = "x</script><p><?= v ?>', '"', '<script>let a = "x</script><p>&#34;'],
    ['text after a closed tag', '<a title="x" b=c><?= v ?>', 'a b', '<a title="x" b=c>a b'],
    ['text after a comment', '<!-- <script> --><?= v ?>', '<', '<!-- <script> -->&lt;'],
  ])('%s', (_title, template, value, expected) => {
    expect(printed(template, value)).toBe(expected);
  });

  test('the place is kept from one scriptlet to the next', () => {
    expect(printed('<script>f(<?= v ?>, <?= v ?>)</script><?= v ?>', "'")).toBe(
      "<script>f('\\u0027', '\\u0027')</script>&#39;",
    );
  });
});
