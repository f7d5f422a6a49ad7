import { type DeadlineKind, deadlineCells } from '../clock/deadlineKinds';
import { type ClockContext, clocksOf } from '../clock/ticketClocks';
import { withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import { parseMoment } from '../time/parse';
import { judgedAgain, metFields } from './judgedAgain';
import { loggedDeadline } from './loggedDeadline';
import { flowFields, inOrder, loggedFlow } from './loggedFlow';
import { stampFields } from './loggedStamps';
import type { OwnLine } from './ownLine';
import { deadlineFields } from './typedDeadline';

const told = [...flowFields, ...metFields, 'promiseMet', ...deadlineFields] as const satisfies readonly FieldKey[];
const stamped = [...stampFields, 'assignedAt'] as const satisfies readonly FieldKey[];

/**
 * Whether a ticket lacks what its other cells ask for: whether a deadline was met, one of count and time of its reopening,
 * since when it waits, to when its resolution was moved; or a cell of a column that was made again and may have held
 * something.
 * @param rebuilt columns that people deleted and that are there again, blank
 */
export function lacksFlow(ticket: Ticket, rebuilt: ReadonlySet<FieldKey>): boolean {
  const isBlankAgain = (field: FieldKey): boolean => rebuilt.has(field) && ticket[field] === undefined;
  return (
    stamped.some(isBlankAgain) ||
    (ticket.importKey === undefined &&
      ((ticket.responseMet === undefined && ticket.respondedAt !== undefined && ticket.responseDue !== undefined) ||
        (ticket.resolveMet === undefined && ticket.resolvedAt !== undefined && ticket.resolveDue !== undefined) ||
        (ticket.reopenCount === undefined) !== (ticket.reopenedAt === undefined) ||
        (ticket.status === 'waiting' && ticket.pauses === undefined) ||
        (ticket.status !== 'closed' && ticket.resolveDue === undefined && ticket.originalResolveDue !== undefined) ||
        told.some(isBlankAgain)))
  );
}

/** What the cells that were lost are told by, besides log and cells. */
export interface LostFlow extends ClockContext {
  readonly rebuilt: ReadonlySet<FieldKey>;
  readonly now: Moment;
  /** Since when the rules of deadlines have been these: those of earlier tickets may be of former ones. */
  readonly rulesSince: Moment;
  /** The deadlines that people were told had passed. */
  readonly missed: ReadonlySet<DeadlineKind>;
}

/** Another policy came and a move of the resolution stood: what was before it is what that policy says (D3). */
function originalByPolicy(ticket: Ticket, flow: TicketChange, losing: LostFlow): TicketChange {
  const isAsked = losing.rebuilt.has('originalResolveDue') && flow.originalResolveDue === undefined;
  if (!isAsked || (ticket.createdAt ?? 0) < losing.rulesSince) return {};
  const { resolveDue } = clocksOf(ticket, losing);
  return typeof resolveDue === 'number' ? { originalResolveDue: resolveDue } : {};
}

/** Deadlines as they were moved last; to the second where the rules that hold say the same (D3). */
function duesTold(ticket: Ticket, lines: readonly OwnLine[], losing: LostFlow): TicketChange {
  const lost = deadlineFields.filter((field) => ticket[field] === undefined);
  const byPolicy = lost.length === 0 ? {} : clocksOf(ticket, losing);
  return Object.fromEntries(
    lost.flatMap((field) => {
      const at = loggedDeadline(field, lines, losing.zone) ?? undefined;
      const exact = byPolicy[field] ?? 0;
      return at === undefined ? [] : [[field, exact >= at && exact < at + minuteMillis ? exact : at]];
    }),
  );
}

/** Whether promises were kept that the log says were answered (D1): one broken stays so. */
function promiseTold(lines: readonly OwnLine[], { zone }: LostFlow): TicketChange {
  const kept = lines.flatMap(({ at, answered = '' }) => {
    const parsed = parseMoment(answered, zone, at);
    return 'moment' in parsed ? [parsed.moment >= at] : [];
  });
  return kept.length === 0 ? {} : { promiseMet: kept.includes(false) ? 'no' : 'yes' };
}

/** What log and other cells tell of those that a ticket lost and that no edit put back (D3, D5). */
export function lostFlow(ticket: Ticket, lines: readonly OwnLine[], losing: LostFlow): TicketChange {
  const { rebuilt, now, zone, missed } = losing;
  if (ticket.importKey !== undefined || !lacksFlow(ticket, rebuilt)) return {};
  const timed = inOrder(lines);
  const lost = told.filter((field) => ticket[field] === undefined);
  const flow = loggedFlow(ticket, new Set(lost), timed, zone);
  const found = {
    ...flow,
    ...(timed.length > 0 && originalByPolicy(ticket, flow, losing)),
    ...promiseTold(timed, losing),
  };
  const back = (change: TicketChange): TicketChange =>
    Object.fromEntries(lost.flatMap((field) => ((change[field] ?? null) === null ? [] : [[field, change[field]]])));
  const cells = back({ ...found, ...duesTold(withChange(ticket, back(found)), timed, losing) });
  return {
    ...cells,
    ...back(judgedAgain(withChange(ticket, cells), timed, now, zone)),
    ...back(Object.fromEntries([...missed].map((kind) => [deadlineCells[kind].met, 'no']))),
  };
}
