import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Opened } from '../desk';
import type { PutBackNote, Remembered } from '../memory';

/** More are not remembered: those notes stay until somebody deletes them. */
const notesKept = 40;

/** Notes taken off by one sweep, or by one edit: each costs two service calls. */
const takenTogether = 3;

/** What a cell holds for a moment comes back from the sheet to the second. */
const sameMoment = 1000;

const fieldOfNote = (note: PutBackNote): FieldKey => ('field' in note ? note.field : 'status');

/** Memory with the note on a cell that was put back; one cell of a ticket has one at most. */
export function withPutBackNote(remembered: Remembered, note: PutBackNote): Remembered {
  const others = (remembered.noted ?? []).filter(
    (known) => known.number !== note.number || fieldOfNote(known) !== fieldOfNote(note),
  );
  return { ...remembered, noted: [...others, note].slice(-notesKept) };
}

/** Whether what the note was put back to still stands there; of a closed ticket no time is moved any more. */
function holds(note: PutBackNote, ticket: Ticket): boolean {
  if (!('field' in note)) return ticket.status === note.status;
  if (ticket.status === 'closed') return false;
  const { [note.field]: due } = ticket;
  if (due === undefined || note.due === null) return due === undefined && note.due === null;
  return Math.abs(due - note.due) < sameMoment;
}

/** Whether a note goes now that the ticket is like this: after an action the next sweep sees to it. */
export const owesNoteOff = ({ noted = [] }: Remembered, number: string, ticket: Ticket): boolean =>
  noted.some((note) => note.number === number && !holds(note, ticket));

/** A note to be taken off, and the row of its ticket, zero-based. */
export interface NoteOff {
  readonly row: number;
  readonly text: string;
}

export type NotesByField = ReadonlyMap<FieldKey, readonly NoteOff[]>;

function byField(notes: readonly { readonly row: number; readonly note: PutBackNote }[]): NotesByField {
  const off = new Map<FieldKey, readonly NoteOff[]>();
  for (const { row, note } of notes) {
    const field = fieldOfNote(note);
    off.set(field, [...(off.get(field) ?? []), { row, text: note.text }]);
  }
  return off;
}

export interface NotesOff {
  readonly off: NotesByField;
  /** What stays remembered. */
  readonly noted: readonly PutBackNote[];
}

/** A ticket as an edit left it, and the fields of it that were edited and not put back. */
export interface TakenEdit {
  readonly row: number;
  readonly number: string;
  readonly ticket: Ticket;
  readonly fields: ReadonlySet<FieldKey>;
}

/**
 * The notes that an edit takes off at once, where a new one does not take their place; more are left to the next
 * sweep. They stay remembered, should somebody end the edit's execution, until it has looked at them.
 */
export function notesOffByEdit(
  { noted = [] }: Remembered,
  edited: readonly TakenEdit[],
): { readonly off: NotesByField; readonly isMoreLeft: boolean } {
  const owed = edited.flatMap(({ row, number, ticket, fields }) =>
    noted
      .filter((note) => note.number === number && fields.has(fieldOfNote(note)) && !holds(note, ticket))
      .map((note) => ({ row, note })),
  );
  return { off: byField(owed.slice(0, takenTogether)), isMoreLeft: owed.length > takenTogether };
}

/** The notes of tickets that have gone on; those of tickets that are there no more are forgotten. */
export function notesOff({ noted = [] }: Remembered, { rows }: Pick<Opened, 'rows'>): NotesOff {
  const found = new Map(rows.map(({ row, ticket }) => [ticket.number, { row, ticket }]));
  const off: { readonly row: number; readonly note: PutBackNote }[] = [];
  const left: PutBackNote[] = [];
  for (const note of noted) {
    const ticket = found.get(note.number);
    if (ticket === undefined) continue;
    if (holds(note, ticket.ticket) || off.length === takenTogether) left.push(note);
    else off.push({ row: ticket.row, note });
  }
  return { off: byField(off), noted: left };
}
