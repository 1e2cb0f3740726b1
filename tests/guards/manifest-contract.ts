// What dist/appsscript.json must say, as sentences about what it does not.

export const AUTH = 'https://www.googleapis.com/auth/';

/** Adding a scope later stops every user's triggers until they authorise again (D:editor-triggers.md): the list is fixed. */
export const SCOPES: readonly string[] = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}forms`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.container.ui`,
  `${AUTH}userinfo.email`,
];

/** The manifest as far as it is looked at. */
export interface Manifest {
  readonly timeZone?: string | undefined;
  readonly runtimeVersion?: string | undefined;
  readonly oauthScopes?: readonly string[];
}

// D:guides/manifest/overview.md; a web app, an executable API or an add-on block would be another kind of project.
const KEYS = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes'];

/**
 * Every sentence that says how a manifest breaks the contract.
 * Example: a manifest without a zone gives ['the time zone is undefined'].
 */
export function manifestViolations(manifest: Manifest): readonly string[] {
  const { timeZone, runtimeVersion, oauthScopes = [] } = manifest;
  return [
    ...(timeZone === 'Asia/Ho_Chi_Minh' ? [] : [`the time zone is ${timeZone}`]),
    ...(runtimeVersion === 'V8' ? [] : [`the runtime is ${runtimeVersion}`]),
    ...oauthScopes
      .filter((scope) => !SCOPES.includes(scope))
      .map((scope) => `the manifest asks for the scope ${scope}`),
    ...SCOPES.filter((scope) => !oauthScopes.includes(scope)).map(
      (scope) => `the manifest does not ask for the scope ${scope}`,
    ),
    ...Object.keys(manifest)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `the manifest has the key ${key}`),
  ];
}
