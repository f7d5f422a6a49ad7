import type { Calendars } from '../../domain/clock/deadlines';
import type { Load } from '../../domain/dispatch/chooseOwner';
import type { EarlierMove } from '../../domain/intake/movedResolution';
import type { Status } from '../../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import type { LogEntry, Remembered } from '../memory';
import type { TypedRating } from '../satisfaction/typedRating';
import type { EditContext, Refusal } from './editContext';

/** What holds for all rows of one edit. */
export interface Revising {
  readonly context: EditContext;
  readonly remembered: Remembered;
  readonly calendars: Calendars;
  readonly by: { readonly at: Moment; readonly operator: string };
  /** What stood in the one edited cell, where it was a status or a deadline; null for no deadline. */
  readonly statusBefore: Status | undefined;
  readonly deadlineBefore: Moment | null | undefined;
}

/** What one edited ticket is owed, and what comes of the edit besides. */
export interface RowRevision {
  readonly row: number;
  readonly number: string;
  /** The ticket as it was read, as what people typed is understood. */
  readonly ticket: Ticket;
  readonly change: TicketChange;
  readonly log: readonly LogEntry[];
  /** Lines that the next sweep writes. */
  readonly journal: readonly LogEntry[];
  readonly refusals: readonly Refusal[];
  readonly rating: TypedRating;
  readonly earlierMove: EarlierMove | undefined;
  readonly load: Load;
  /** Whether the edit gave the ticket to somebody. */
  readonly isGiven: boolean;
}
