import type { LogEntry } from '../memory';
import type { SeenTicket } from '../ticketView';
import type { Letter } from './deed';
import type { Action } from './perform';

/**
 * The letter of an action that is sent again after it was written: the execution may have died before it mailed, so
 * the mail goes out once more. Better twice than never.
 * @param proof the log line that the action wrote
 */
export function letterAgain(action: Action, { ticket }: SeenTicket, { note }: LogEntry): Letter | undefined {
  const department = ticket.department ?? '';
  switch (action.kind) {
    case 'transfer':
      return { kind: 'transferred', person: action.owner, department, note: action.reason };
    case 'task':
      return { kind: 'taskGiven', person: action.person, department: action.department, note };
    case 'finishTask':
      return ticket.owner === undefined ? undefined : { kind: 'taskEnded', person: ticket.owner, department, note };
    default:
      return undefined;
  }
}
