import { maskContactsIn, maskNumbersIn } from '../customer/maskText';
import { type Actor, isLead, isNamed } from '../flow/permissions';
import { optionKey } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';

/** A line of the progress log, as far as it tells who worked on a ticket. */
interface Line {
  readonly at: Moment;
  readonly operator: string;
  readonly note: string;
}

/** A task, as far as it tells who did it. */
interface OwnTask {
  readonly task: { readonly person: string };
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
 * Whether the actor helps with the ticket, or did some of its work in another department (D7). The tasks of supervisors are
 * to step in and to call back.
 */
const hasPart = (actor: Actor, { collaborators }: Ticket, tasks: readonly OwnTask[]): boolean =>
  isNamed(actor, collaborators) || (!isLead(actor) && tasks.some(({ task }) => isNamed(actor, task.person)));

/**
 * Whether a score would be the actor's own (D8): he owns the ticket, or owned or resolved it since it was last reopened, or
 * has a part in it.
 * Handing it on does not free anybody. Of a ticket that is worked on again the score is of the resolution before, so the
 * whole log counts.
 * @param log the ticket's, whatever the language in which it was written
 * @param tasks the ticket's, as far as they are known
 */
export function isOwnWork(actor: Actor, ticket: Ticket, log: readonly Line[], tasks: readonly OwnTask[]): boolean {
  if (isNamed(actor, ticket.owner) || hasPart(actor, ticket, tasks)) return true;
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
