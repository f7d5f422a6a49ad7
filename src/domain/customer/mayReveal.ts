import { type Actor, isNamed } from '../flow/permissions';
import type { Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';

/**
 * Whether a ticket is the actor's to see its customer in full (D12): handlers work for their department, and on tickets in
 * which they have a part; whoever answers customers or leads sees all. A task that somebody gave himself, or his
 * department, is no part in a ticket.
 * @param tasks of the ticket, read when first asked for
 */
export function isHisToReveal(actor: Actor, ticket: Ticket, tasks: () => readonly Task[]): boolean {
  const { member } = actor;
  if (member?.role !== 'handler') return true;
  if (member.department !== '' && member.department === ticket.department) return true;
  if (isNamed(actor, ticket.owner) || isNamed(actor, ticket.collaborators)) return true;
  return tasks().some(
    ({ person, department, createdBy }) =>
      !isNamed(actor, createdBy) &&
      (person === '' ? department !== '' && department === member.department : isNamed(actor, person)),
  );
}
