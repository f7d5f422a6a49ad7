import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { judgedAgain, type MetField, metFields } from './judgedAgain';
import { type FlowField, flowFields, loggedFlow } from './loggedFlow';
import type { OwnLine } from './loggedStamps';

/**
 * Whether a ticket lacks what its other cells ask for: whether a deadline was met, one of count and time of its reopening,
 * since when it waits; or a cell of a column that was made again and may have held something.
 * @param rebuilt columns that people deleted and that are there again, blank
 */
export const lacksFlow = (ticket: Ticket, rebuilt: ReadonlySet<FieldKey>): boolean =>
  ticket.importKey === undefined &&
  ((ticket.responseMet === undefined && ticket.respondedAt !== undefined && ticket.responseDue !== undefined) ||
    (ticket.resolveMet === undefined && ticket.resolvedAt !== undefined && ticket.resolveDue !== undefined) ||
    (ticket.reopenCount === undefined) !== (ticket.reopenedAt === undefined) ||
    (ticket.status === 'waiting' && ticket.pauses === undefined) ||
    flowFields.some((field) => rebuilt.has(field) && ticket[field] === undefined));

/** What the cells that were lost are told by, besides log and cells. */
export interface LostFlow {
  readonly rebuilt: ReadonlySet<FieldKey>;
  readonly now: Moment;
  readonly zone: Zone;
  /** The resolution by the policy that applies; undefined where that may have been edited since. */
  resolveByPolicy(): Moment | undefined;
}

/** Another policy came and a move of the resolution stood: what was before it is what that policy says (D3). */
function originalByPolicy(told: TicketChange, { rebuilt, resolveByPolicy }: LostFlow): TicketChange {
  if (!rebuilt.has('originalResolveDue') || told.originalResolveDue !== undefined) return {};
  const originalResolveDue = resolveByPolicy();
  return originalResolveDue === undefined ? {} : { originalResolveDue };
}

/** What log and other cells tell of those that a ticket lost and that no edit put back (D3, D5). */
export function lostFlow(ticket: Ticket, lines: readonly OwnLine[], losing: LostFlow): TicketChange {
  const { rebuilt, now, zone } = losing;
  if (!lacksFlow(ticket, rebuilt)) return {};
  const isLost = (field: FlowField | MetField): boolean => ticket[field] === undefined;
  const flow = loggedFlow(ticket, new Set(flowFields.filter(isLost)), lines, zone);
  const told: TicketChange = {
    ...flow,
    ...(lines.some(({ at }) => at > 0) && originalByPolicy(flow, losing)),
    ...judgedAgain(ticket, lines, now, zone),
  };
  const lost = [...flowFields, ...metFields].filter((field) => isLost(field) && (told[field] ?? null) !== null);
  return Object.fromEntries(lost.map((field) => [field, told[field]]));
}
