import type { Member, Role } from '../settings/settings';
import type { Actor } from './permissions';

/** Roles as the team has them: without an administrator in 人员 its supervisors administer the desk. */
function rolesOf({ member }: Actor, people: readonly Member[]): readonly Role[] {
  if (member === undefined) return [];
  const hasAdministrator = people.some(({ role }) => role === 'administrator');
  return member.role === 'supervisor' && !hasAdministrator ? ['supervisor', 'administrator'] : [member.role];
}

/**
 * Whether the actor may call something (D12).
 * @param who the roles that may, or everybody whom 人员 names; as long as it names nobody everybody may
 * @returns why not: the desk does not know the person, or the role is another one
 */
export function callProblem(
  actor: Actor,
  who: readonly Role[] | 'members',
  people: readonly Member[],
): 'notInPeople' | 'roleLacks' | undefined {
  if (!actor.isKnown) return 'notInPeople';
  if (who === 'members' || people.length === 0) return undefined;
  return rolesOf(actor, people).some((role) => who.includes(role)) ? undefined : 'roleLacks';
}
