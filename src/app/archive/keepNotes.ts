import { daysBeforeArchive, dueForArchive, type Leaving } from '../../domain/archive/dueForArchive';
import { maskContactsIn } from '../../domain/customer/maskText';
import type { FieldKey } from '../../domain/record/fields';
import type { Settings } from '../../domain/settings/settings';
import type { Desk, Opened } from '../desk';

const deciding: readonly FieldKey[] = ['number', 'status', 'createdAt', 'resolvedAt', 'closedAt'];

/** Characters of the notes of one ticket that are kept. */
const mostKept = 5000;

/** A note on a cell, and what stands at the head of its column. */
export interface CellNote {
  readonly header: string;
  readonly text: string;
}

/** The notes on cells of some tickets, by their numbers. */
export type ReadNotes = (opened: Opened, tickets: readonly Leaving[]) => ReadonlyMap<string, readonly CellNote[]>;

/** Makes the line of the progress log. */
export type NotesWords = (settings: Settings) => {
  readonly step: string;
  readonly operator: string;
  readonly note: (note: CellNote) => string;
};

/**
 * Writes what people noted on cells of tickets that leave for the archive within a day into the progress log, which
 * goes along with them (D11): of a row the archive takes values alone. What stands in the log already is not written
 * again. Two calls where nobody noted anything.
 */
export function keepNotes(desk: Desk, readNotes: ReadNotes, words: NotesWords): void {
  const remembered = desk.recall();
  const opened = desk.open(remembered, deciding);
  const { settings } = opened;
  const leaving = dueForArchive(opened.rows, new Set(), desk.now, daysBeforeArchive(settings) - 1);
  const found = readNotes(opened, leaving);
  if (found.size === 0) return;
  const { step, operator, note } = words(settings);
  const known = desk.logOf(opened, new Set(found.keys()));
  const isOwn = (number: string, text: string) =>
    (remembered.noted ?? []).some((own) => own.number === number && own.text === text);
  const log = [...found].flatMap(([number, notes]) => {
    const written = notes.filter(({ text }) => !isOwn(number, text)).map(note);
    const text = maskContactsIn(written.join('\n')).slice(0, mostKept);
    const isKept = (known.get(number) ?? []).some((line) => line.step === step && line.note === text);
    return text === '' || isKept ? [] : [{ at: desk.now, number, step, operator, note: text, told: '' }];
  });
  if (log.length > 0) desk.commit(opened, { changes: [], log });
}
