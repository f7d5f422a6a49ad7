import { hindranceOf } from '../../domain/flow/hindrance';
import type { Actor, Permission } from '../../domain/flow/permissions';
import { Refused } from '../refused';
import { type CallBack, callBack } from '../satisfaction/callBack';
import { addProgress, type Progress } from './addProgress';
import { applyArticle } from './applyArticle';
import type { Acting, Deed } from './deed';
import { type DraftedArticle, draftArticle } from './draftArticle';
import { type Escalation, escalateTicket } from './escalateTicket';
import { finishTask, type TaskEnd } from './finishTask';
import { giveTask, type TaskGiven } from './giveTask';
import { linkTicket } from './linkTicket';
import { type MovedTo, moveDeadline } from './moveDeadline';
import { type Move, moveTicket } from './moveTicket';
import { takeTicket } from './takeTicket';
import { type Transfer, transferTicket } from './transferTicket';

/** What a person does to a ticket; texts come without blanks around them. */
export type Action =
  | { readonly kind: 'take' }
  | ({ readonly kind: 'move' } & Move)
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'transfer' } & Transfer)
  | ({ readonly kind: 'escalate' } & Escalation)
  | ({ readonly kind: 'deadline' } & MovedTo)
  | ({ readonly kind: 'task' } & TaskGiven)
  | ({ readonly kind: 'finishTask' } & TaskEnd)
  | { readonly kind: 'link'; readonly to: string }
  | ({ readonly kind: 'callback' } & CallBack)
  | { readonly kind: 'useArticle'; readonly knowledgeNo: string }
  | ({ readonly kind: 'draftArticle' } & DraftedArticle);

/** Whose role keeps from the work on tickets, whatever their state. */
const isOutsider = ({ member }: Actor): boolean => member?.role === 'quality' || member?.role === 'onlooker';

function demandAllowed(granted: ReadonlySet<Permission>, { kind }: Action, { actor, ticket }: Acting): void {
  if (!actor.isKnown) throw new Refused('notInPeople', [], actor.email);
  // The deadline's own refusal says that it passed; a forbidden move is told with the moves there are.
  if (kind === 'deadline' && ticket.status !== 'closed' && !isOutsider(actor)) return;
  if (!granted.has(kind)) throw new Refused(hindranceOf(actor, ticket, kind), [], ticket.owner);
}

/**
 * Decides what an action brings about; nothing is written.
 * @throws Refused when the person may not do it, or something is missing or wrong
 */
export function perform(action: Action, acting: Acting, granted: ReadonlySet<Permission>): Deed {
  demandAllowed(granted, action, acting);
  switch (action.kind) {
    case 'take':
      return takeTicket(acting);
    case 'move':
      return moveTicket(acting, action);
    case 'progress':
      return addProgress(acting, action);
    case 'transfer':
      return transferTicket(acting, action);
    case 'escalate':
      return escalateTicket(acting, action);
    case 'deadline':
      return moveDeadline(acting, action);
    case 'task':
      return giveTask(acting, action);
    case 'finishTask':
      return finishTask(acting, action);
    case 'link':
      return linkTicket(acting, action.to);
    case 'callback':
      return callBack(acting, action);
    case 'useArticle':
      return applyArticle(acting, action.knowledgeNo);
    case 'draftArticle':
      return draftArticle(acting, action);
  }
}
