import { extname } from 'node:path';
import { refuseUnknown } from '../../contract/refuse';

const google = (name: string) => `application/vnd.google-apps.${name}`;
const office = (name: string) => `application/vnd.openxmlformats-officedocument.${name}`;
const openDocument = (name: string) => `application/vnd.oasis.opendocument.${name}`;

/** The global MimeType: names of content types. */
export const MimeType: GoogleAppsScript.Base.MimeType = refuseUnknown(
  'MimeType',
  Object.freeze({
    GOOGLE_APPS_SCRIPT: google('script'),
    GOOGLE_DRAWINGS: google('drawing'),
    GOOGLE_DOCS: google('document'),
    GOOGLE_FORMS: google('form'),
    GOOGLE_SHEETS: google('spreadsheet'),
    GOOGLE_SITES: google('site'),
    GOOGLE_SLIDES: google('presentation'),
    FOLDER: google('folder'),
    SHORTCUT: google('shortcut'),
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
    OPENDOCUMENT_GRAPHICS: openDocument('graphics'),
    OPENDOCUMENT_PRESENTATION: openDocument('presentation'),
    OPENDOCUMENT_SPREADSHEET: openDocument('spreadsheet'),
    OPENDOCUMENT_TEXT: openDocument('text'),
    MICROSOFT_EXCEL: office('spreadsheetml.sheet'),
    MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
    MICROSOFT_POWERPOINT: office('presentationml.presentation'),
    MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
    MICROSOFT_WORD: office('wordprocessingml.document'),
    MICROSOFT_WORD_LEGACY: 'application/msword',
    ZIP: 'application/zip',
  }),
);

const byEnding: Readonly<Record<string, string>> = {
  '.bmp': MimeType.BMP,
  '.css': MimeType.CSS,
  '.csv': MimeType.CSV,
  '.docx': MimeType.MICROSOFT_WORD,
  '.gif': MimeType.GIF,
  '.gz': 'application/x-gzip',
  '.html': MimeType.HTML,
  '.jpeg': MimeType.JPEG,
  '.jpg': MimeType.JPEG,
  '.js': MimeType.JAVASCRIPT,
  '.json': 'application/json',
  '.pdf': MimeType.PDF,
  '.png': MimeType.PNG,
  '.svg': MimeType.SVG,
  '.txt': MimeType.PLAIN_TEXT,
  '.xls': MimeType.MICROSOFT_EXCEL_LEGACY,
  '.xlsx': MimeType.MICROSOFT_EXCEL,
  '.zip': MimeType.ZIP,
};

/** The content type a file's ending tells; null for an unknown one. */
export function contentTypeOf(fileName: string): string | null {
  return byEnding[extname(fileName).toLowerCase()] ?? null;
}
