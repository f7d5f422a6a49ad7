import { policyFields } from '../clock/policy';
import type { Ticket } from '../record/ticket';
import { memberNamed } from '../settings/memberName';
import type { Settings } from '../settings/settings';
import { type Choice, chooseOwner, type Load } from './chooseOwner';

/** The ticket as at its first cell, when nothing was known that rules look at. */
const unknown = (ticket: Ticket): Ticket =>
  Object.fromEntries(Object.entries(ticket).filter(([key]) => !policyFields.some((field) => field === key)));

/**
 * Whom a ticket goes to once more is known of it (D4): a row is dispatched at its first cell, and again while nobody has
 * begun, when another rule's group is to have it. An owner whom no former rule would have chosen was named by
 * people, and stays.
 * @param before the ticket as far as it was known when it was dispatched
 * @returns undefined when it stays where it is
 */
export function redispatched(
  before: Ticket,
  ticket: Ticket,
  settings: Pick<Settings, 'dispatch' | 'people'>,
  load: Load,
): Choice | undefined {
  if (ticket.status !== 'open' || ticket.respondedAt !== undefined || ticket.importKey !== undefined) return undefined;
  const [was, now] = [chooseOwner(before, settings, load), chooseOwner(ticket, settings, load)];
  if (now.member === undefined || now.group === was.group) return undefined;
  if (ticket.owner === undefined) return now;
  const owner = memberNamed(settings.people, ticket.owner);
  const former = [was.group, chooseOwner(unknown(ticket), settings, load).group];
  const isByRule = owner?.groups.some((group) => former.includes(group)) === true;
  const isThere = now.group !== undefined && owner?.groups.includes(now.group) === true;
  return isByRule && !isThere ? now : undefined;
}
