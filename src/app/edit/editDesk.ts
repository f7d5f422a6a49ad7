import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Task } from '../../domain/tasks/task';
import type { Zone } from '../../domain/time/zone';
import type { TicketRow } from '../desk';
import type { CategoryOffer } from '../intake/categoryOffers';
import type { Layout, LogEntry, Remembered } from '../memory';
import type { EditChange } from './editContext';
import type { NoteOff } from './putBackNotes';

/** What a simple edit trigger may use: this workbook, properties and the lock; no mail, no batch reader. */
export interface EditDesk {
  readonly now: Moment;
  /** False when the desk is held for longer than a trigger may wait. */
  tryExclusively(): boolean;
  recall(): Remembered;
  remember(before: Remembered, after: Remembered): void;
  settings(remembered: Remembered): Settings | undefined;
  /**
   * Where the columns stand now, and the rows `first` … `first + count - 1`, zero-based; blank rows are left out.
   * @throws Refused "headerMoved" where people put rows above the header
   */
  read(remembered: Remembered, first: number, count: number, zone: Zone, settings: Settings): EditedSheet;
  /** How often each ticket number stands in the sheet. */
  numberCounts(layout: Layout): NumberCounts;
  /** How often each external number stands in the sheet. */
  externalNos(layout: Layout): ExternalNos;
  /** The log: when numbers were given, and what became of their tickets. */
  logged(zone: Zone): readonly LoggedLine[];
  /** All tasks that have not ended (D7): one call. */
  openTasks(zone: Zone): readonly Task[];
  /**
   * @param isFresh no service call was made since the rows were read: nobody could have sorted unseen for long
   * @returns whether each row was found, also where people moved it while it was written
   */
  write(sheet: EditedSheet, changes: readonly EditChange[], isFresh: boolean): boolean;
  /** Gives the category cells of neighbouring rows drop-downs of what belongs to the level above. */
  offer(sheet: EditedSheet, offers: readonly CategoryOffer[], edited: ReadonlySet<FieldKey>): void;
  /**
   * Tells beside cells of one column of the ticket sheet why they were put back: one call where they lie together,
   * else two, for the notes between them are people's.
   * @param texts by row, zero-based
   */
  note(sheet: EditedSheet, field: FieldKey, texts: ReadonlyMap<number, string>): void;
  /** Takes notes off cells of one column that are still the desk's, two calls each. */
  takeNotesOff(sheet: EditedSheet, field: FieldKey, notes: readonly NoteOff[]): void;
  /**
   * Appends one line to the progress log at once.
   * @param header the log's, where it was read; else its columns stand as remembered
   * @returns false where the log is protected against whoever edits
   */
  log(entry: LogEntry, header?: readonly unknown[]): boolean;
}

export type NumberCounts = ReadonlyMap<string, number>;

export interface EditedSheet {
  readonly layout: Layout;
  readonly rows: readonly TicketRow[];
  /** The columns do not stand where memory has them. */
  readonly isRelocated: boolean;
  /** Whether what was typed into the cell is not there: people moved rows or columns meanwhile. */
  isElsewhere(row: number, column: number, typed: string): boolean;
  /** Whether a cell holds that text, blank for nothing. */
  holds(row: number, column: number, text: string): boolean;
}

/** A person's edit in the ticket sheet, zero-based. */
export interface Edit {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** What was typed into it, for an edit of one cell. */
  readonly value?: string;
  /** What the cell held, for an edit of one cell that held something. */
  readonly oldValue?: string;
  /** E-mail of the editor, blank where Google does not tell. */
  readonly user: string;
}
