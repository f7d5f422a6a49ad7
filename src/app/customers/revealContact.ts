import { isHisToReveal } from '../../domain/customer/mayReveal';
import { isPlain } from '../../domain/customer/register';
import { actorOf } from '../../domain/flow/permissions';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { Refused } from '../refused';
import { revealCustomer } from './revealCustomer';

/** A customer in full; blank what nobody told. */
export interface FullCustomer {
  readonly name: string;
  readonly contact: string;
}

/**
 * What a ticket still shows in full is taken from it, as it was typed and not sealed yet.
 * @throws Refused "keyMissing" or "customerDamaged" when what is sealed cannot be opened
 */
function fullCustomer(desk: Desk, ticket: Ticket, zone: Zone): FullCustomer {
  const { customerNo, customerName = '', contact = '' } = ticket;
  if (customerNo === undefined || isPlain(ticket)) return { name: customerName, contact };
  const revealed = revealCustomer(desk, zone, customerNo, customerName);
  if (!('problem' in revealed)) return revealed;
  throw new Refused(revealed.problem === 'keyMissing' ? 'keyMissing' : 'customerDamaged', [], customerNo);
}

/**
 * A ticket's customer in full, for somebody who may see it (D12). Who looked is in the log before anything is answered;
 * the log holds no part of it, but the customer's number: whose contact it was.
 * @param row where the ticket stood when last seen, zero-based
 * @param step what the log calls it
 * @throws Refused "ticketMissing", "otherDepartment", "keyMissing", "customerDamaged": nothing is logged then, as nothing was seen
 */
export function revealContact(
  desk: Desk,
  number: string,
  row: number,
  step: (settings: Settings) => string,
): FullCustomer {
  return desk.exclusively(() => {
    const { opened, found } = desk.openTicket(desk.recall(), number, row);
    if (found === undefined) throw new Refused('ticketMissing', [], number);
    const actor = actorOf(desk.user(), opened.settings);
    const tasks = () => desk.openTasks(opened).filter((task) => task.number === number);
    if (!isHisToReveal(actor, found.ticket, tasks)) throw new Refused('otherDepartment');
    const customer = fullCustomer(desk, found.ticket, opened.zone);
    const line = {
      at: desk.now,
      number,
      step: step(opened.settings),
      operator: actor.name,
      note: found.ticket.customerNo ?? '',
      told: '',
    };
    desk.commit(opened, { changes: [], log: [line] });
    return customer;
  });
}
