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

/** Is told the year of an archive that cannot be opened, and whose tickets are missing then. */
export type SkipArchive = (year: number) => void;

/**
 * Reads archived tickets (D11). Without archives nothing costs a service call. A ticket that is in the live sheet as
 * well, because a run broke off, is for the caller to leave out: what is live holds.
 * @throws Refused "archiveUnread" with the year of an archive that cannot be opened, unless `skip` is given
 */
export interface ArchiveReader {
  /** Tickets by their numbers, whose years tell the archives: the index, and two calls for each year. */
  find(reading: Reading, numbers: readonly string[], skip?: SkipArchive): readonly ArchivedTicket[];
  /** Those fields of all archived tickets of some years, or of all: the index and one call for each archive. */
  tickets(
    reading: Reading,
    fields: readonly FieldKey[],
    years?: readonly number[],
    takeTasks?: TakeTasks,
    skip?: SkipArchive,
  ): readonly Ticket[];
}
