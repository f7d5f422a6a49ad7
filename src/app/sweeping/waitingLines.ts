import { second } from '../../domain/time/second';
import type { Desk, Opened } from '../desk';
import type { LogEntry, Remembered } from '../memory';

const isSame = (one: LogEntry, other: LogEntry): boolean =>
  second(one.at) === second(other.at) && one.step === other.step && one.note === other.note;

/**
 * The lines of edits that wait to be written. Where a sweep that began to write them died, the log is asked which of them
 * stand there.
 */
export function waitingLines(
  desk: Desk,
  opened: Opened,
  { journal, isJournalBegun }: Pick<Remembered, 'journal' | 'isJournalBegun'>,
): readonly LogEntry[] {
  if (isJournalBegun !== true || journal.length === 0) return journal;
  const log = desk.logOf(opened, new Set(journal.map(({ number }) => number)));
  return journal.filter((line) => !(log.get(line.number) ?? []).some((written) => isSame(written, line)));
}

/** Memory before a sweep writes what waits: it is emptied only when all is done. */
export const withJournalBegun = (remembered: Remembered): Remembered =>
  remembered.journal.length === 0 ? remembered : { ...remembered, isJournalBegun: true };
