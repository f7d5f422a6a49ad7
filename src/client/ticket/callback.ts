import type { TicketView } from '../../api';
import { type CallbackResult, callbackResults } from '../../domain/satisfaction/callbackResult';
import { copyButton } from '../copy';
import { element } from '../element';
import { chooser } from '../intake/input';
import type { Words } from '../words';
import { entry, textInput } from './entries';
import type { Plan } from './plan';

const resultOf = (label: string, { tickets }: Words): CallbackResult =>
  callbackResults.find((result) => tickets.callbackResult[result] === label) ?? 'reached';

/** Calling the customer back: what came of it, the score that he gave, his words. The owner enters no score. */
export function callbackPlan(view: TicketView, words: Words): Plan {
  const { tickets } = words;
  const scores = view.satisfaction?.scores ?? [];
  const reached = tickets.callbackResult.reached;
  return {
    key: 'callback',
    label: tickets.action.callback,
    entries: () => [
      entry({
        key: 'result',
        label: tickets.callbackOutcome,
        input: chooser(
          callbackResults.map((result) => tickets.callbackResult[result]),
          words,
        ),
        first: reached,
      }),
      entry({
        key: 'score',
        label: tickets.callbackScore,
        input: chooser(
          scores.map(({ label }) => label),
          words,
          tickets.noScore,
        ),
        required: false,
      }),
      entry({ key: 'comment', label: tickets.callbackComment, input: textInput(2), required: false }),
    ],
    applies: (key, filled) =>
      key !== 'score' || (view.satisfaction?.mayRate === true && (filled.result ?? '') === reached),
    toAction: (aim, { result = '', score = '', comment = '' }) => ({
      ...aim,
      kind: 'callback',
      result: resultOf(result, words),
      score: scores.find(({ label }) => label === score)?.score ?? null,
      comment,
    }),
  };
}

const line = (term: string, text: string, look = ''): HTMLElement =>
  element('p', { class: `note ${look}` }, `${term} `, element('strong', {}, text));

/** What the customer is sent and told: the link to copy, the words for the call, and how far both have come. */
export function satisfactionPart(view: TicketView, words: Words): HTMLElement | null {
  const { satisfaction: shown } = view;
  if (shown === null) return null;
  const { tickets } = words;
  const due = shown.calledBackAt === '' ? shown.callbackDue : '';
  return element(
    'div',
    { class: 'satisfaction' },
    ...(shown.sentAt === '' ? [] : [line(tickets.surveySent, shown.sentAt)]),
    ...(due === '' ? [] : [line(tickets.callbackDue, due, shown.isCallbackLate ? 'late' : '')]),
    ...(shown.calledBackAt === '' ? [] : [line(tickets.calledBack, shown.calledBackAt)]),
    ...(shown.mayRate ? [] : [element('p', { class: 'note' }, tickets.ownTicket)]),
    ...(shown.mayPassOn ? [messagePart(shown.message, words)] : []),
    passage(tickets.callbackScript, shown.script, words),
  );
}

const messagePart = (message: string, words: Words): HTMLElement =>
  message === ''
    ? element('p', { class: 'note' }, words.tickets.noLink)
    : passage(words.tickets.surveyMessage, message, words);

const passage = (title: string, text: string, words: Words): HTMLElement =>
  element(
    'details',
    { class: 'more' },
    element('summary', {}, title),
    element('p', { class: 'words' }, text),
    copyButton(words, text, title),
  );
