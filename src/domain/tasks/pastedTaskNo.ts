import type { Moment } from '../record/ticket';
import { type Told, toldOfGiving } from './lostTaskNo';
import type { TaskRow } from './task';
import { ticketOfTaskNo } from './taskNumber';

/** A row as its cells show it, whatever they are taken for. */
interface Shown {
  readonly row: number;
  readonly taskNo: string;
  readonly number: string;
  readonly department: string;
  readonly createdAt: Moment | undefined;
}

/** A row in which another task's number stands, and its own. */
export interface PastedOver {
  readonly row: number;
  readonly shown: string;
  readonly taskNo: string;
}

const shownIn = ({ row, task, copyOf, typedOver }: TaskRow): Shown => ({
  row,
  taskNo: copyOf?.taskNo ?? typedOver?.taskNo ?? task.taskNo,
  number: typedOver?.number ?? task.number,
  department: task.department,
  createdAt: copyOf?.createdAt ?? task.createdAt,
});

/** The tickets whose log tells which number each row was given. */
export const ticketsOfTasks = (rows: readonly TaskRow[]): ReadonlySet<string> =>
  new Set(rows.map((read) => shownIn(read).number).filter((number) => number !== ''));

/**
 * The rows over whose number people put another one that is a task number too (D2: never changed): the log of the ticket
 * tells which was given when the row's task was asked for, to its department. A row of which it tells several, or none,
 * is left as it is.
 */
export function pastedOverTasks(
  rows: readonly TaskRow[],
  logOf: (number: string) => readonly Told[],
): readonly PastedOver[] {
  const known = rows
    .map(shownIn)
    .filter(({ taskNo, createdAt }) => ticketOfTaskNo(taskNo) !== undefined && createdAt !== undefined)
    .map((shown) => ({ shown, own: toldOfGiving(shown, logOf(shown.number)) }));
  const held = new Set(known.filter(({ shown, own }) => own.includes(shown.taskNo)).map(({ shown }) => shown.taskNo));
  return known.flatMap(({ shown, own }) => {
    if (own.includes(shown.taskNo)) return [];
    const [taskNo, ...others] = own.filter((candidate) => !held.has(candidate));
    if (taskNo === undefined || others.length > 0) return [];
    held.add(taskNo);
    return [{ row: shown.row, shown: shown.taskNo, taskNo }];
  });
}
