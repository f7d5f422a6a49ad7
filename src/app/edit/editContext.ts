import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Task } from '../../domain/tasks/task';
import type { Zone } from '../../domain/time/zone';
import type { PutBackNote } from '../memory';
import type { RowWords } from './acceptRows';
import type { OwnersTold } from './ownersBefore';

/** Cells for a row; `number` is that of a ticket already there, by which its row is found again if people sorted. */
export interface EditChange {
  readonly row: number;
  readonly number?: string;
  readonly change: TicketChange;
}

/** When and where people edited, and which fields. */
export interface EditContext {
  readonly now: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly edited: ReadonlySet<FieldKey>;
  /** What the cell held before, for an edit of one cell. */
  readonly before?: string | undefined;
  /** Whether it came with a paste or a fill, whose edits do not tell what stood there before. */
  readonly isPasted?: boolean;
  /** E-mail of the editor, blank where Google does not tell. */
  readonly editor: string;
  readonly words: RowWords;
  /** Where the edit put external numbers in. */
  readonly externalNos?: ExternalNos | undefined;
  /** The log, where a score was typed: it tells who worked on the ticket (D8); or a block was put over stamps (D3). */
  readonly logged?: readonly LoggedLine[];
  /** Whose tickets were, as the log tells, where a block was put over owners (D4). */
  readonly owners?: OwnersTold | undefined;
  /** Tasks of all tickets that have not ended, where the edit needs them (D7). */
  readonly openTasks?: readonly Task[];
}

/** Why a value was put back, or what is to be thought of beside it, and what is remembered of that. */
export interface Refusal {
  readonly row: number;
  readonly field: FieldKey;
  readonly text: string;
  readonly note?: PutBackNote;
}
