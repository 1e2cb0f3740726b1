// `npm run push` with the real clasp, against an Apps Script API that lives on 127.0.0.1.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selfSigned } from './certificate';
import { linkedPackage, type PushOutcome, push } from './push-child';
import { API_HOSTS, createScriptApi, type ScriptApi, type ScriptFile } from './script-api';
import { startProxy, type TlsProxy } from './tls-proxy';

const SCRIPT_ID = '1TestScriptIdOfTheReportingRegime';
const ACCESS_TOKEN = 'test-access-token';
const CONTENT = `/v1/projects/${SCRIPT_ID}/content`;
const CONTENT_READ = `GET ${CONTENT}`;
const CONTENT_WRITTEN = `PUT ${CONTENT}`;

const certificate = selfSigned(API_HOSTS);
let api: ScriptApi;
let proxy: TlsProxy;
let root: string;

beforeAll(async () => {
  proxy = await startProxy(certificate, () => api);
});

afterAll(() => proxy.close());

beforeEach(() => {
  api = createScriptApi({ scriptId: SCRIPT_ID, accessToken: ACCESS_TOKEN });
  root = linkedPackage(SCRIPT_ID);
});

afterEach(() => expect(proxy.refused).toEqual([]));

const pushNow = (accessToken = ACCESS_TOKEN): Promise<PushOutcome> =>
  push(root, { proxy: proxy.url, cert: certificate.cert, accessToken });

const built = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

/** The project that holds dist/ as it is. */
const wholeProject = (): readonly ScriptFile[] => [
  { name: 'appsscript', type: 'JSON', source: built('appsscript.json') },
  { name: 'Code', type: 'SERVER_JS', source: built('Code.js') },
];

/** The requests since the last time, one line each. */
let seen = 0;
function newRequests(): readonly string[] {
  const lines = api.requests.slice(seen).map(({ method, path }) => `${method} ${path}`);
  seen = api.requests.length;
  return lines;
}

beforeEach(() => {
  seen = 0;
});

describe('a push that arrives', () => {
  it('the files of dist/ arrive, byte for byte, with the token of the login', async () => {
    const { status, said } = await pushNow();
    expect(said).toContain('Bản trên Apps Script giống thư mục dist (đã đọc lại Code.js, appsscript.json).');
    expect(status).toBe(0);
    expect(api.files).toEqual(wholeProject());
    expect(newRequests()).toEqual([CONTENT_READ, CONTENT_WRITTEN, CONTENT_READ]);
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${ACCESS_TOKEN}`]),
    );
  });

  it('a second push of the same files writes nothing, reads back, and is fine', async () => {
    await pushNow();
    newRequests();
    const { status, said } = await pushNow();
    expect(said).toContain('Bản trên Apps Script giống thư mục dist');
    expect(status).toBe(0);
    expect(newRequests()).toEqual([CONTENT_READ, CONTENT_READ]);
  });

  it('a changed manifest arrives although nobody is there to confirm it', async () => {
    api.files = wholeProject();
    writeFileSync(join(root, 'dist', 'appsscript.json'), '{ "timeZone": "Asia/Ho_Chi_Minh", "runtimeVersion": "V8" }');
    expect((await pushNow()).status).toBe(0);
    expect(api.files).toEqual(wholeProject());
  });

  it('a file that is no longer built goes away together with a change', async () => {
    api.files = [...wholeProject(), { name: 'Old', type: 'SERVER_JS', source: 'function old() {}' }];
    writeFileSync(join(root, 'dist', 'Code.js'), 'function now() {}\n');
    expect((await pushNow()).status).toBe(0);
    expect(api.files).toEqual(wholeProject());
  });
});

describe('a project that is not what was pushed', () => {
  const alter = (name: string, change: (source: string) => string) => (files: readonly ScriptFile[]) =>
    files.map((file) => (file.name === name ? { ...file, source: change(file.source) } : file));

  it.each<[title: string, keep: ScriptApi['keep'], sentence: string]>([
    ['one letter more', alter('Code', (source) => `${source}x`), '- Code.js khác từ dòng '],
    [
      'another time zone',
      alter('appsscript', (source) => source.replace('Asia/', 'Etc/')),
      '- appsscript.json khác từ ',
    ],
    ['a page more', (files) => [...files, { name: 'ui/p', type: 'HTML', source: '<p>' }], '- Có thêm ui/p.html;'],
  ])('%s', async (_title, keep, sentence) => {
    api.keep = keep;
    const { status, said } = await pushNow();
    expect(said).toContain('Bản trên Apps Script KHÔNG giống thư mục dist:');
    expect(said).toContain(sentence);
    expect(said).not.toContain('Bản trên Apps Script giống');
    expect(status).toBe(1);
  });

  it('a file that clasp leaves behind, because nothing else changed', async () => {
    api.files = [...wholeProject(), { name: 'Old', type: 'SERVER_JS', source: 'function old() {}' }];
    const { status, said } = await pushNow();
    expect(said).toContain('- Có thêm Old.js; hãy xóa tệp này');
    expect(status).toBe(1);
    expect(newRequests()).toEqual([CONTENT_READ, CONTENT_READ]);
  });
});

describe('a push that does not arrive', () => {
  it('a project that is not there', async () => {
    writeFileSync(join(root, '.clasp.json'), '{"scriptId":"1Other","rootDir":"dist"}');
    const { status, said } = await pushNow();
    expect(said).toContain('clasp không đưa được bộ mã lên Apps Script');
    expect(status).toBe(1);
    expect(newRequests()).toEqual(['GET /v1/projects/1Other/content']);
  });

  it('a token that is no longer good', async () => {
    const { status, said } = await pushNow('an-old-token');
    expect(said).toContain('npx @google/clasp@3.4.1 login');
    expect(status).toBe(1);
    expect(api.files).toEqual([]);
  });

  it('nobody logged in', async () => {
    const { status, said } = await push(root, { proxy: proxy.url, cert: certificate.cert });
    expect(said).toContain('npx @google/clasp@3.4.1 login');
    expect(status).toBe(1);
    expect(api.requests).toEqual([]);
  });

  it('code that Apps Script cannot parse', async () => {
    writeFileSync(join(root, 'dist', 'Code.js'), 'a syntax error');
    const { status, said } = await pushNow();
    expect(said).toContain('clasp không đưa được bộ mã lên Apps Script');
    expect(status).toBe(1);
    expect(api.files).toEqual([]);
  });

  it('an empty scriptId: clasp is not even started', async () => {
    root = linkedPackage('');
    const { status, said } = await pushNow();
    expect(said).toContain('Chưa có scriptId trong .clasp.json');
    expect(status).toBe(1);
    expect(api.requests).toEqual([]);
  });
});
