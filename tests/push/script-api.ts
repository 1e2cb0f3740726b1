// Answers as the Apps Script API does for one project: reading it, writing it, and the errors that clasp tells apart.
// https://developers.google.com/apps-script/api/reference/rest/v1/projects

/** One file of a project, as the API writes it: the name has no extension. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** One request as it arrived. */
export interface Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

/** What is sent back, as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A project with its files, and everything that was asked of it. */
export interface ScriptApi {
  readonly requests: readonly Request[];
  files: readonly ScriptFile[];
  /** What becomes of the files of a PUT before they are kept; they are kept as sent unless a test says otherwise. */
  keep: (files: readonly ScriptFile[]) => readonly ScriptFile[];
  answer(request: Request): Answer;
}

const SCRIPT_HOST = 'script.googleapis.com';
const TOKEN_HOST = 'oauth2.googleapis.com';

/** The hosts that it speaks for. */
export const API_HOSTS: readonly string[] = [SCRIPT_HOST, TOKEN_HOST];

/**
 * An API that knows one project and one access token.
 *
 * @example createScriptApi({ scriptId: '1abc', accessToken: 'x' }).files // []
 */
export function createScriptApi(known: { readonly scriptId: string; readonly accessToken: string }): ScriptApi {
  const requests: Request[] = [];
  const api: ScriptApi = {
    requests,
    files: [],
    keep: (files) => files,
    answer(request) {
      requests.push(request);
      if (request.host === TOKEN_HOST) return { status: 400, body: { error: 'invalid_grant' } };
      if (request.authorization !== `Bearer ${known.accessToken}`) return refusal(401, 'UNAUTHENTICATED', 'Bad token.');
      if (request.path !== `/v1/projects/${known.scriptId}/content`) {
        return refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
      }
      if (request.method === 'PUT') {
        const { files } = JSON.parse(request.body) as { readonly files: readonly ScriptFile[] };
        const objection = objectionTo(files);
        if (objection !== undefined) return refusal(400, 'INVALID_ARGUMENT', objection);
        api.files = api.keep(files);
      }
      return { status: 200, body: { scriptId: known.scriptId, files: api.files } };
    },
  };
  return api;
}

function objectionTo(files: readonly ScriptFile[]): string | undefined {
  if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON')) {
    return 'Project contents must include a manifest file named appsscript.';
  }
  const broken = files.find(({ type, source }) => type === 'SERVER_JS' && source.includes('syntax error'));
  return broken && `Syntax error: SyntaxError: Unexpected identifier line: 1 file: ${broken.name}`;
}

function refusal(code: number, status: string, message: string): Answer {
  return { status: code, body: { error: { code, message, status } } };
}
