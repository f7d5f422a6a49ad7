import type { Status } from '../domain/record/lists';
import type { Opened } from './desk';
import type { Remembered, StatusNote } from './memory';

/** More are not remembered: those notes stay until somebody deletes them. */
const notesKept = 40;

/** Notes taken off by one sweep: each costs two service calls. */
const takenTogether = 3;

/** Memory with the note on a status that was put back to `status`; a ticket has one at most. */
export function withStatusNote(remembered: Remembered, note: StatusNote): Remembered {
  const others = (remembered.noted ?? []).filter(({ number }) => number !== note.number);
  return { ...remembered, noted: [...others, note].slice(-notesKept) };
}

/** Whether a note stands on the ticket's status that goes once the ticket has another one: the next sweep sees to it. */
export const owesNoteOff = ({ noted = [] }: Remembered, number: string, status: Status | undefined): boolean =>
  noted.some((note) => note.number === number && note.status !== status);

/** A note to be taken off, and the row of its ticket, zero-based. */
export interface NoteOff {
  readonly row: number;
  readonly text: string;
}

export interface NotesOff {
  readonly off: readonly NoteOff[];
  /** What stays remembered. */
  readonly noted: readonly StatusNote[];
}

/** The notes of tickets that have gone on; those of tickets that are there no more are forgotten. */
export function notesOff({ noted = [] }: Remembered, { rows }: Pick<Opened, 'rows'>): NotesOff {
  const found = new Map(rows.map(({ row, ticket }) => [ticket.number, { row, status: ticket.status }]));
  const off: NoteOff[] = [];
  const left: StatusNote[] = [];
  for (const note of noted) {
    const ticket = found.get(note.number);
    if (ticket === undefined) continue;
    if (ticket.status === note.status || off.length === takenTogether) left.push(note);
    else off.push({ row: ticket.row, text: note.text });
  }
  return { off, noted: left };
}
