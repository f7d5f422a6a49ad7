import { policyFields } from '../clock/policy';
import { clocksOf } from '../clock/ticketClocks';
import { isOpen } from '../flow/permissions';
import type { FieldKey } from '../record/fields';
import type { Ticket } from '../record/ticket';
import type { Revising } from './revising';
import { deadlineFields, firstDeadline, type TypedDeadline, typedDeadline, typedPromise } from './typedDeadline';

/** What becomes of each deadline that somebody typed over: it is moved, or put back (D3). */
export function typedOver(ticket: Ticket, edited: ReadonlySet<FieldKey>, context: Revising): readonly TypedDeadline[] {
  const { promisedBefore } = context;
  const all: TypedDeadline[] = [];
  if (edited.has('promisedAt') && isOpen(ticket) && promisedBefore !== undefined) {
    all.push(typedPromise(ticket, promisedBefore ?? undefined, context.now, context.texts?.promisedAt));
  }
  const touched = deadlineFields.filter((field) => edited.has(field));
  if (touched.length === 0 || policyFields.some((key) => edited.has(key))) return all;
  const byPolicy = clocksOf(ticket, context);
  for (const field of touched) {
    const known = touched.length === 1 ? context.deadlineBefore : undefined;
    const moved =
      ticket.originalResolveDue === undefined ? undefined : (context.movedBefore ?? ticket.originalResolveDue);
    const before = known ?? (field === 'resolveDue' ? moved : undefined) ?? byPolicy[field];
    if (typeof before === 'number') all.push(typedDeadline(ticket, field, before, context.now, context.texts?.[field]));
    else if (known === null) all.push(firstDeadline(ticket, field, context.now));
  }
  return all;
}
