import type { Order } from '../../app/actions/actOnTicket';
import type { Action } from '../../app/actions/perform';
import { cellLimit } from '../../domain/record/cellText';
import { lists, type Status } from '../../domain/record/lists';
import { printable } from '../../domain/record/printable';
import { type CallbackResult, callbackResults } from '../../domain/satisfaction/callbackResult';
import { type Score, scores } from '../../domain/satisfaction/score';
import { demand, fieldTexts, isRecord, token } from './received';

/** A text of the action, without blanks around it and characters that nobody sees. */
function part(received: Record<string, unknown>, key: string): string {
  const value = received[key];
  demand(typeof value === 'string' && value.length <= cellLimit);
  return printable(value).trim();
}

function statusOf(received: unknown): Status {
  const found = lists.status.options.find((option) => option.key === received);
  demand(found !== undefined);
  return found.key;
}

function endOf(received: unknown): 'done' | 'cancelled' {
  demand(received === 'done' || received === 'cancelled');
  return received;
}

function resultOf(received: unknown): CallbackResult {
  const found = callbackResults.find((result) => result === received);
  demand(found !== undefined);
  return found;
}

function scoreIn(received: unknown): { readonly score?: Score } {
  const score = scores.find((known) => known === received);
  demand(score !== undefined || received === null);
  return score === undefined ? {} : { score };
}

function actionOf(received: Record<string, unknown>): Action {
  const text = (key: string): string => part(received, key);
  switch (received.kind) {
    case 'take':
      return { kind: 'take' };
    case 'move':
      return { kind: 'move', to: statusOf(received.to), values: fieldTexts(received.values) };
    case 'progress':
      return { kind: 'progress', note: text('note'), told: text('told') };
    case 'transfer':
      return { kind: 'transfer', owner: text('owner'), reason: text('reason') };
    case 'escalate':
      return { kind: 'escalate', reason: text('reason') };
    case 'deadline':
      return { kind: 'deadline', dueAt: text('dueAt'), reason: text('reason') };
    case 'task':
      return {
        kind: 'task',
        department: text('department'),
        person: text('person'),
        what: text('what'),
        dueAt: text('dueAt'),
      };
    case 'finishTask':
      return {
        kind: 'finishTask',
        taskNo: text('taskNo'),
        state: endOf(received.state),
        output: text('output'),
        minutes: text('minutes'),
      };
    case 'callback':
      return {
        kind: 'callback',
        result: resultOf(received.result),
        ...scoreIn(received.score),
        comment: text('comment'),
      };
    case 'useArticle':
      return { kind: 'useArticle', knowledgeNo: text('knowledgeNo') };
    case 'draftArticle':
      return {
        kind: 'draftArticle',
        title: text('title'),
        category: text('category'),
        tags: text('tags'),
        symptoms: text('symptoms'),
        steps: text('steps'),
      };
    default:
      demand(received.kind === 'link');
      return { kind: 'link', to: text('to') };
  }
}

/**
 * An action that a page sent, checked: google.script.run can be called by hand with anything.
 * @throws Refused "malformed"
 */
export function ticketAction(received: unknown): Order {
  demand(isRecord(received) && Number.isInteger(received.row));
  const { row } = received;
  demand(typeof row === 'number' && row >= 1);
  return { number: part(received, 'number'), row, token: token(received.token), action: actionOf(received) };
}
