import type { Additions, Commit, Opened, RowChange } from '../app/desk';
import type { LogEntry } from '../app/memory';
import type { Field } from '../domain/record/field';
import { fields } from '../domain/record/fields';
import { tables } from '../domain/tables/tables';
import { momentToSerial } from '../domain/time/serial';
import { articleWrites } from './articleSheet';
import { offerRequests } from './categoryRules';
import { encodeCell, encodeRow, type Notation } from './codec';
import { customerRows } from './customers';
import { type Area, appendRows, type Block, readAreas, type StoredCell, writeAndAppend, writeBlocks } from './gateway';
import { taskCells } from './taskSheet';

const ticketSheetId = tables.tickets.id;

const notationOf = (opened: Opened): Notation => ({ language: opened.settings.language, zone: opened.zone });

/** Appends tickets and log lines in one call: both or none. */
export function appendAll(opened: Opened, additions: Additions): void {
  const { headers, columns } = opened.layout;
  const tickets = additions.tickets.map((ticket) => encodeRow(ticket, columns, headers.length, notationOf(opened)));
  appendRows([
    { sheetId: ticketSheetId, rows: tickets },
    { sheetId: tables.log.id, rows: logRows(opened, additions.log) },
    ...customerRows(additions.customers ?? [], opened.zone),
  ]);
}

const logRows = (opened: Opened, log: readonly LogEntry[]): readonly (readonly StoredCell[])[] =>
  log.map(({ at, number, step, operator, note, told }) => [
    momentToSerial(at, opened.zone),
    number,
    step,
    operator,
    note,
    told,
  ]);

interface Written {
  readonly column: number;
  readonly row: number;
  readonly cell: StoredCell;
}

const byPlace = (a: Written, b: Written): number => a.column - b.column || a.row - b.row;

/** Cells of one column in neighbouring rows become one block. */
function verticalBlocks(cells: readonly Written[]): readonly Block[] {
  const blocks: { sheetId: number; row: number; column: number; values: StoredCell[][] }[] = [];
  for (const { column, row, cell } of [...cells].sort(byPlace)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column === column && last.row + last.values.length === row) last.values.push([cell]);
    else blocks.push({ sheetId: ticketSheetId, row, column, values: [[cell]] });
  }
  return blocks;
}

/** Writes just the cells that the changes name, in one call. */
export const writeChanges = (opened: Opened, changes: readonly RowChange[]): void =>
  writeBlocks(ticketBlocks(opened, changes));

/** Writes an action in one call: ticket cells, log lines, tasks and articles, all or nothing. */
export function commitAll(opened: Opened, commit: Commit): void {
  const {
    changes,
    log,
    newTasks = [],
    taskChanges = [],
    customers = [],
    newArticles = [],
    articleChanges = [],
    offers = [],
  } = commit;
  const tasks = taskCells(opened, newTasks, taskChanges);
  const articles = articleWrites(opened, newArticles, articleChanges);
  writeAndAppend(
    [...ticketBlocks(opened, changes), ...tasks.blocks, ...articles.blocks],
    [
      { sheetId: tables.articles.id, rows: articles.rows },
      { sheetId: tables.log.id, rows: logRows(opened, log) },
      { sheetId: tables.tasks.id, rows: tasks.rows },
      ...customerRows(customers, opened.zone),
    ],
    offerRequests(offers, opened.layout),
  );
}

function ticketBlocks(opened: Opened, changes: readonly RowChange[]): readonly Block[] {
  const cells: Written[] = [];
  for (const { row, change } of changes) {
    for (const field of fields satisfies readonly Field[]) {
      const value = change[field.key];
      const column = opened.layout.columns[field.key];
      if (value === undefined || column === undefined) continue;
      cells.push({ row, column, cell: encodeCell(field, value, notationOf(opened)) });
    }
  }
  return verticalBlocks(cells);
}

/** More rows than this are checked by reading the whole column. */
const rowsCheckedSingly = 40;

/** The changes whose ticket number is not in the row where it was read. */
export function displacedChanges(opened: Opened, changes: readonly RowChange[]): readonly RowChange[] {
  const column = opened.layout.columns.number;
  if (column === undefined || changes.length === 0) return changes;
  const across = { sheetId: ticketSheetId, startColumn: column, endColumn: column + 1 };
  if (changes.length > rowsCheckedSingly) {
    const [numbers = []] = readAreas([across]);
    return changes.filter((change) => String(numbers[change.row]?.[0] ?? '') !== change.number);
  }
  const areas: readonly Area[] = changes.map(({ row }) => ({ ...across, startRow: row, endRow: row + 1 }));
  const read = readAreas(areas);
  return changes.filter((change, at) => String(read[at]?.[0]?.[0] ?? '') !== change.number);
}
