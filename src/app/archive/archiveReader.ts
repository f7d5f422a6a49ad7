import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Task } from '../../domain/tasks/task';
import type { Opened } from '../desk';
import type { LogEntry } from '../memory';

/** An archived ticket with its log, oldest first, and its tasks. */
export interface ArchivedTicket {
  readonly ticket: Ticket;
  readonly log: readonly LogEntry[];
  readonly tasks: readonly Task[];
}

/** What notation an archive is read in: language and zone of the desk. */
export type Reading = Pick<Opened, 'settings' | 'zone'>;

/** Is given the tasks of each archive, read in the same call. */
export type TakeTasks = (tasks: readonly Task[]) => void;

/**
 * Reads archived tickets (D11). Without archives nothing costs a service call. A ticket that is in the live sheet as
 * well, because a run broke off, is for the caller to leave out: what is live holds.
 */
export interface ArchiveReader {
  /** Tickets by their numbers, whose years tell the archives: the index, and two calls for each year. */
  find(reading: Reading, numbers: readonly string[]): readonly ArchivedTicket[];
  /** Those fields of all archived tickets of some years, or of all: the index and one call for each archive. */
  tickets(
    reading: Reading,
    fields: readonly FieldKey[],
    years?: readonly number[],
    takeTasks?: TakeTasks,
  ): readonly Ticket[];
}
