import { actorOf } from '../../domain/flow/permissions';
import type { Member } from '../../domain/settings/settings';
import type { Acting } from './deed';

/**
 * Who steps in: a supervisor of the ticket's department, else any, else an administrator. The ticket's owner does not
 * step in to his own work, unless there is nobody else. Where the people sheet has neither, it is whoever set the desk up.
 */
export function supervisorOf({ ticket, settings, keeper }: Pick<Acting, 'ticket' | 'settings' | 'keeper'>): {
  readonly name: string;
  readonly department: string;
} {
  const inRole = (role: Member['role']): readonly Member[] => settings.people.filter((member) => member.role === role);
  const supervisors = inRole('supervisor');
  const own = supervisors.filter((member) => member.department === ticket.department);
  const inTurn = [...own, ...supervisors, ...inRole('administrator')];
  const head = inTurn.find((member) => member.name !== ticket.owner) ?? inTurn[0] ?? actorOf(keeper, settings).member;
  return { name: head?.name ?? keeper, department: head?.department ?? ticket.department ?? '' };
}
