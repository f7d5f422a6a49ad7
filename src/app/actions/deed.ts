import type { Calendars } from '../../domain/clock/deadlines';
import { missedBy } from '../../domain/clock/standing';
import { maskContactsIn, maskOwnContact, maskOwnNumber } from '../../domain/customer/maskText';
import { writtenFields } from '../../domain/customer/writtenFields';
import type { Load } from '../../domain/dispatch/chooseOwner';
import type { Actor } from '../../domain/flow/permissions';
import { reviseTicket } from '../../domain/intake/reviseTicket';
import type { Article, ArticleChange, ArticleRow } from '../../domain/knowledge/article';
import { differences, withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import type { Status } from '../../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Task, TaskChange, TaskRow } from '../../domain/tasks/task';
import type { Zone } from '../../domain/time/zone';
import type { RowChange, TicketRow } from '../desk';
import type { HistoryWords, LogLine } from '../history';
import type { LogEntry } from '../memory';
import type { ActionWords } from './words';

/** What an action decides on. */
export interface Acting {
  readonly ticket: Ticket;
  readonly number: string;
  /** The status that the action starts from. */
  readonly status: Status;
  readonly tasks: readonly TaskRow[];
  /** The ticket's log, oldest first. */
  readonly log: readonly LogEntry[];
  readonly actor: Actor;
  readonly now: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly calendars: Calendars;
  /** E-mail of whoever set the desk up; blank where nobody is known to have. */
  readonly keeper: string;
  /** What each person has on the desk. */
  readonly load: Load;
  readonly words: ActionWords;
  readonly history: HistoryWords;
  /** All articles, read when first asked for (D10). */
  articles(): readonly ArticleRow[];
  /** The last serial that an article got. */
  readonly articleSerial: number;
  /** Another ticket by its number; undefined when there is none. */
  find(number: string): TicketRow | undefined;
}

/** A mail that an action sends once it is written. */
export interface Letter {
  readonly kind:
    | 'transferred'
    | 'escalated'
    | 'escalationLate'
    | 'taskGiven'
    | 'taskEnded'
    | 'taskCorrected'
    | 'taskReopened';
  /** Name of the person who is told, blank for the head of the department. */
  readonly person: string;
  readonly department: string;
  readonly note: string;
}

/** What an action brings about. */
export interface Deed {
  /** Only cells that differ. */
  readonly change: TicketChange;
  /** At least one line, so that the log proves the action. */
  readonly log: readonly LogLine[];
  /** How the customer was told, where the action says so. */
  readonly told?: string;
  readonly newTasks?: readonly Task[];
  readonly taskChanges?: readonly TaskChange[];
  readonly newArticles?: readonly Article[];
  readonly articleChanges?: readonly ArticleChange[];
  /** Changes to other tickets, with their log lines. */
  readonly others?: readonly { readonly row: RowChange; readonly log: LogLine }[];
  readonly letter?: Letter;
  /** The task by which somebody is to step in, and when. */
  readonly stepIn?: { readonly taskNo: string; readonly dueAt: Moment };
  /** Its own log line tells of the deadline that it moves. */
  readonly isAboutDeadline?: true;
  /** It changed what the policy rests on, so that all clocks were computed anew (D3). */
  readonly isRecomputed?: true;
}

/** What a person's texts are to hold: the ticket's own number in them as the ticket shows it (D12). */
function masked({ contact }: Ticket, change: TicketChange): TicketChange {
  const shown = writtenFields.flatMap((field) => {
    const text = change[field];
    return typeof text === 'string' ? [[field, maskOwnNumber(text, contact)]] : [];
  });
  return { ...change, ...Object.fromEntries(shown) };
}

/** The ticket's cells once a person changed `change`: with clocks, measures and states as every edit has them. */
export function revisedWith(acting: Acting, change: TicketChange, edited: readonly FieldKey[]): TicketChange {
  const { ticket, now, settings, zone, calendars, status } = acting;
  // What passed since the last sweep is missed, although the action does it now.
  const known = { ...missedBy(ticket, now), ...masked(ticket, change) };
  const typed = withChange(ticket, known);
  const revised = reviseTicket(typed, new Set(edited), { now, settings, zone, calendars, statusBefore: status });
  return differences(ticket, { ...known, ...revised.change });
}

/** The log line of a person's action, contacts in it masked (D12): everybody reads the log, and prints it. */
export const entryOf = ({ now, number, actor, ticket }: Acting, line: LogLine, told = ''): LogEntry => ({
  at: now,
  number,
  step: line.step,
  operator: actor.name,
  note: maskOwnContact(maskContactsIn(line.note), ticket.contact),
  told,
});
