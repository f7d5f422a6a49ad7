import type { Status } from '../domain/record/lists';
import type { Opened } from './desk';
import type { Remembered, StatusNote } from './memory';

/** More are not remembered: those notes stay until somebody deletes them. */
const notesKept = 40;

/** Notes taken off by one sweep, or by one edit: each costs two service calls. */
const takenTogether = 3;

/** Memory with the note on a status that was put back to `status`; a ticket has one at most. */
export function withStatusNote(remembered: Remembered, note: StatusNote): Remembered {
  const others = (remembered.noted ?? []).filter(({ number }) => number !== note.number);
  return { ...remembered, noted: [...others, note].slice(-notesKept) };
}

/** The text of the note on the ticket's status that goes once the ticket has another one. */
const noteOwedOff = ({ noted = [] }: Remembered, number: string, status: Status | undefined): string | undefined =>
  noted.find((note) => note.number === number && note.status !== status)?.text;

/** Whether there is one: after an action the next sweep sees to it. */
export const owesNoteOff = (remembered: Remembered, number: string, status: Status | undefined): boolean =>
  noteOwedOff(remembered, number, status) !== undefined;

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

/**
 * The notes that an edit of statuses takes off at once, where a new one does not take their place; more are left to the
 * next sweep. They stay remembered, should somebody end the edit's execution, until it has looked at them.
 */
export function notesOffByEdit(
  remembered: Remembered,
  edited: readonly { readonly row: number; readonly number: string; readonly status: Status | undefined }[],
): { readonly off: readonly NoteOff[]; readonly isMoreLeft: boolean } {
  const owed = edited.flatMap(({ row, number, status }): readonly NoteOff[] => {
    const text = noteOwedOff(remembered, number, status);
    return text === undefined ? [] : [{ row, text }];
  });
  return { off: owed.slice(0, takenTogether), isMoreLeft: owed.length > takenTogether };
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
