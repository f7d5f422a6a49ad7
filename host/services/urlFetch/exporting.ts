import papaparse from 'papaparse';
import type { Drive } from '../../drive/drive';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { PrintLook } from '../../print/workbookHtml';
import { workbookPdf } from '../../print/workbookPdf';
import { oauthToken } from '../script/oauthToken';
import type { Answer, OutgoingRequest } from './exchange';

const exported = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([-\w]+)\/export$/;

/**
 * The answer to Google's address that exports a spreadsheet, when it is one: `format` pdf or csv, `gid` the sheet.
 * Of the look of a PDF it knows sheet names, grid lines, frozen rows and page numbers; paper and margins are always A4
 * on its side and one centimetre.
 * @returns null for any other address
 * @throws Error "not implemented: …" for another format
 */
export function exportAnswer(drive: Drive, { url, headers }: OutgoingRequest): Answer | null {
  const { origin, pathname, searchParams } = new URL(url);
  const id = exported.exec(`${origin}${pathname}`)?.[1];
  if (id === undefined) return null;
  const token = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (token !== `Bearer ${oauthToken}`) return plain(401, 'Unauthorized');
  const workbook = drive.workbook(id);
  if (!workbook) return plain(404, 'Not Found');
  const gid = searchParams.get('gid');
  const sheet = gid === null ? undefined : workbook.sheetById(Number(gid));
  if (sheet === null) return plain(400, 'Bad Request');
  return file(workbook, sheet, searchParams);
}

function lookOf(parameters: URLSearchParams): PrintLook {
  const isOn = (name: string) => parameters.get(name) !== 'false';
  const pagenum = parameters.get('pagenum') ?? 'UNDEFINED';
  return {
    sheetNames: isOn('sheetnames'),
    gridlines: isOn('gridlines'),
    repeatsFrozen: isOn('fzr'),
    pageNumbers: pagenum !== 'UNDEFINED',
  };
}

function file(workbook: Workbook, sheet: Sheet | undefined, parameters: URLSearchParams): Answer {
  const format = parameters.get('format') ?? 'xlsx';
  if (format === 'pdf') return answer(200, 'application/pdf', workbookPdf(workbook, sheet, lookOf(parameters)).data);
  if (format !== 'csv') throw new Error(`not implemented: exporting a spreadsheet as ${format}`);
  const shown = workbook.displayValues((sheet ?? workbook.sheets[0] ?? workbook.activeSheet).name);
  return answer(200, 'text/csv', Buffer.from(papaparse.unparse(shown.map((row) => [...row]))));
}

function plain(status: number, words: string): Answer {
  return answer(status, 'text/plain', Buffer.from(words));
}

function answer(status: number, type: string, body: Buffer): Answer {
  return { status, headers: [['Content-Type', type]], body };
}
