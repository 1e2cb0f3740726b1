// Takes access data (passwords, tokens) out of what people typed.

/** Stands where a secret stood. */
export const MASK = '[đã che]';

const PASSWORD = String.raw`mật\s*khẩu|mat\s*khau|password|passwd|passcode|pass|pwd|mk|mã\s*pin|mã\s*truy\s*cập|mã\s*đăng\s*nhập`;
const ACCOUNT = String.raw`tài\s*khoản|tai\s*khoan|tên\s*đăng\s*nhập|đăng\s*nhập|user\s*name|user|account|login|acc|tk`;
const TOKEN = 'access[_ -]?token|api[_ -]?key|client[_ -]?secret|secret|token';
// Labels are whole words: "mk" in "tmk" and "pass" in "passport" are none.
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const VALUE = String.raw`[^\s,;|]{1,128}`;

// Everything below costs time; most texts hold none of these words.
const HINT =
  /kh[ẩa]u|pass|pwd|mk|mã\s|token|secret|api|:\/\/[^\s/]+@|(?:kho[ảa]n|nh[ậa]p|user|account|login|acc|tk)\s*[:=]/iu;

// "tk/mk: a/b", "tài khoản, mật khẩu là a / b": what follows is a name and a secret.
const BOTH = new RegExp(
  `${BEFORE}((?:${ACCOUNT})\\s*(?:[/,&+-]|và)\\s*(?:${PASSWORD})\\s*(?:[:=]|là)\\s*)(?!\\[đã)[^\\s,;|/]{1,128}(\\s*[/,;|-]\\s*|\\s+)(${VALUE})`,
  'giu',
);
// "mật khẩu của hệ thống: a": at most four words between the label and the sign.
const LABELLED = new RegExp(
  `${BEFORE}((?:${PASSWORD})(?:\\s+\\p{L}{1,12}){0,4}\\s*[:=]\\s*)(${VALUE})([ \\t]+\\p{L}+)?`,
  'giu',
);
// "mật khẩu là a1", "mật khẩu a1"; English words need a sign, since "pass" also says that somebody passed.
const UNSIGNED = new RegExp(`${BEFORE}((?:mật\\s*khẩu|mat\\s*khau|password)\\s+(?:là\\s+)?)(${VALUE})`, 'giu');
// "tài khoản: name / secret" with the secret not named.
const PAIR = new RegExp(
  `${BEFORE}((?:${ACCOUNT})\\s*[:=]\\s*(?=[^\\s,;|/]*\\p{L})[^\\s,;|/]{1,128}\\s*[/|-]\\s*)(${VALUE})(?=\\s|$|[.,;)])`,
  'giu',
);
const KEYED = new RegExp(`${BEFORE}((?:${TOKEN})\\s*[:=]\\s*)([\\w.~+/=-]{8,512})`, 'giu');
const IN_ADDRESS = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{1,128}:[^\s/@]{1,128}(?=@)/giu;
const IN_QUERY = /([?&](?:password|passwd|pass|pwd|access_token|token|api_?key|secret)=)([^&#\s]{1,512})/giu;

/**
 * The text (in NFC) with each secret replaced by "[đã che]", or null when it holds none. Words around stay: what a sentence
 * says about passwords is no password. A masked text gives null.
 * Rule: 52-CV/ĐU, Phụ lục 02 Mục 53, «không yêu cầu cung cấp tài khoản truy cập» (R25).
 * Example: `maskCredentials('user: a / pass: b')` is 'user: a / pass: [đã che]'; 'Đổi mật khẩu định kỳ' gives null.
 */
export function maskCredentials(text: string): string | null {
  const typed = text.normalize('NFC');
  if (!HINT.test(typed)) return null;
  const masked = typed
    .replace(IN_ADDRESS, `$1${MASK}`)
    .replace(IN_QUERY, (all, label: string, value: string) => (isMasked(value) ? all : `${label}${MASK}`))
    .replace(BOTH, (all, label: string, between: string, value: string) =>
      isMasked(value) || isProse(value, undefined) || !(/[/,;|-]/.test(between) || isStrong(value))
        ? all
        : `${label}${MASK}${between}${MASK}${endOf(value)}`,
    )
    .replace(LABELLED, (all, label: string, value: string, next: string | undefined) =>
      isMasked(value) || isProse(value, next) ? all : `${label}${MASK}${endOf(value)}${next ?? ''}`,
    )
    .replace(UNSIGNED, (all, label: string, value: string) =>
      isMasked(value) || !isStrong(value) ? all : `${label}${MASK}${endOf(value)}`,
    )
    .replace(PAIR, (all, label: string, value: string) =>
      isMasked(value) || !isStrong(value) ? all : `${label}${MASK}${endOf(value)}`,
    )
    .replace(KEYED, `$1${MASK}`);
  return masked === typed ? null : masked;
}

// A mask holds a space, so that a value that begins one is "[đã".
function isMasked(value: string): boolean {
  return value.includes('[đã');
}

// "mật khẩu: do đơn vị cấp", "pass: 85%", "mật khẩu: không". Vietnamese syllables have at most seven letters.
function isProse(value: string, next: string | undefined): boolean {
  const bare = bareOf(value);
  if (bare === '' || /^\d+([.,]\d+)?%$/.test(bare)) return true;
  if (!/^\p{L}+$/u.test(bare)) return false;
  return /[^\x20-\x7e]/.test(bare) || (next !== undefined && bare.length < 8);
}

// Letters and digits mixed, a sign inside, or a long number: no word and no count.
function isStrong(value: string): boolean {
  const bare = bareOf(value);
  if (/^\d+$/.test(bare)) return bare.length >= 5;
  return bare.length >= 4 && (/[@#$!%&*_]/.test(bare) || (/\p{L}/u.test(bare) && /\d/.test(bare))) && !/%$/.test(bare);
}

function bareOf(value: string): string {
  return value.slice(0, value.length - endOf(value).length);
}

// Closing signs of the sentence.
function endOf(value: string): string {
  return /[.)\]}”"'»]*$/u.exec(value)?.[0] ?? '';
}
