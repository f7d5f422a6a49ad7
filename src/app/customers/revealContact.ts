import { isHisToReveal } from '../../domain/customer/mayReveal';
import { isPlain } from '../../domain/customer/register';
import { actorOf } from '../../domain/flow/permissions';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Task } from '../../domain/tasks/task';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Opened } from '../desk';
import { Refused } from '../refused';
import { revealCustomer } from './revealCustomer';

/** A customer in full; blank what nobody told. */
export interface FullCustomer {
  readonly name: string;
  readonly contact: string;
}

/**
 * What a ticket still shows in full is taken from it, as it was typed and not sealed yet.
 * @throws Refused "keyMissing", "customerMissing", "customerOther" or "customerDamaged" when what is sealed cannot be
 *   opened
 */
function fullCustomer(desk: Desk, ticket: Ticket, zone: Zone): FullCustomer {
  const { customerNo, customerName = '', contact = '' } = ticket;
  if (customerNo === undefined || isPlain(ticket)) return { name: customerName, contact };
  const revealed = revealCustomer(desk, zone, ticket);
  if (!('problem' in revealed)) return revealed;
  throw new Refused(revealed.problem, [], customerNo);
}

/** A ticket with what others do or did in it. */
interface Looked {
  readonly ticket: Ticket;
  readonly tasks: () => readonly Task[];
}

/** The ticket in the live sheet, else in the archives (D11). */
function lookedUp(desk: Desk, number: string, row: number): Looked & { readonly opened: Opened } {
  const { opened, found } = desk.openTicket(desk.recall(), number, row);
  if (found !== undefined) {
    const tasks = () => desk.openTasks(opened).filter((task) => task.number === number);
    return { opened, ticket: found.ticket, tasks };
  }
  const [kept] = desk.archives.find(opened, [number]);
  if (kept === undefined) throw new Refused('ticketMissing', [], number);
  return { opened, ticket: kept.ticket, tasks: () => kept.tasks };
}

/**
 * The customer in full of a ticket, also of an archived one, for somebody who may see it (D12). Who looked is in the log before anything is answered;
 * the log holds no part of it, but the customer's number: whose contact it was.
 * @param row where the ticket stood when last seen, zero-based
 * @param step what the log calls it
 * @throws Refused "ticketMissing", "otherDepartment", "keyMissing", "customerMissing", "customerOther",
 *   "customerDamaged": nothing is logged then, as nothing was seen
 */
export function revealContact(
  desk: Desk,
  number: string,
  row: number,
  step: (settings: Settings) => string,
): FullCustomer {
  return desk.exclusively(() => {
    const { opened, ticket, tasks } = lookedUp(desk, number, row);
    const actor = actorOf(desk.user(), opened.settings);
    if (!isHisToReveal(actor, ticket, tasks)) throw new Refused('otherDepartment');
    const customer = fullCustomer(desk, ticket, opened.zone);
    const line = {
      at: desk.now,
      number,
      step: step(opened.settings),
      operator: actor.name,
      note: ticket.customerNo ?? '',
      told: '',
    };
    desk.commit(opened, { changes: [], log: [line] });
    return customer;
  });
}
