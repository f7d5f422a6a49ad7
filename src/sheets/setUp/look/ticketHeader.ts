import type { Layout } from '../../../app/memory';
import { isTicketNumber } from '../../../domain/number/serial';
import { type FieldKey, fields } from '../../../domain/record/fields';
import type { Language } from '../../../domain/record/lists';
import { folded } from '../../../domain/settings/readTable';
import { tables } from '../../../domain/tables/tables';
import { carryOut } from '../../gateway';
import { recall } from '../../memory/properties';
import { type Request, userEntered } from '../../requests';
import { breakHeaderMerges } from './headerMerges';
import { dressHeaders, headerHeight } from './ticketLook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetId = tables.tickets.id;

const placesOf = ({ columns }: Layout): ReadonlyMap<FieldKey, number> =>
  new Map(fields.flatMap(({ key }) => (columns[key] === undefined ? [] : [[key, columns[key]] as const])));

/** Whether the first row is a ticket's: somebody deleted the row of the headers, and the marks alone tell the columns. */
function isHeaderGone(sheet: Sheet, { headers, columns }: Layout): boolean {
  if (isTicketNumber(headers[columns.number ?? -1] ?? '')) return true;
  const isAnyKnown = fields.some(({ key, zh, en }) =>
    [folded(zh), folded(en)].includes(folded(headers[columns[key] ?? -1])),
  );
  if (isAnyKnown || headers.length === 0) return false;
  return (sheet.getRange('1:1').getValues()[0] ?? []).some((cell) => cell instanceof Date);
}

const headerCells = (texts: ReadonlyMap<number, string>): readonly Request[] =>
  [...texts].map(([columnIndex, text]) => ({
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex },
      rows: [{ values: [userEntered(text)] }],
      fields: 'userEnteredValue',
    },
  }));

/** The header texts as the desk last knew them, people's own among them, while its columns have not moved since. */
function rememberedTexts(layout: Layout): ReadonlyMap<number, string> {
  const { layout: known } = recall();
  const isSame =
    known !== undefined &&
    !isTicketNumber(known.headers[known.columns.number ?? -1] ?? '') &&
    fields.every(({ key }) => known.columns[key] === layout.columns[key]);
  return new Map(isSame ? known.headers.map((text, at) => [at, text]) : []);
}

/**
 * Writes the headers again that people blanked, and puts the row of the headers back where they deleted it: no ticket is
 * lost. One call, and only where something is missing.
 * @returns how many headers were written
 */
export function restoreHeader(sheet: Sheet, layout: Layout, language: Language): number {
  const places = placesOf(layout);
  const isGone = places.size > 0 && isHeaderGone(sheet, layout);
  const blank = fields.filter(({ key }) => {
    const at = places.get(key);
    return at !== undefined && (isGone || (layout.headers[at] ?? '').trim() === '');
  });
  if (blank.length === 0) return 0;
  const known = rememberedTexts(layout);
  const texts = new Map(isGone ? known : []);
  for (const { key, [language]: label } of blank) {
    const at = places.get(key) ?? 0;
    texts.set(at, known.get(at)?.trim() || label);
  }
  const row = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  if (!isGone) breakHeaderMerges(sheet);
  SpreadsheetApp.flush();
  carryOut([...(isGone ? [{ insertDimension: { range: row, inheritFromBefore: false } }] : []), ...headerCells(texts)]);
  if (isGone) {
    const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
    header.clearDataValidations().setNumberFormat('General').setHorizontalAlignment(null);
    sheet.setRowHeight(1, headerHeight);
    dressHeaders(sheet, layout, new Set(places.keys()));
  }
  return blank.length;
}
