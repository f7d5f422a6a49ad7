import type { Moment } from '../record/ticket';
import type { TaskRow } from './task';
import { taskNosIn, ticketOfTaskNo } from './taskNumber';

/** A line of a ticket's log, as far as it tells when a task was given. */
interface Told {
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
  const { createdAt, number, department } = task;
  if (createdAt === undefined || copyOf !== undefined) return undefined;
  const isIts = ([taskNo, { at, note }]: readonly [string, Told]): boolean =>
    ticketOfTaskNo(taskNo) === number &&
    !held.includes(taskNo) &&
    Math.abs(at - createdAt) < sameMoment &&
    note.includes(department);
  const [found, ...others] = [...givenIn(log)].filter(isIts);
  return others.length > 0 ? undefined : found?.[0];
}
