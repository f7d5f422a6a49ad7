import { maskContactsIn, maskNumbersIn } from '../customer/maskText';
import { type Actor, isNamed } from '../flow/permissions';
import { optionKey } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';

/** A line of the progress log, as far as it tells who worked on a ticket. */
interface Line {
  readonly at: Moment;
  readonly operator: string;
  readonly note: string;
}

/** Log times are kept to the second. */
const second = 1000;

/** The parts of a note that tell of a change, “王芳 → 李强” or “处理中 → 待验证”, as both of its ends. */
const changesIn = (note: string): readonly (readonly [from: string, to: string])[] =>
  note.split(/[；;]/).flatMap((part) => {
    const [from, to, ...more] = part.split(' → ').map((end) => end.trim());
    return from === undefined || to === undefined || more.length > 0 ? [] : [[from, to] as const];
  });

/** Names in the log stand as it masks them. */
const asLogged = (text: string): string => maskContactsIn(maskNumbersIn(text));

/**
 * Whether a score would be the actor's own (D8): he owns the ticket, or owned or resolved it since it was last reopened.
 * Handing it on does not free anybody. Of a ticket that is worked on again the score is of the resolution before, so the
 * whole log counts.
 * @param log the ticket's, whatever the language in which it was written
 */
export function isOwnWork(actor: Actor, ticket: Ticket, log: readonly Line[]): boolean {
  if (isNamed(actor, ticket.owner)) return true;
  const since = ticket.resolvedAt === undefined ? 0 : (ticket.reopenedAt ?? 0) - second;
  const logged: Actor = { ...actor, name: asLogged(actor.name), email: asLogged(actor.email) };
  const isActor = (name: string): boolean => isNamed(actor, name) || isNamed(logged, name);
  return log.some(({ at, operator, note }) => {
    if (at < since) return false;
    const changes = changesIn(note);
    const isOwnership = changes.some(([from, to]) => isActor(from) || isActor(to));
    return isOwnership || (isActor(operator) && changes.some(([, to]) => optionKey('status', to) === 'verifying'));
  });
}
