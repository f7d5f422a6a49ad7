import type { Additions, Commit, Opened, RowChange } from '../app/desk';
import type { Field } from '../domain/record/field';
import { fields } from '../domain/record/fields';
import { tables } from '../domain/tables/tables';
import type { Area } from './areas';
import { encodeCell, encodeRow, type Notation } from './cells/codec';
import { customerRows } from './customers';
import { readAreas, writeBlocks } from './gateway';
import { articleWrite } from './knowledge/articleWrite';
import { logAddition } from './log/logColumns';
import { appendPlaced, putAppendedInOrder } from './placing/appended';
import type { Placed } from './placing/imprinted';
import { writePlaced } from './placing/placed';
import { nothingBeside, verticalBlocks } from './placing/placedRequests';
import { offerRequests } from './settings/categoryRules';
import { seeToRenamed } from './settings/renamedAstray';
import { renamingRequests, replacementsFor } from './settings/renamedCells';
import { taskWrite } from './tasks/taskWrite';

const ticketSheetId = tables.tickets.id;

const notationOf = (opened: Opened): Notation => ({ language: opened.settings.language, zone: opened.zone });

/** Appends tickets and log lines, and writes what they change of other tickets, in one call: all or nothing. */
export function appendAll(opened: Opened, { tickets, log, customers = [], changes = [] }: Additions): void {
  const beside = [logAddition(opened, log), ...customerRows(customers, opened.zone)];
  const cells = placedCells(opened, changes);
  if (cells.length === 0) {
    appendPlaced(opened, tickets, beside);
    return;
  }
  const { headers, columns } = opened.layout;
  const rows = tickets.map((ticket) => encodeRow(ticket, columns, headers.length, notationOf(opened)));
  const besides = { ...nothingBeside, additions: [{ sheetId: ticketSheetId, rows }], headed: beside };
  if (writePlaced(opened, cells, besides)) putAppendedInOrder(opened, tickets);
}

/** Changes written in one call with what they cover kept; more go by a call that takes less time. */
const keptTogether = 500;

/** Writes just the cells that the changes name. */
export function writeChanges(opened: Opened, changes: readonly RowChange[]): void {
  const cells = placedCells(opened, changes);
  if (changes.length <= keptTogether) writePlaced(opened, cells, nothingBeside);
  else writeBlocks(verticalBlocks(cells));
}

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
    renamings = [],
  } = commit;
  const replacements = replacementsFor(renamings, opened.layout);
  const tasks = taskWrite(opened, newTasks, taskChanges);
  const articles = articleWrite(opened, newArticles, articleChanges);
  const writes = [tasks, articles].flatMap((write) => write ?? []);
  const cells = [...placedCells(opened, changes), ...writes.flatMap((write) => write.cells)];
  writePlaced(opened, cells, {
    standings: writes.map(({ standing }) => standing),
    headed: [...writes.map(({ headed }) => headed), logAddition(opened, log), ...customerRows(customers, opened.zone)],
    additions: [],
    others: [...offerRequests(offers, opened.layout), ...renamingRequests(replacements)],
  });
  seeToRenamed(replacements);
}

function placedCells(opened: Opened, changes: readonly RowChange[]): readonly Placed[] {
  const { headers, columns } = opened.layout;
  return changes.flatMap(({ row, number, change }) =>
    (fields satisfies readonly Field[]).flatMap((field): readonly Placed[] => {
      const value = change[field.key];
      const column = columns[field.key];
      if (value === undefined || column === undefined) return [];
      const content = encodeCell(field, value, notationOf(opened));
      const header = headers[column] ?? '';
      return [{ table: 'tickets', row, column, identity: number, header, field: field.key, content }];
    }),
  );
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
