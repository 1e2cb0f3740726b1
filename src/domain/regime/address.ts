// Makes two spellings of one e-mail address equal, as mail providers deliver them.

const WITHOUT_DOTS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * A key for comparing addresses: lower case, without spaces and "+tag"; Gmail also ignores dots in the name.
 * Example: `addressKey(' Chi.Uy+bc@GMail.com ')` is 'chiuy@gmail.com'.
 */
export function addressKey(address: string): string {
  const written = address.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const at = written.lastIndexOf('@');
  if (at < 1) return written;
  const domain = written.slice(at + 1);
  const [name = ''] = written.slice(0, at).split('+');
  return WITHOUT_DOTS.has(domain) ? `${name.replace(/\./g, '')}@gmail.com` : `${name}@${domain}`;
}
