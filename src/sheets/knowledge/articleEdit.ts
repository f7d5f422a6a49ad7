import { type Actor, actorOf } from '../../domain/flow/permissions';
import type { Article } from '../../domain/knowledge/article';
import { type EditedArticle, editedArticles, typedFigure } from '../../domain/knowledge/editedArticles';
import { optionKey } from '../../domain/record/lists';
import { columnPlaces } from '../../domain/settings/readTable';
import type { Settings } from '../../domain/settings/settings';
import { tables } from '../../domain/tables/tables';
import { type Zone, zoneOf } from '../../domain/time/zone';
import { asStored, dateForSheets } from '../cells/dateCells';
import { inert } from '../cells/inert';
import { recall } from '../memory/properties';
import { settingsFrom } from '../settings/snapshot';
import { articleCells, articlesIn } from './articleSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;
type ReadCell = string | number | boolean | Date;

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

/** Where the columns stand, and which of them the edit touched. */
function columnsOf(sheet: Sheet, range: Event['range']) {
  const header = sheet.getRange('1:1').getValues()[0] ?? [];
  const places = columnPlaces(table, header.map(String));
  const first = range.getColumn() - 1;
  const last = first + range.getNumColumns() - 1;
  const edited = Object.entries(places).flatMap(([key, at]) => (at >= first && at <= last ? [key] : []));
  return { header, places, edited: new Set(edited) };
}

/** The edited rows in the notation of the batch reader, which a simple trigger may not use. */
function rowsOf(sheet: Sheet, range: Event['range'], header: readonly unknown[], zone: Zone) {
  const values: ReadCell[][] = sheet.getRange(`${range.getRow()}:${range.getLastRow()}`).getValues();
  const cells = values.map((row) => row.map((cell) => asStored(cell, zone)));
  const rows = articlesIn([header.map(String), ...cells], zone);
  return rows.map(({ row, article }) => ({ row: row - 1 + range.getRow() - 1, article }));
}

/** One block for each run of neighbouring rows with the same new cells. */
function write(
  sheet: Sheet,
  changes: readonly EditedArticle[],
  places: Readonly<Record<string, number>>,
  settings: Settings,
): void {
  const zone = zoneOf(settings.timeZone);
  const keys = new Set(changes.flatMap(({ change }) => Object.keys(change)));
  for (const key of keys) {
    const column = places[key];
    if (column === undefined) continue;
    const changed = changes.filter(({ change }) => key in change);
    const lists = changed.map(({ row, change }) => ({
      row,
      cell: cellOf(key as keyof Article, change, settings, zone),
    }));
    for (const { start, values } of runs(lists))
      sheet.getRange(start + 1, column + 1, values.length, 1).setValues(values);
  }
}

function cellOf(key: keyof Article, change: Partial<Article>, settings: Settings, zone: Zone): ReadCell {
  const value = change[key];
  if (key === 'updatedAt' && typeof value === 'number') return dateForSheets(value, zone);
  const cell = articleCells({ [key]: value }, { settings, zone })[key] ?? '';
  return typeof cell === 'string' ? inert(cell) : cell;
}

function runs(cells: readonly { readonly row: number; readonly cell: ReadCell }[]) {
  const found: { start: number; values: ReadCell[][] }[] = [];
  for (const { row, cell } of cells) {
    const last = found[found.length - 1];
    if (last !== undefined && last.start + last.values.length === row) last.values.push([cell]);
    else found.push({ start: row, values: [[cell]] });
  }
  return found;
}

/** Notes that one edit may cost. */
const notesAtOnce = 3;

function noteOn(sheet: Sheet, changes: readonly EditedArticle[], column: number, text: string): void {
  for (const { row } of changes.filter(({ isPutBack }) => isPutBack).slice(0, notesAtOnce)) {
    sheet.getRange(row + 1, column + 1).setNote(text);
  }
}

/** Puts a figure back that was typed over. @returns whether the edit was one */
function figureKept({ range, oldValue }: Event, edited: ReadonlySet<string>, note: string): boolean {
  if (range.getNumRows() > 1) return false;
  const typed = typedFigure(edited, String(oldValue ?? ''));
  if (typed === undefined) return false;
  range.setValue(typed.value);
  range.setNote(note);
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
  const { header, places, edited } = columnsOf(sheet, event.range);
  const { mark, notApproved, approverUnknown, textChanged, figureCounted } = words(settings);
  if (figureKept(event, edited, mark + figureCounted)) return;
  if ([...edited].every((key) => ignored.has(key))) return;
  const actor: Actor = actorOf(event.user?.getEmail() ?? '', settings);
  const rows = rowsOf(sheet, event.range, header, zoneOf(settings.timeZone)).filter(({ row }) => row > 0);
  const before =
    edited.size === 1 && edited.has('state') ? optionKey('articleState', String(event.oldValue ?? '')) : undefined;
  const changes = editedArticles(rows, { now: Date.now(), actor, edited, before });
  write(sheet, changes, places, settings);
  if (places.state === undefined) return;
  const stateTyped = actor.email === '' ? approverUnknown : notApproved;
  const isTyped = edited.has('state') || edited.has('approvedBy');
  noteOn(sheet, changes, places.state, mark + (isTyped ? stateTyped : textChanged));
}
