// Knows which OAuth scope each service call needs.

const AUTH = 'https://www.googleapis.com/auth/';
const OWN_SHEET = `${AUTH}spreadsheets.currentonly`;
const OWN_FORM = `${AUTH}forms.currentonly`;

/**
 * The narrowest scope by what needs it; the first row that fits counts, a row without a scope needs none.
 * Source: the paragraph "Authorization" of each member in Google's reference (the file is named behind each row).
 */
const NEEDS: readonly (readonly [service: string, member: RegExp, scope: string | null])[] = [
  ['SpreadsheetApp', /^SpreadsheetApp\.(?:openBy|create)/, `${AUTH}spreadsheets`], // spreadsheet/spreadsheet-app
  ['SpreadsheetApp', /^(?:flush|implicit flush|SpreadsheetApp\.getUi)$/, null],
  ['SpreadsheetApp', /./, OWN_SHEET], // spreadsheet/spreadsheet-app, sheet, range: currentonly or the whole
  ['FormApp', /^FormApp\.(?:openBy|create)/, `${AUTH}forms`], // forms/form-app
  ['FormApp', /^FormApp\.getUi$/, null],
  ['FormApp', /./, OWN_FORM], // forms/form-app, form, form-response: currentonly or the whole
  [
    'ScriptApp',
    /^ScriptApp\.(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    `${AUTH}script.scriptapp`,
  ], // script/script-app
  ['ScriptApp', /^TriggerBuilder\./, `${AUTH}script.scriptapp`], // script/clock-trigger-builder
  ['MailApp', /./, `${AUTH}script.send_mail`], // mail/mail-app
  ['Ui', /^Ui\./, `${AUTH}script.container.ui`], // base/ui; menus need none
  ['Session', /^Session\.get(?:Active|Effective)User$/, `${AUTH}userinfo.email`], // base/session
  ['UrlFetchApp', /./, `${AUTH}script.external_request`], // url-fetch/url-fetch-app
  ['DriveApp', /./, `${AUTH}drive`], // drive/drive-app
];

/** A broader scope that also allows what the narrow one does. */
const BROADER: ReadonlyMap<string, string> = new Map([
  [OWN_SHEET, `${AUTH}spreadsheets`],
  [OWN_FORM, `${AUTH}forms`],
]);

/** What a run without consent may use all the same: the file at hand, and a user who may turn out to be ''. */
const WITHOUT_CONSENT = new Set([OWN_SHEET, OWN_FORM, `${AUTH}userinfo.email`]);

/** By service and member: the same few are asked for a hundred thousand times. */
const known = new Map<string, Map<string, string | null>>();

/**
 * The narrowest scope that allows a call, null when none is needed; names are those of the ledger.
 * Example: scopeFor('MailApp', 'MailApp.sendEmail') is 'https://www.googleapis.com/auth/script.send_mail'.
 */
export function scopeFor(service: string, member: string): string | null {
  const members = known.get(service) ?? new Map<string, string | null>();
  const found = members.get(member);
  if (found !== undefined) return found;
  const row = NEEDS.find(([name, pattern]) => name === service && pattern.test(member));
  const scope = row?.[2] ?? null;
  known.set(service, members.set(member, scope));
  return scope;
}

/** True when consent to one of `given` allows what needs `scope`. */
export function isAllowed(scope: string, given: readonly string[]): boolean {
  return given.includes(scope) || given.includes(BROADER.get(scope) ?? scope);
}

/** True for what simple triggers may do, which run without anybody's consent. */
export function isFree(scope: string): boolean {
  return WITHOUT_CONSENT.has(scope);
}

/** The scopes that would do, as the platform's messages list them. */
export function choicesText(scope: string): string {
  const broader = BROADER.get(scope);
  return broader === undefined ? scope : `(${scope} || ${broader})`;
}

/**
 * The fewest scopes that allow all that was needed, sorted: a narrow one goes when the broad one is there anyway.
 * Example: leastScopes(['…/forms.currentonly', '…/forms']) is ['…/forms'].
 */
export function leastScopes(needed: Iterable<string>): readonly string[] {
  const all = new Set(needed);
  return [...all].filter((scope) => !all.has(BROADER.get(scope) ?? '')).sort();
}
