import { type DeadlineKind, deadlineCells, deadlineKinds } from '../clock/deadlineKinds';
import { outcome } from '../clock/outcome';
import { differences, withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Ticket, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';

const taken = [
  { stamp: 'respondedAt', minutes: 'responseMinutes' },
  { stamp: 'resolvedAt', minutes: 'resolveMinutes' },
] as const satisfies readonly { readonly stamp: FieldKey; readonly minutes: FieldKey }[];

/** What is restored, and the edited cells of which the others tell whether they are right. */
export interface PastedOver {
  readonly change: TicketChange;
  readonly certain: ReadonlySet<FieldKey>;
}

/**
 * What several of the desk's own cells held before people put something over them, as far as the others tell: a stamp
 * follows from the minutes it took, and the minutes from it; a deadline once missed stays missed (D3).
 * @param missed deadlines that people were told had passed
 */
export function pastedOver(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  missed: ReadonlySet<DeadlineKind>,
): PastedOver {
  const certain = new Set<FieldKey>();
  let whole = ticket;
  for (const { stamp, minutes } of taken) {
    const { createdAt, [stamp]: at, [minutes]: took } = ticket;
    if (createdAt === undefined || edited.has('createdAt') || edited.has('status')) continue;
    if (edited.has(stamp) && !edited.has(minutes) && took !== undefined) {
      const told = createdAt + took * minuteMillis;
      if (at === undefined || Math.abs(at - told) >= minuteMillis) whole = withChange(whole, { [stamp]: told });
      certain.add(stamp);
    }
    if (edited.has(minutes) && !edited.has(stamp) && at !== undefined) {
      whole = withChange(whole, { [minutes]: Math.round((at - createdAt) / minuteMillis) });
      certain.add(minutes);
    }
  }
  const unjudged = withChange(whole, { responseMet: null, planMet: null, resolveMet: null });
  const judged: Ticket = outcome(unjudged);
  for (const deadline of deadlineKinds) {
    const field = deadlineCells[deadline].met;
    if (!edited.has(field) || !(missed.has(deadline) || judged[field] === 'no')) continue;
    whole = withChange(whole, { [field]: 'no' });
    certain.add(field);
  }
  return { change: differences(ticket, whole), certain };
}
