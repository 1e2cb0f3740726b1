// Evaluates scriptlets: <? code ?>, <?= escaped ?> and <?!= raw ?>.

import { createHtmlContext } from './html-context';

/** What a printing scriptlet computes; people like to end it with a semicolon. */
function expression(code: string): string {
  return `String(${code.replace(/;\s*$/, '')}\n)`;
}

/** Statements that print a template, piece by piece. */
function compile(source: string): string {
  const pieces = source.split(/(<\?[\s\S]*?\?>)/);
  return pieces
    .map((piece) => {
      if (!piece.startsWith('<?')) return `print(${JSON.stringify(piece)});`;
      const code = piece.slice(2, -2);
      if (code.startsWith('!=')) return `print(${expression(code.slice(2))});`;
      return code.startsWith('=') ? `printEscaped(${expression(code.slice(1))});` : code;
    })
    .join('\n');
}

/**
 * The script that prints a template, with the template in front of it as comments when asked for.
 * Example: templateCode('a') is 'print("a");'.
 */
export function templateCode(source: string, withComments = false): string {
  return withComments ? `${source.replace(/^/gm, '// ')}\n${compile(source)}` : compile(source);
}

/**
 * The text of a template with these values as variables; the script's own globals are in sight.
 * Example: evaluateTemplate('<b><?= name ?></b>', { name: '<' }) is '<b>&lt;</b>'.
 */
export function evaluateTemplate(source: string, values: Readonly<Record<string, unknown>>): string {
  const context = createHtmlContext();
  let printed = '';
  const print = (text: string): void => {
    printed += text;
    context.feed(text);
  };
  const printEscaped = (text: string): void => print(context.escape(text));
  const names = Object.keys(values);
  const run = new Function('print', 'printEscaped', ...names, compile(source));
  run(print, printEscaped, ...names.map((name) => values[name]));
  return printed;
}
