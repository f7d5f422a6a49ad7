import { type Actor, actorOf } from '../../domain/flow/permissions';
import type { Article, ArticleRow } from '../../domain/knowledge/article';
import { type EditedArticle, editedArticles, typedFigure } from '../../domain/knowledge/editedArticles';
import { optionKey } from '../../domain/record/lists';
import { columnPlaces } from '../../domain/settings/readTable';
import type { Settings } from '../../domain/settings/settings';
import { tables } from '../../domain/tables/tables';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { ReadCell } from '../cells/codec';
import { asStored, dateForSheets } from '../cells/dateCells';
import { readSheet, type SheetCells } from '../editing/sheetFollowed';
import { type Touched, touchedBy } from '../editing/touchedCells';
import { writeFollowed } from '../editing/writeFollowed';
import { recall } from '../memory/properties';
import type { CellPlace } from '../placing/imprinted';
import type { WrittenCell } from '../placing/origins';
import type { Places } from '../placing/standing';
import { settingsFrom } from '../settings/snapshot';
import { articleCells, articlesIn } from './articleSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** Words of the notes on states that were put back. */
export interface ArticleEditWords {
  readonly mark: string;
  readonly notApproved: string;
  readonly approverUnknown: string;
  readonly textChanged: string;
  readonly figureCounted: string;
}

const table = tables.articles;
/** Columns that no edit of people changes anything about. */
const ignored: ReadonlySet<string> = new Set([
  'knowledgeNo',
  'uses',
  'helped',
  'notHelped',
  'helpedRate',
  'fromTicket',
]);

/** The columns that the edit touched. */
const editedKeys = (places: Places, { column, endColumn }: Touched): ReadonlySet<string> =>
  new Set(Object.entries(places).flatMap(([key, at = -1]) => (at >= column && at < endColumn ? [key] : [])));

/** The edited articles, read in the notation of the batch reader, which a simple trigger may not use. */
function rowsOf(
  [header = [], ...lines]: SheetCells,
  { row: first, endRow }: Touched,
  zone: Zone,
): readonly ArticleRow[] {
  const cells = lines.map((line) => line.map((cell) => asStored(cell, zone)));
  return articlesIn([header.map(String), ...cells], zone).filter(({ row }) => row >= first && row < endRow && row > 0);
}

/** What is to be written, by cell. */
const cellsOf = (changes: readonly EditedArticle[], places: Places, settings: Settings): readonly WrittenCell[] =>
  changes.flatMap(({ row, change }) =>
    Object.keys(change).flatMap((key) => {
      const column = places[key];
      return column === undefined ? [] : [{ row, column, value: cellOf(key as keyof Article, change, settings) }];
    }),
  );

function cellOf(key: keyof Article, change: Partial<Article>, settings: Settings): ReadCell {
  const zone = zoneOf(settings.timeZone);
  const value = change[key];
  if (key === 'updatedAt' && typeof value === 'number') return dateForSheets(value, zone);
  return articleCells({ [key]: value }, { settings, zone })[key] ?? '';
}

/** Notes that one edit may cost. */
const notesAtOnce = 3;

function noteOn(sheet: Sheet, cells: readonly (CellPlace | undefined)[], text: string): void {
  for (const { row, column } of cells.flatMap((cell) => cell ?? []).slice(0, notesAtOnce)) {
    sheet.getRange(row + 1, column + 1).setNote(text);
  }
}

/** Puts a figure back that was typed over. @returns whether the edit was one */
function figureKept(
  { range, oldValue }: Event,
  read: SheetCells,
  cell: Touched,
  keys: ReadonlySet<string>,
  note: string,
) {
  if (cell.endRow > cell.row + 1) return false;
  const typed = typedFigure(keys, String(oldValue ?? ''));
  if (typed === undefined) return false;
  const sheet = range.getSheet();
  const placeNow = writeFollowed(sheet, read, [{ row: cell.row, column: cell.column, value: typed.value }]);
  noteOn(sheet, [placeNow(cell)], note);
  return true;
}

/**
 * What a simple trigger can do when people edit articles: it dates the change and keeps the approval honest. Numbers
 * are given at the next look, under the lock. Where Google does not tell who edits, nobody can be taken for a supervisor.
 */
export function articleEdited(event: Event, words: (settings: Settings) => ArticleEditWords): void {
  const settings = settingsFrom(recall().settings);
  const sheet = event.range.getSheet();
  if (settings === undefined || event.range.getLastRow() < 2) return;
  const zone = zoneOf(settings.timeZone);
  const read = readSheet(sheet);
  const touched = touchedBy(event, read, zone);
  if (touched === undefined) return;
  const places: Places = columnPlaces(table, (read[0] ?? []).map(String));
  const edited = editedKeys(places, touched);
  const { mark, notApproved, approverUnknown, textChanged, figureCounted } = words(settings);
  if (figureKept(event, read, touched, edited, mark + figureCounted)) return;
  if ([...edited].every((key) => ignored.has(key))) return;
  const actor: Actor = actorOf(event.user?.getEmail() ?? '', settings);
  const before =
    edited.size === 1 && edited.has('state') ? optionKey('articleState', String(event.oldValue ?? '')) : undefined;
  const changes = editedArticles(rowsOf(read, touched, zone), { now: Date.now(), actor, edited, before });
  const placeNow = writeFollowed(sheet, read, cellsOf(changes, places, settings));
  const { state: column } = places;
  if (column === undefined) return;
  const stateTyped = actor.email === '' ? approverUnknown : notApproved;
  const isTyped = edited.has('state') || edited.has('approvedBy');
  const putBack = changes.filter(({ isPutBack }) => isPutBack).map(({ row }) => placeNow({ row, column }));
  noteOn(sheet, putBack, mark + (isTyped ? stateTyped : textChanged));
}
