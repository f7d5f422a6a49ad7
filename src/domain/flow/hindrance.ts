import type { Ticket } from '../record/ticket';
import type { Actor, Permission } from './permissions';

/** Why somebody may not do something to a ticket now: the role, the ticket's state, or whose the ticket is. */
export type Hindrance =
  | 'noRole'
  | 'qualityMayNot'
  | 'draftEarly'
  | 'articleThere'
  | 'callbackEarly'
  | 'ticketClosed'
  | 'ticketResolved'
  | 'takenAlready'
  | 'ownerDecides';

const ofQuality: ReadonlySet<Permission> = new Set<Permission>(['progress', 'link', 'callback', 'draftArticle']);

/**
 * The reason for which `permissionsOf` does not grant a permission, to be told to the person.
 * @param wanted what was not granted
 */
export function hindranceOf({ member }: Actor, ticket: Ticket, wanted: Permission): Hindrance {
  const { status, owner, knowledgeNo } = ticket;
  if (member?.role === 'onlooker') return 'noRole';
  if (member?.role === 'quality' && !ofQuality.has(wanted)) return 'qualityMayNot';
  if (wanted === 'draftArticle') return knowledgeNo === undefined ? 'draftEarly' : 'articleThere';
  if (wanted === 'callback') return 'callbackEarly';
  if (wanted === 'move') return 'ownerDecides';
  if (status === 'closed') return 'ticketClosed';
  if (wanted === 'transfer') return 'ownerDecides';
  return wanted === 'take' && owner !== undefined ? 'takenAlready' : 'ticketResolved';
}
