import type { Status } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import { namesIn } from '../settings/memberName';
import { isSameAddress } from '../settings/sameAddress';
import type { Member, Settings } from '../settings/settings';
import { nextStatuses } from './moves';

/** What a person may do to a ticket. */
export type Permission =
  | 'take'
  | 'move'
  | 'progress'
  | 'transfer'
  | 'escalate'
  | 'deadline'
  | 'task'
  | 'finishTask'
  | 'link'
  | 'callback'
  | 'useArticle'
  | 'draftArticle';

/** Who acts. */
export interface Actor {
  readonly email: string;
  /** As in the people sheet, else the address; blank where Google does not tell. */
  readonly name: string;
  /** Absent for somebody whom the people sheet lacks. */
  readonly member?: Member;
  /** False when the people sheet names people, but not this one, and for strangers on a web page, who have no address. */
  readonly isKnown: boolean;
}

/** The person with this address; as long as the people sheet is empty everybody who has one is known. */
export function actorOf(email: string, { people }: Pick<Settings, 'people'>): Actor {
  const member = people.find((candidate) => isSameAddress(candidate.email, email));
  return {
    email,
    name: member?.name ?? email,
    ...(member !== undefined && { member }),
    isKnown: member !== undefined || (people.length === 0 && email.trim() !== ''),
  };
}

/** Whether a person column (owner, collaborators) names the actor. */
export const isNamed = (actor: Actor, text: string | undefined): boolean =>
  actor.name !== '' && namesIn(text).some((name) => name === actor.name || isSameAddress(name, actor.email));

/** Whether the actor leads a team or the desk. */
export const isLead = ({ member }: Actor): boolean => member?.role === 'supervisor' || member?.role === 'administrator';

/** Whether the actor decides about the ticket: its owner, a supervisor, or anybody while it has no owner (D4, D5). */
function isInCharge(actor: Actor, ticket: Ticket): boolean {
  if (actor.member === undefined) return actor.isKnown;
  return ticket.owner === undefined || isNamed(actor, ticket.owner) || isLead(actor);
}

/** Whether work on a ticket is not done; one whose status was cleared counts as that. */
export const isOpen = ({ status }: Ticket): boolean => status !== 'closed' && status !== 'verifying';

/** Whether there is still work to do on a ticket, or it waits for the customer. */
export const isRunning = ({ status }: Ticket): boolean =>
  status === 'open' || status === 'inProgress' || status === 'waiting';

/** A deadline can be moved only before it passes (D3). */
export const mayMoveDeadline = (ticket: Ticket, now: Moment): boolean =>
  isRunning(ticket) && ticket.resolveDue !== undefined && now < ticket.resolveDue;

/** A solved ticket without an article offers to make one (D10). */
const drafting = ({ status, solution, knowledgeNo }: Ticket): readonly Permission[] =>
  (status === 'verifying' || status === 'closed') && solution !== undefined && knowledgeNo === undefined
    ? ['draftArticle']
    : [];

/** Articles are approved by supervisors and administrators (D10); by anybody while the people sheet is empty. */
export const mayApprove = (actor: Actor): boolean => (actor.member === undefined ? actor.isKnown : isLead(actor));

const isTakeable = (actor: Actor, ticket: Ticket): boolean =>
  ticket.owner === undefined ? isRunning(ticket) : ticket.status === 'open' && isInCharge(actor, ticket);

/** The statuses that the actor may carry the ticket to; reopening is for its owner and supervisors (D5). */
export const allowedStatuses = (actor: Actor, ticket: Ticket, from: Status): readonly Status[] =>
  permissionsOf(actor, ticket, 0).has('move') ? nextStatuses(from) : [];

/**
 * What the actor may do to the ticket now: agents, handlers, supervisors and administrators work on tickets, transfers
 * are for the owner and supervisors, quality staff add to the progress, and people whom the desk does not know, or who have no role, do nothing.
 */
export function permissionsOf(actor: Actor, ticket: Ticket, now: Moment): ReadonlySet<Permission> {
  if (!actor.isKnown || actor.member?.role === 'onlooker') return new Set();
  const isClosed = ticket.status === 'closed';
  const isResolved = isClosed || ticket.status === 'verifying';
  if (actor.member?.role === 'quality') {
    return new Set<Permission>([
      'progress',
      'link',
      ...(isResolved ? (['callback'] as const) : []),
      ...drafting(ticket),
    ]);
  }
  const granted: readonly (readonly [Permission, boolean])[] = [
    ['take', isTakeable(actor, ticket)],
    ['move', !isClosed || isInCharge(actor, ticket)],
    ['progress', true],
    ['transfer', !isClosed && isInCharge(actor, ticket)],
    ['escalate', isRunning(ticket)],
    ['deadline', mayMoveDeadline(ticket, now)],
    ['task', !isClosed],
    ['finishTask', true],
    ['link', true],
    ['callback', isResolved],
    ['useArticle', !isClosed],
  ];
  return new Set([...granted.flatMap(([permission, holds]) => (holds ? [permission] : [])), ...drafting(ticket)]);
}
