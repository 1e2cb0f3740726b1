// The direction that data and imports may take through the tree, as a check on source text.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** A source file: its path from the project's root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

// What each layer may import. main.ts may import every layer of src.
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain'],
  'src/regimes': ['src/regimes', 'src/domain'],
  'src/text': ['src/text', 'src/domain'],
  'src/app': ['src/app', 'src/text', 'src/domain'],
  'src/apps-script': ['src/apps-script', 'src/app', 'src/text', 'src/domain'],
  'src/main.ts': ['src/domain', 'src/regimes', 'src/text', 'src/app', 'src/apps-script'],
  host: ['host'],
  samples: ['samples', 'host'],
  tools: ['tools', 'src/domain'],
};

const PLATFORM =
  /\b(SpreadsheetApp|FormApp|MailApp|GmailApp|ScriptApp|LockService|PropertiesService|CacheService|HtmlService|UrlFetchApp|DriveApp|Session|Utilities|Logger)\b/;
const KNOWS_PLATFORM = ['src/apps-script', 'src/main.ts'];

/** Every sentence that says which file breaks which rule; none when all is well. */
export function layerViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [...importViolations(file), ...platformViolations(file)]);
}

/** The project's own TypeScript files below some folders. */
export function readSources(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative('.', path), text: readFileSync(path, 'utf8') })),
  );
}

function importViolations({ path, text }: SourceFile): readonly string[] {
  const layer = layerOf(path);
  if (layer === null) return [`${path}: stands in no known layer`];
  return [...text.matchAll(/(?:\bfrom |^import |\bimport\()'([^']+)'/gm)].flatMap(([statement, target = '']) => {
    if (!target.startsWith('.')) {
      return path.startsWith('src/') ? [`${path}: imports the package ${target}`] : [];
    }
    const resolved = posix.join(dirname(path), target);
    const targetLayer = layerOf(
      resolved.startsWith('src/') && !resolved.includes('/', 4) ? `${resolved}.ts` : resolved,
    );
    const isAllowed = targetLayer !== null && (ALLOWED[layer] ?? []).includes(targetLayer);
    const isTypeOnly = new RegExp(`import type [^;]*'${target.replace(/[.]/g, '\\.')}'`).test(text);
    if (!isAllowed) return [`${path}: must not import ${resolved} (${statement})`];
    const isData = layer === 'src/regimes' && targetLayer === 'src/domain';
    return isData && !isTypeOnly ? [`${path}: may import types only, not ${resolved}`] : [];
  });
}

function platformViolations({ path, text }: SourceFile): readonly string[] {
  if (!path.startsWith('src/') || KNOWS_PLATFORM.some((place) => path.startsWith(place))) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const name = PLATFORM.exec(code)?.[0];
  return name === undefined ? [] : [`${path}: names the platform (${name})`];
}

function layerOf(path: string): string | null {
  return Object.keys(ALLOWED).find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? null;
}
