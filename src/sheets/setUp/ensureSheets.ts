import type { Language } from '../../domain/record/lists';
import { type Table, type TableKey, tables } from '../../domain/tables/tables';
import { freeTitle } from '../freeTitle';
import { carryOut } from '../gateway';
import { workbook } from '../workbook';
import { tableKeys } from './columns/tableKeys';
import { takeUpNamesakes } from './namesakes';

const rowsAtFirst: Readonly<Partial<Record<TableKey, number>>> = {
  tickets: 1000,
  log: 1000,
  tasks: 1000,
  articles: 1000,
};
const rowsOtherwise = 200;
/** Room for the option lists beside the settings' own columns. */
const settingsColumns = 20;

/** Shares of red, green and blue. */
type Colour = GoogleAppsScript.Sheets.Schema.Color;

const workColour: Colour = { red: 26 / 255, green: 115 / 255, blue: 232 / 255 };
const settingsColour: Colour = { red: 154 / 255, green: 160 / 255, blue: 166 / 255 };
const tabColours: Readonly<Partial<Record<TableKey, Colour>>> = {
  tickets: workColour,
  log: workColour,
  tasks: workColour,
  articles: workColour,
  scripts: workColour,
  improvements: workColour,
};

type Request = GoogleAppsScript.Sheets.Schema.Request;

function additions(missing: readonly TableKey[], language: Language, taken: Iterable<string>): readonly Request[] {
  const titles = new Set(taken);
  return missing.map((key) => {
    const table: Table = tables[key];
    const title = freeTitle(table[language], titles);
    titles.add(title);
    return {
      addSheet: {
        properties: {
          sheetId: table.id,
          title,
          index: tableKeys.indexOf(key),
          tabColorStyle: { rgbColor: tabColours[key] ?? settingsColour },
          gridProperties: {
            rowCount: rowsAtFirst[key] ?? rowsOtherwise,
            columnCount: key === 'settings' ? settingsColumns : table.columns.length,
            frozenRowCount: 1,
          },
        },
      },
    };
  });
}

/**
 * Adds the desk's sheets that are not there, each under its own id. A blank sheet that Sheets itself made with a new
 * workbook is taken away in the same call; no other sheet is touched.
 * @returns those that were not there, and those for which people's copies of the same name were taken up
 */
export function ensureSheets(language: Language): {
  readonly absent: readonly TableKey[];
  readonly takenUp: readonly TableKey[];
} {
  const book = workbook();
  const before = book.getSheets();
  const ids = new Set(before.map((sheet) => sheet.getSheetId()));
  const gone = tableKeys.filter((key) => !ids.has(tables[key].id));
  const names = before.map((sheet) => sheet.getName());
  const takenUp = takeUpNamesakes(gone, before);
  const missing = gone.filter((key) => !takenUp.includes(key));
  if (missing.length === 0) return { absent: [], takenUp };
  const requests = additions(missing, language, names);
  const [only] = before;
  const isBlank = before.length === 1 && only?.getSheetId() === 0 && only.getLastRow() === 0;
  const removal: readonly Request[] = isBlank ? [{ deleteSheet: { sheetId: 0 } }] : [];
  carryOut([...requests, ...removal]);
  return { absent: missing, takenUp };
}
