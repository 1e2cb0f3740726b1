// The layer rules hold in the tree, and each of them can fail.

import { describe, expect, it } from 'vitest';
import { layerViolations, readSources } from './layer-rules';

describe('layers', () => {
  it('no file of src, host, samples or tools breaks a rule', () => {
    const files = readSources(['src', 'host', 'samples', 'tools']);
    expect(files.length).toBeGreaterThan(50);
    expect(layerViolations(files)).toEqual([]);
  });

  it.each([
    ['src/domain/x.ts', "import { a } from '../app/collect';", 'must not import src/app/collect'],
    ['src/domain/x.ts', "import { a } from '../text/dates';", 'must not import src/text/dates'],
    ['src/domain/x.ts', 'const app = SpreadsheetApp;', 'names the platform (SpreadsheetApp)'],
    ['src/app/x.ts', "import { a } from '../apps-script/sheets';", 'must not import src/apps-script/sheets'],
    ['src/app/x.ts', "import { a } from '../regimes/humg-monthly';", 'must not import src/regimes/humg-monthly'],
    ['src/app/x.ts', "import { a } from '../main';", 'must not import src/main'],
    ['src/app/x.ts', 'MailApp.sendEmail(x);', 'names the platform (MailApp)'],
    ['src/text/x.ts', "import { a } from '../app/ports';", 'must not import src/app/ports'],
    ['src/regimes/x.ts', "import { a } from '../domain/calendar/day';", 'may import types only'],
    ['src/domain/x.ts', "import { a } from 'lodash';", 'imports the package lodash'],
    ['host/x.ts', "import { a } from '../src/main';", 'must not import src/main'],
    ['src/main.ts', "import { a } from '../host/types';", 'must not import host/types'],
    ['tools/x.ts', "import { a } from '../src/app/collect';", 'must not import src/app/collect'],
    ['src/new-folder/x.ts', '', 'stands in no known layer'],
  ])('%s with %s is caught', (path, text, message) => {
    expect(layerViolations([{ path, text }]).join('\n')).toContain(message);
  });

  it.each([
    ['src/domain/x.ts', '// SpreadsheetApp is not known here'],
    ['src/apps-script/x.ts', "import type { Sheets } from '../app/ports';"],
    ['src/regimes/x.ts', "import type { Item } from '../domain/regime/regime';"],
  ])('%s with %s is fine', (path, text) => {
    expect(layerViolations([{ path, text }])).toEqual([]);
  });
});
