import { calendarsOf } from '../../domain/clock/calendars';
import type { Choice, Load } from '../../domain/dispatch/chooseOwner';
import { acceptTicket } from '../../domain/intake/acceptTicket';
import { isReportable, isReportTime, reportedAt } from '../../domain/intake/reportedAt';
import { nextNumber, type Serials, ticketNumbersIn } from '../../domain/number/serial';
import { withChange } from '../../domain/record/change';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dateTimeText, dayText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { SatisfactionWords } from '../../words/satisfaction/words';
import type { TicketRow } from '../desk';
import type { HistoryWords } from '../history';
import type { LogEntry, Remembered } from '../memory';
import { withAssignments } from '../notices/assignments';
import type { Refusal } from './editContext';
import { type TypedLink, withTypedLink } from './typedLinks';

/** Words for the log lines of rows that people typed, pasted or edited. */
export interface RowWords {
  readonly history: HistoryWords;
  readonly satisfaction: SatisfactionWords;
  readonly step: string;
  /** @param choice whom dispatch looked for in vain */
  waiting(choice: Choice): string;
  /** Why dispatch chose whom it chose. */
  because(choice: Choice): string;
  /** @param choice why it is the owner's; empty where people named the owner */
  assigned(owner: string, choice: Choice): string;
}

export interface AcceptanceOfRows {
  readonly now: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
  /** Who typed them, blank when Google does not tell. */
  readonly receiver: string;
  readonly words: RowWords;
  /** Where rows bring external numbers. */
  readonly externalNos?: ExternalNos | undefined;
}

export interface AcceptedRows {
  readonly changes: readonly { readonly row: number; readonly change: TicketChange }[];
  readonly log: readonly LogEntry[];
  /** Statuses that rows came with and that are none, or that their records do not bear; times that cannot be theirs. */
  readonly refusals: readonly Refusal[];
  readonly remembered: Remembered;
}

/** Log lines kept until the next sweep writes them; a large paste is told in fewer lines. */
const logLinesKept = 40;

/**
 * Turns rows that people typed or pasted into tickets: number, time, owner, clocks, what is missing (D1–D4). Counters,
 * load and log lines go into what is remembered; the caller writes memory first, then the rows.
 */
export function acceptRows(
  rows: readonly TicketRow[],
  remembered: Remembered,
  { now, settings, zone, receiver, words, externalNos }: AcceptanceOfRows,
): AcceptedRows {
  const calendars = calendarsOf(settings, zone);
  let serials: Serials = remembered.serials;
  let load: Load = remembered.load;
  let nextChangeAt = remembered.sweep.nextChangeAt;
  const changes: { row: number; change: TicketChange }[] = [];
  const log: LogEntry[] = [];
  const more: LogEntry[] = [];
  const refusals: Refusal[] = [];
  const given: Ticket[] = [];
  const links: TypedLink[] = [];
  for (const { row, ticket, texts = {}, statusText } of rows) {
    // A row may bring its time: pasted from another ledger, or a ticket whose number was cleared.
    const brought = ticket.createdAt ?? now;
    const createdAt = isReportTime(brought) ? Math.min(reportedAt(brought, zone, now), now) : now;
    const next = nextNumber(serials, dayText(createdAt, zone));
    serials = next.serials;
    const { number } = next;
    const accepted = acceptTicket(ticket, {
      number,
      createdAt,
      now,
      receiver,
      settings,
      zone,
      calendars,
      load,
      externalNos,
    });
    load = accepted.load;
    nextChangeAt = Math.min(nextChangeAt, accepted.nextChangeAt ?? nextChangeAt);
    const made = withChange(ticket, accepted.change);
    const isOwnRating = receiver !== '' && receiver === made.owner && ticket.satisfaction !== undefined;
    changes.push({ row, change: isOwnRating ? { ...accepted.change, satisfaction: null } : accepted.change });
    given.push(made);
    links.push({ number, to: ticketNumbersIn(ticket.relatedTo ?? ''), operator: receiver });
    const owner = ticket.owner ?? accepted.choice.member?.name;
    const note = owner === undefined ? words.waiting(accepted.choice) : words.assigned(owner, accepted.choice);
    const common = { at: now, number, operator: receiver, told: '' };
    log.push({ ...common, step: words.step, note });
    const { promisedAt } = ticket;
    if (promisedAt !== undefined) more.push({ ...common, ...words.history.promised(undefined, promisedAt, zone) });
    // A ticket keeps its time, so that nobody is asked for another one.
    const unread = ticket.createdAt === undefined ? texts.createdAt : undefined;
    if (unread !== undefined || !isReportable(brought, now)) {
      const text = words.history.reportNotTaken(unread ?? dateTimeText(brought, zone));
      more.push({ ...common, step: words.step, note: text });
      refusals.push({ row, field: 'createdAt', text });
    }
    // Nobody rates himself, in a new row neither (D8).
    if (isOwnRating) {
      const { step, clearedOfOwner } = words.satisfaction;
      log.push({ ...common, step, note: clearedOfOwner(ticket.satisfaction ?? '') });
    }
    if (ticket.status === undefined && statusText !== undefined && made.status !== undefined) {
      const text = words.history.statusUnknown(made.status, statusText);
      refusals.push({ row, field: 'status', text, note: { number, status: made.status, text } });
    }
    if (accepted.refused === undefined) continue;
    log.push({ ...common, ...words.history.putBack(accepted.refused) });
    const text = words.history.refused(accepted.refused);
    refusals.push({ row, field: 'status', text, note: { number, status: accepted.refused.from, text } });
  }
  const sweep = { ...remembered.sweep, nextChangeAt };
  const after = links.reduce(withTypedLink, withAssignments({ ...remembered, serials, load, sweep }, given, now));
  return { changes, log: [...shortened(log), ...shortened(more)], refusals, remembered: after };
}

/** One line a ticket, or for a large paste the first and last with the rest counted between them. */
export function shortened(log: readonly LogEntry[]): readonly LogEntry[] {
  const first = log[0];
  const last = log[log.length - 1];
  if (log.length <= logLinesKept || first === undefined || last === undefined) return log;
  return [{ ...first, number: `${first.number}–${last.number}`, note: `${first.note} … (${log.length})` }];
}
