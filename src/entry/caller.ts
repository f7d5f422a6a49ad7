import type { Access } from '../api/access';
import type { Desk } from '../app/desk';
import type { Remembered } from '../app/memory';
import { Refused } from '../app/refused';
import { callProblem } from '../domain/flow/calling';
import { actorOf } from '../domain/flow/permissions';
import { joinLabels } from '../domain/record/joinLabels';
import { type Language, optionLabel } from '../domain/record/lists';
import type { Member } from '../domain/settings/settings';
import { isInsideWorkbook } from '../sheets/session';
import { settingsFrom } from '../sheets/settings/snapshot';

/** The people as last read, or read anew; a copied workbook has no memory and is read. A desk that is not set up names nobody. */
function peopleOf(desk: Desk, remembered: Remembered, isReadAnew: boolean): readonly Member[] {
  const known = isReadAnew ? undefined : settingsFrom(remembered.settings);
  if (known !== undefined) return known.people;
  try {
    return desk.open(remembered, []).settings.people;
  } catch (error) {
    // Who deletes 人员 lets nobody in by it: those whom it named last still are who they were.
    // The same holds while rows stand above the header of the tickets, which the repair is to put right.
    const isUnread = error instanceof Refused && (error.code === 'notSetUp' || error.code === 'headerMoved');
    if (isUnread) return settingsFrom(remembered.settings)?.people ?? [];
    throw error;
  }
}

/**
 * Sees to it that whoever acts may do so (D12): every function that a page or the menu calls goes through here before it
 * does anything.
 * @throws Refused "notInPeople" or "roleLacks", which names the roles that may
 */
export function demandAccess(desk: Desk, remembered: Remembered, access: Access, language: () => Language): void {
  const { who, isReadAnew = false, isFreeBeforeSetUp = false } = access;
  if (who === 'anybody') return;
  if (isFreeBeforeSetUp && remembered.keeper === undefined && isInsideWorkbook(desk.user())) return;
  const people = peopleOf(desk, remembered, isReadAnew);
  const actor = actorOf(desk.user(), { people });
  // Whoever set the desk up can always repair it, whatever became of 人员; a role that it gives holds for the rest.
  const isRepairing = who !== 'members' && who.every((role) => role === 'administrator');
  if (actor.email !== '' && actor.email === remembered.keeper && (actor.member === undefined || isRepairing)) return;
  // As long as 人员 names nobody, being inside the workbook is what tells colleagues from visitors of the web app.
  if (people.length === 0 && !isInsideWorkbook(actor.email)) throw new Refused('notInPeople', [], actor.email);
  const problem = callProblem(actor, who, people);
  if (problem === undefined) return;
  const roles = who === 'members' ? [] : who.map((role) => optionLabel('role', role, language()));
  throw new Refused(problem, [], problem === 'roleLacks' ? joinLabels(roles, language()) : actor.email);
}
