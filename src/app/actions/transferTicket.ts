import { isOption } from '../../domain/intake/acceptTicket';
import type { TicketChange } from '../../domain/record/ticket';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export interface Transfer {
  readonly owner: string;
  readonly reason: string;
}

/**
 * Gives a ticket to somebody else (D4), who is told by mail; the department follows the new owner.
 * @throws Refused "personUnknown", "sameOwner" or "reasonMissing"
 */
export function transferTicket(acting: Acting, { owner, reason }: Transfer): Deed {
  const { ticket, settings, words, history } = acting;
  const member = settings.people.find((candidate) => candidate.name === owner);
  if (owner === '' || (member === undefined && settings.people.length > 0)) {
    throw new Refused('personUnknown', [], owner);
  }
  if (owner === ticket.owner) throw new Refused('sameOwner', [], owner);
  if (reason === '') throw new Refused('reasonMissing');
  const department = member?.department ?? '';
  const change: TicketChange = { owner, ...(isOption(department, settings) && { department }) };
  const line = history.transferred(ticket.owner ?? '', owner);
  const note = [line.note, words.reason(reason)].join(history.separator);
  return {
    change: revisedWith(acting, change, ['owner']),
    log: [{ step: line.step, note }],
    letter: { kind: 'transferred', person: owner, department, note: reason },
  };
}
