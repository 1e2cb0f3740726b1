// Calls the two programs that turn a workbook into pictures: LibreOffice, then Poppler.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOOK } from './look-text';

/** The two steps. Both throw an Error whose message is a Vietnamese sentence. */
export interface Programs {
  /** The workbook as a PDF in `folder`, one page a sheet; its path. */
  toPdf(workbook: string, folder: string): string;
  /** The pages as PNG files in `folder`; their paths, in page order. */
  toPictures(pdf: string, folder: string): readonly string[];
}

// As on a screen: a sheet is one page as wide as its columns, and a point of paper is 96/72 pixels.
const ONE_PAGE_A_SHEET = 'pdf:calc_pdf_Export:{"SinglePageSheets":{"type":"boolean","value":"true"}}';
const PIXELS_PER_INCH = '96';
const PATIENCE_MS = 120_000;
// Both programs print their whole manual when they dislike a word.
const LONGEST_REASON = 400;

// The locale of a fresh user profile decides how figures are written: 1.250,5 and not 1,250.5.
const VIETNAMESE_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

/**
 * The programs of this machine.
 *
 * @example createPrograms().toPdf('out/so-tong-hop.xlsx', 'pages') // 'pages/so-tong-hop.pdf'
 */
export function createPrograms(): Programs {
  return {
    toPdf(workbook, folder) {
      const profile = join(folder, 'profile');
      mkdirSync(join(profile, 'user'), { recursive: true });
      writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), VIETNAMESE_PROFILE);
      const alone = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`];
      // soffice wants --outdir directly behind the format.
      const said = call('soffice', [...alone, '--convert-to', ONE_PAGE_A_SHEET, '--outdir', folder, workbook]);
      const pdf = join(folder, `${basename(workbook, extname(workbook))}.pdf`);
      // soffice exits with 0 even when it could not convert.
      if (!existsSync(pdf)) throw new Error(LOOK.failed('soffice', said));
      return pdf;
    },
    toPictures(pdf, folder) {
      call('pdftoppm', ['-r', PIXELS_PER_INCH, '-png', pdf, join(folder, 'page')]);
      // Page numbers are padded to one width, so names sort as pages.
      const pages = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name));
      return pages.sort().map((name) => join(folder, name));
    },
  };
}

function call(program: keyof typeof LOOK.missing, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: PATIENCE_MS });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') throw new Error(LOOK.missing[program]);
  const said = `${stderr}${stdout}`.trim().slice(0, LONGEST_REASON);
  if (error !== undefined || status !== 0) throw new Error(LOOK.failed(program, error?.message ?? said));
  return said;
}
