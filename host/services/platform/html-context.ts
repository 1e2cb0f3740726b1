// Follows a page while it is printed, to escape values as their place in it demands.

/** A page's end so far. */
export interface HtmlContext {
  /** Takes in what was printed. */
  feed(text: string): void;
  /** The value as it may be printed here. */
  escape(value: string): string;
}

type Place = 'text' | 'comment' | 'tag' | 'value' | 'script';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** A text made harmless between tags and inside quoted attributes. Example: escapeHtml('<b>') is '&lt;b&gt;'. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

/** A text made harmless inside any string of a script, wherever the script stands. */
function escapeInString(text: string): string {
  return text.replace(
    /[\\'"`$<>&=\n\r\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Without quotes a blank ends the value, and a backquote once opened one. */
function escapeBare(text: string): string {
  return escapeHtml(text).replace(/[\s=`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The quote that stands open at the end of a script; '' in code and in comments. */
function openQuote(code: string): string {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const mark = code.charAt(at);
    if (quote !== '') {
      if (mark === '\\') at += 1;
      else if (mark === quote) quote = '';
    } else if (/['"`]/.test(mark)) {
      quote = mark;
    } else if (/^\/[/*]/.test(code.slice(at, at + 2))) {
      const end = code.indexOf(code.charAt(at + 1) === '/' ? '\n' : '*/', at + 2);
      if (end < 0) return '';
      at = end;
    }
  }
  return quote;
}

/**
 * A page with nothing in it yet.
 * Example: after feed('<a title="') a value is escaped for an attribute, after feed('<script>') it becomes a string.
 */
export function createHtmlContext(): HtmlContext {
  let place: Place = 'text';
  let tag = '';
  let attribute = '';
  let quote = '';
  let code = '';

  /** Each place takes what is its own from the front of the text, and hands over at the rest. */
  const steps: Readonly<Record<Place, (text: string) => string>> = {
    text(text) {
      const [found = '', name] = /<!--|<(\/?[a-z][\w-]*)/i.exec(text) ?? [];
      if (found === '') return '';
      tag = (name ?? '').toLowerCase();
      place = name === undefined ? 'comment' : 'tag';
      return text.slice(text.indexOf(found) + found.length);
    },
    comment(text) {
      const end = text.indexOf('-->');
      if (end < 0) return '';
      place = 'text';
      return text.slice(end + 3);
    },
    tag(text) {
      const [found = '', name = '', mark = ''] = /([^\s=>"'/]*)\s*=\s*(["']?)|>/.exec(text) ?? [];
      if (found === '') return '';
      const rest = text.slice(text.indexOf(found) + found.length);
      code = '';
      if (found === '>') place = tag === 'script' ? 'script' : 'text';
      else [place, attribute, quote] = ['value', name.toLowerCase(), mark];
      return rest;
    },
    value(text) {
      const end = quote === '' ? text.search(/[\s>]/) : text.indexOf(quote);
      code += end < 0 ? text : text.slice(0, end);
      if (end < 0) return '';
      place = 'tag';
      return text.slice(quote === '' ? end : end + 1);
    },
    script(text) {
      const end = text.search(/<\/script/i);
      code += end < 0 ? text : text.slice(0, end);
      if (end < 0) return '';
      // The end tag has another name, or its '>' would begin a script again.
      [place, tag] = ['tag', '/script'];
      return text.slice(end + '</script'.length);
    },
  };

  return {
    feed(text) {
      for (let rest = text; rest !== ''; ) rest = steps[place](rest);
    },
    escape(value) {
      const isHandler = place === 'value' && attribute.startsWith('on');
      if (place === 'script' || isHandler) {
        const inside = escapeInString(value);
        if (openQuote(code) !== '') return inside;
        return isHandler ? escapeHtml(`'${inside}'`) : `'${inside}'`;
      }
      return place === 'tag' || (place === 'value' && quote === '') ? escapeBare(value) : escapeHtml(value);
    },
  };
}
