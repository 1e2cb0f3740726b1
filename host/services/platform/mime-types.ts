// The global MimeType, and the content types that file endings stand for.

const APPS = 'application/vnd.google-apps.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const OPEN = 'application/vnd.oasis.opendocument.';

/** The constants of the global MimeType. Example: MIME_TYPES.CSV is 'text/csv'. */
export const MIME_TYPES = {
  GOOGLE_APPS_SCRIPT: `${APPS}script`,
  GOOGLE_DRAWINGS: `${APPS}drawing`,
  GOOGLE_DOCS: `${APPS}document`,
  GOOGLE_FORMS: `${APPS}form`,
  GOOGLE_SHEETS: `${APPS}spreadsheet`,
  GOOGLE_SITES: `${APPS}site`,
  GOOGLE_SLIDES: `${APPS}presentation`,
  FOLDER: `${APPS}folder`,
  SHORTCUT: `${APPS}shortcut`,
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: `${OPEN}graphics`,
  OPENDOCUMENT_PRESENTATION: `${OPEN}presentation`,
  OPENDOCUMENT_SPREADSHEET: `${OPEN}spreadsheet`,
  OPENDOCUMENT_TEXT: `${OPEN}text`,
  MICROSOFT_EXCEL: `${OFFICE}spreadsheetml.sheet`,
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: `${OFFICE}presentationml.presentation`,
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: `${OFFICE}wordprocessingml.document`,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
} as const satisfies GoogleAppsScript.Base.MimeType;

const BY_ENDING: Readonly<Record<string, string>> = {
  bmp: MIME_TYPES.BMP,
  css: MIME_TYPES.CSS,
  csv: MIME_TYPES.CSV,
  doc: MIME_TYPES.MICROSOFT_WORD_LEGACY,
  docx: MIME_TYPES.MICROSOFT_WORD,
  gif: MIME_TYPES.GIF,
  htm: MIME_TYPES.HTML,
  html: MIME_TYPES.HTML,
  jpeg: MIME_TYPES.JPEG,
  jpg: MIME_TYPES.JPEG,
  js: MIME_TYPES.JAVASCRIPT,
  json: 'application/json',
  odg: MIME_TYPES.OPENDOCUMENT_GRAPHICS,
  odp: MIME_TYPES.OPENDOCUMENT_PRESENTATION,
  ods: MIME_TYPES.OPENDOCUMENT_SPREADSHEET,
  odt: MIME_TYPES.OPENDOCUMENT_TEXT,
  pdf: MIME_TYPES.PDF,
  png: MIME_TYPES.PNG,
  ppt: MIME_TYPES.MICROSOFT_POWERPOINT_LEGACY,
  pptx: MIME_TYPES.MICROSOFT_POWERPOINT,
  rtf: MIME_TYPES.RTF,
  svg: MIME_TYPES.SVG,
  txt: MIME_TYPES.PLAIN_TEXT,
  xls: MIME_TYPES.MICROSOFT_EXCEL_LEGACY,
  xlsx: MIME_TYPES.MICROSOFT_EXCEL,
  xml: 'text/xml',
  zip: MIME_TYPES.ZIP,
};

/**
 * The content type that a file's name tells, null when its ending is unknown.
 * Example: contentTypeOf('bao-cao.csv') is 'text/csv'.
 */
export function contentTypeOf(name: string): string | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? null : (BY_ENDING[ending] ?? null);
}
