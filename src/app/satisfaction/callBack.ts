import { maskOwnNumber } from '../../domain/customer/maskText';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import type { CallbackResult } from '../../domain/satisfaction/callbackResult';
import { isOwnWork } from '../../domain/satisfaction/ownWork';
import type { Score } from '../../domain/satisfaction/score';
import { plainText } from '../../domain/visitor/plainText';
import { type Acting, type Deed, revisedWith } from '../actions/deed';
import { Refused } from '../refused';
import { rate } from './rating';

/** What came of calling a customer back (D8). */
export interface CallBack {
  readonly result: CallbackResult;
  /** What the customer gave; absent when he gave none. */
  readonly score?: Score;
  readonly comment: string;
}

const commentCharacters = 2000;

/** What the customer said himself stays as he said it. */
const hasAnswered = ({ satisfaction, feedback }: Ticket): boolean =>
  satisfaction !== undefined || feedback !== undefined;

/**
 * A call-back with its result, score and comment, written together (D8). Only a customer who was reached counts as
 * called back. Nobody rates himself: a score that the customer gave on the phone is entered by somebody else than who
 * owns the ticket, or owned or resolved it in this cycle, and the log says that an agent entered it. A note without a score stands in the log alone where the
 * customer has answered.
 * @throws Refused "ownRating", or "notReached" for a score of somebody who was not on the phone
 */
export function callBack(acting: Acting, made: CallBack): Deed {
  const { ticket, actor, now, history, log } = acting;
  const words = acting.words.satisfaction;
  const { result, score } = made;
  const comment = maskOwnNumber(plainText(made.comment, commentCharacters), ticket.contact);
  if (score !== undefined && result !== 'reached') throw new Refused('notReached');
  if (score !== undefined && isOwnWork(actor, ticket, log, acting.tasks)) throw new Refused('ownRating');
  const line = { step: words.callback, note: words.calledBack(words.result[result], comment) };
  if (result !== 'reached') return { change: revisedWith(acting, {}, []), log: [line] };
  const told = words.byPhone;
  if (score === undefined) {
    const heard: TicketChange = {
      calledBackAt: now,
      lastToldAt: now,
      ...(comment === '' || hasAnswered(ticket) ? {} : { feedback: comment }),
    };
    return { change: revisedWith(acting, heard, []), log: [line], told };
  }
  const rated = rate(acting, { score, comment, via: 'callback', by: actor.name });
  const [first, ...others] = rated.log;
  const together = { step: words.callback, note: [words.result[result], first?.note ?? ''].join(history.separator) };
  return { ...rated, log: [together, ...others], told };
}
