import { policyFields } from '../../domain/clock/policy';
import type { Choice, Load } from '../../domain/dispatch/chooseOwner';
import { withKept, withoutTicket, withTransfer } from '../../domain/dispatch/load';
import { redispatched } from '../../domain/dispatch/redispatch';
import { isOption } from '../../domain/intake/acceptTicket';
import type { Revised } from '../../domain/intake/revising';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import type { LogEntry } from '../memory';
import type { EditContext } from './editContext';

type Editing = Pick<EditContext, 'edited' | 'before' | 'settings' | 'now' | 'words'>;

/** What of a ticket was known before an edit, as far as the edit tells. */
export function knownBefore(ticket: Ticket, { edited, before = '' }: Editing): Ticket {
  const known: Record<string, unknown> = { ...ticket };
  for (const key of policyFields) {
    if (!edited.has(key)) continue;
    delete known[key];
    if (edited.size === 1 && before !== '') known[key] = before;
  }
  return known;
}

/** A ticket that goes to somebody else because more became known of it (D4). */
export interface GivenAnew {
  readonly change: TicketChange;
  readonly load: Load;
  readonly log: LogEntry;
}

/** @param by when and by whom the edit was made */
export function givenAnew(
  ticket: Ticket,
  load: Load,
  context: Editing,
  by: Pick<LogEntry, 'at' | 'operator'>,
): GivenAnew | undefined {
  const { edited, settings, now, words } = context;
  if (edited.has('owner') || !policyFields.some((key) => edited.has(key))) return undefined;
  const choice: Choice | undefined = redispatched(knownBefore(ticket, context), ticket, settings, load);
  const { member } = choice ?? {};
  if (choice === undefined || member === undefined || ticket.number === undefined) return undefined;
  const { name, department } = member;
  const line = words.history.transferred(ticket.owner ?? '', name);
  const note = [line.note, words.because(choice)].join(words.history.separator);
  return {
    change: { owner: name, assignedAt: now, ...(isOption(department, settings) && { department }) },
    load: withTransfer(load, ticket.owner, name, now),
    log: { ...by, number: ticket.number, step: line.step, note, told: '' },
  };
}

/** The load after what people typed: a ticket closed, opened again, or given to somebody else. */
export function loadAfterTyping(load: Load, ticket: Ticket, { moved }: Revised, context: EditContext): Load {
  if (moved?.to === 'closed') return withoutTicket(load, ticket.owner);
  if (moved?.from === 'closed') return withKept(load, ticket.owner);
  const isTransfer = context.edited.size === 1 && context.edited.has('owner') && ticket.owner !== undefined;
  return isTransfer ? withTransfer(load, context.before, ticket.owner ?? '', context.now) : load;
}
