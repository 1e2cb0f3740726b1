// Makes the pictures of the manual from a run of the sample year.
//
//   npm start && node docs/pictures/make.mjs [out]
//
// Needs build/look.mjs (npm run look), LibreOffice, Poppler, ImageMagick (convert) and Chromium. Each picture is a sheet
// scrolled to what matters: columns and rows are chosen by what stands in them, never by place.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import PostalMime from 'postal-mime';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? 'out';
const folder = mkdtempSync(join(tmpdir(), 'manual-pictures-'));

const LINE = { style: 'thin', color: { argb: 'FFD9DCE0' } };
const LINES = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** What each picture leaves out: columns by header, rows by their cells ({ header: text }) and number. */
const PICTURES = [
  { sheet: 'Tổng quan', name: 'tong-quan' },
  { sheet: 'Theo dõi nộp', name: 'theo-doi-nop', without: ['Tháng 1', 'Tháng 2'] },
  {
    sheet: 'Lũy kế',
    name: 'luy-ke',
    without: ['T1', 'T2', 'T3', 'T4', 'Ghi chú'],
    keeps: ({ Mục: item }) => /^(24|36|4[1-9]|5[67]|56 \+ 57|60|64)$/.test(item),
  },
  {
    sheet: 'Cảnh báo',
    name: 'canh-bao',
    without: ['Ghi chú của Văn phòng'],
    keeps: (_cells, row) => row <= 16,
  },
  {
    sheet: 'Số liệu',
    name: 'so-lieu',
    without: /^(Bản đang dùng|Số bản|Người gửi|Mục (?!(24|29|3[126]|41|49|5[4-7]|60|64)( |$)).*)$/,
    keeps: ({ Kỳ: period }) => period === '2026-05' || period === '2026-06',
  },
  { sheet: 'Quyết định', name: 'quyet-dinh', without: ['Ngày', 'Mã phản hồi'] },
  { sheet: 'Đơn vị', name: 'don-vi', keeps: (_cells, row) => row <= 9 },
  { sheet: 'Cấu hình', name: 'cau-hinh' },
];
const LETTER = { name: 'thu-nhac', of: '_bithu.khcn', day: '2026-11-19' };

function call(program, args) {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}

function shrink(picture, name, more = []) {
  const target = join(here, `${name}.png`);
  const small = ['-resize', '1500x>', '-strip', '+dither', '-colors', '48', '-define', 'png:compression-level=9'];
  call('convert', [picture, ...more, ...small, `PNG8:${target}`]);
  console.log(target);
}

/** A copy of the workbook in which every sheet shows only what its picture is about, with the lines that a screen has. */
async function trimmedWorkbook() {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(out, 'so-tong-hop.xlsx'));
  for (const sheet of workbook.worksheets) {
    const { without = [], keeps = () => true } = PICTURES.find((picture) => picture.sheet === sheet.name) ?? {};
    const headers = Array.from(sheet.getRow(1).values, String);
    headers.forEach((header, column) => {
      const isLeftOut = without instanceof RegExp ? without.test(header) : without.includes(header);
      if (isLeftOut) sheet.getColumn(column).hidden = true;
    });
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      const cells = Object.fromEntries(headers.map((header, column) => [header, row.getCell(column || 1).text]));
      // Rows below the last text would be drawn as well, for they have lines now.
      const isBlank = Object.values(cells).join('') === '';
      if (number > 1 && (isBlank || !keeps(cells, number))) row.hidden = true;
      row.eachCell({ includeEmpty: true }, (cell) => {
        cell.border = LINES;
      });
    });
  }
  const path = join(folder, 'trimmed.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

async function takeSheets() {
  const pictures = join(folder, 'pictures');
  call(process.execPath, ['build/look.mjs', '--workbook', await trimmedWorkbook(), '--out', pictures]);
  for (const { name } of PICTURES) {
    const file = readdirSync(pictures).find((candidate) => candidate.endsWith(`-${name}.png`));
    shrink(join(pictures, file), name);
  }
}

/** A letter as a telephone shows plain text. */
async function takeLetter() {
  const file = readdirSync(join(out, 'outbox')).find((name) => name.includes(LETTER.day) && name.includes(LETTER.of));
  const { from, subject, text } = await PostalMime.parse(readFileSync(join(out, 'outbox', file)));
  const safe = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = join(folder, 'letter.html');
  const style =
    'body{margin:0;background:#fff}div{width:328px;padding:16px;font:15px/1.45 Roboto,Arial,sans-serif;color:#1f2328;white-space:pre-wrap;overflow-wrap:anywhere}b{font-size:18px}i{color:#57606a;font-style:normal}';
  writeFileSync(
    page,
    `<meta charset="utf-8"><style>${style}</style><div><b>${safe(subject)}</b>\n<i>${safe(from.name)}</i>\n\n${safe(text.trim())}</div>`,
  );
  const picture = join(folder, 'letter.png');
  const flags = ['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=2', '--window-size=500,1400'];
  call('chromium', [...flags, `--user-data-dir=${join(folder, 'chromium')}`, `--screenshot=${picture}`, `file://${page}`]);
  shrink(picture, LETTER.name, ['-crop', '720x+0+0', '+repage', '-trim', '-bordercolor', 'white', '-border', '24']);
}

mkdirSync(here, { recursive: true });
try {
  await takeSheets();
  await takeLetter();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
