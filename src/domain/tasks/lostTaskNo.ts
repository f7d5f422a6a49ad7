import type { Moment } from '../record/ticket';
import type { Task, TaskRow } from './task';
import { taskNosIn, ticketOfTaskNo } from './taskNumber';

/** A line of a ticket's log, as far as it tells when a task was given. */
export interface Told {
  readonly at: Moment;
  readonly note: string;
}

/** A task is as old as the line that tells of it; the cells of times are exact to less than this. */
const sameMoment = 1000;

/** The line that told of each task first. */
function givenIn(log: readonly Told[]): ReadonlyMap<string, Told> {
  const given = new Map<string, Told>();
  for (const line of log) {
    for (const taskNo of taskNosIn(line.note)) if (!given.has(taskNo)) given.set(taskNo, line);
  }
  return given;
}

/** The numbers that were given to a ticket's tasks when one was asked for, to its department. */
export const toldOfGiving = (
  { createdAt, number, department }: Pick<Task, 'createdAt' | 'number' | 'department'>,
  log: readonly Told[],
): readonly string[] =>
  createdAt === undefined
    ? []
    : [...givenIn(log)].flatMap(([taskNo, { at, note }]) =>
        ticketOfTaskNo(taskNo) === number && Math.abs(at - createdAt) < sameMoment && note.includes(department)
          ? [taskNo]
          : [],
      );

/**
 * The number that a row lost when people cleared it, or pasted something over it (D2): the one that was given when the
 * task was asked for, to that department, and that stands in no row now.
 * @param held what stands in the rows of the ticket's tasks
 * @returns undefined for a row that had none, or where the log tells of several that it may be
 */
export function lostTaskNo(
  { task, copyOf }: TaskRow,
  log: readonly Told[],
  held: readonly string[],
): string | undefined {
  if (copyOf !== undefined) return undefined;
  const [found, ...others] = toldOfGiving(task, log).filter((taskNo) => !held.includes(taskNo));
  return others.length > 0 ? undefined : found;
}
