import { policyFields } from '../../domain/clock/policy';
import { missedBy } from '../../domain/clock/standing';
import { deadlineFields } from '../../domain/intake/typedDeadline';
import { withChange } from '../../domain/record/change';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import type { EditContext } from './editContext';

/** A first solution, typed after its time and before the sweep saw that (D3). */
export const planMissed = (
  { planDue = 0 }: Ticket,
  { edited, before = '', now }: EditContext,
  sweptUntil: Moment,
): TicketChange =>
  edited.has('solution') && before === '' && planDue > sweptUntil && planDue <= now ? { planMet: 'no' } : {};

/** Deadlines that had passed when another policy came and that no sweep has seen: missed for good all the same (D3). */
export function missedBefore(ticket: Ticket, { edited, now }: EditContext): TicketChange {
  if (!policyFields.some((key) => edited.has(key))) return {};
  const typedOver = deadlineFields.filter((field) => edited.has(field)).map((field) => [field, null]);
  return missedBy(withChange(ticket, Object.fromEntries(typedOver)), now);
}
