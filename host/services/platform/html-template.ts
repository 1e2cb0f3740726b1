// Evaluates scriptlets: <? code ?>, <?= escaped ?> and <?!= raw ?>.

/** Statements that print a template, piece by piece. */
function compile(source: string): string {
  const pieces = source.split(/(<\?[\s\S]*?\?>)/);
  return pieces
    .map((piece) => {
      if (!piece.startsWith('<?')) return `print(${JSON.stringify(piece)});`;
      const code = piece.slice(2, -2);
      if (code.startsWith('!=')) return `print(String(${code.slice(2)}));`;
      return code.startsWith('=') ? `print(escapeText(String(${code.slice(1)})));` : code;
    })
    .join('\n');
}

/**
 * The text of a template with these values as variables.
 * Example: evaluateTemplate('<b><?= name ?></b>', { name: '<' }, escapeHtml) is '<b>&lt;</b>'.
 */
export function evaluateTemplate(
  source: string,
  values: Readonly<Record<string, unknown>>,
  escapeText: (text: string) => string,
): string {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const names = Object.keys(values);
  new Function('print', 'escapeText', ...names, compile(source))(
    print,
    escapeText,
    ...names.map((name) => values[name]),
  );
  return printed;
}
