// Turns each sheet of a workbook into a picture.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { pictureNames } from './look-names';
import type { Programs } from './look-programs';
import { LOOK } from './look-text';

/** What the command is given besides its words. */
export interface LookSurroundings {
  readonly programs: Programs;
  print(line: string): void;
  complain(line: string): void;
}

const OPTIONS = {
  workbook: { type: 'string', default: 'out/so-tong-hop.xlsx' },
  out: { type: 'string', default: 'out/pictures' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Runs the command; its exit status. Pictures of an earlier run are replaced, other files stay.
 *
 * @example await runLook(['--out', 'pages'], surroundings) // 0, and pages/01-tong-quan.png …
 */
export async function runLook(args: readonly string[], surroundings: LookSurroundings): Promise<number> {
  const { print, complain } = surroundings;
  try {
    const { workbook, out, help } = readWords(args);
    if (help) print(LOOK.usage);
    else for (const line of await takePictures(workbook, out, surroundings.programs)) print(line);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

// parseArgs has sentences of its own, but in English.
function readWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new Error(LOOK.badWords);
  }
}

async function takePictures(workbook: string, out: string, programs: Programs): Promise<readonly string[]> {
  if (!existsSync(workbook)) throw new Error(LOOK.noWorkbook(workbook));
  const names = pictureNames(await sheetNames(workbook));
  const folder = mkdtempSync(join(tmpdir(), 'ky-bao-cao-look-'));
  try {
    const pictures = programs.toPictures(programs.toPdf(resolve(workbook), folder), folder);
    if (pictures.length !== names.length) throw new Error(LOOK.otherCount(pictures.length, names.length));
    mkdirSync(out, { recursive: true });
    pictures.forEach((picture, index) => {
      copyFileSync(picture, join(out, names[index] ?? ''));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [LOOK.written(names.length, out), ...names.map((name) => `  ${name}`)];
}

async function sheetNames(workbook: string): Promise<readonly string[]> {
  try {
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(workbook)));
    // LibreOffice leaves hidden sheets out as well.
    return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map(({ name }) => name);
  } catch {
    throw new Error(LOOK.notWorkbook(workbook));
  }
}
