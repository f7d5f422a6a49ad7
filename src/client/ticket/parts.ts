import type { ClockView, TicketView, TimelineEntry } from '../../api';
import { optionKey } from '../../domain/record/lists';
import { copyButton } from '../copy';
import { type Countdown, countdown } from '../countdown';
import { element } from '../element';
import { facts } from '../facts';
import type { Words } from '../words';

const textOf = (view: TicketView, key: string): string => view.facts.find((fact) => fact.key === key)?.text ?? '';

/** Number, states and what it is about. */
export function header(view: TicketView, words: Words): HTMLElement {
  const urgency = textOf(view, 'urgency');
  const people = [textOf(view, 'customerName'), textOf(view, 'owner') || words.tickets.noOwner];
  const chip = (look: string, text: string): HTMLElement => element('span', { class: `chip ${look}` }, text);
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'number' },
      element('h1', { tabindex: -1, 'data-role': 'ticket' }, view.number),
      copyButton(words, view.number, words.copyNumber),
    ),
    element(
      'p',
      { class: 'chips' },
      chip(view.status.key, view.status.label),
      ...(view.sla === null ? [] : [chip(`sla ${view.sla.key}`, view.sla.label)]),
      ...(urgency === '' ? [] : [chip(optionKey('urgency', urgency) ?? '', urgency)]),
    ),
    element('p', { class: 'note' }, people.filter((part) => part !== '').join(words.factSeparator)),
    element('p', { class: 'phenomenon' }, textOf(view, 'phenomenon')),
  );
}

/** The deadlines; those still running count down. */
export function clocks(
  view: TicketView,
  words: Words,
): { readonly element: HTMLElement; readonly countdowns: readonly Countdown[] } {
  const running = view.clocks.filter((clock) => clock.state === 'running');
  const counting = new Map(running.map((clock) => [clock, countdown(clock.dueAt, words)]));
  const nearest = running.reduce<ClockView | null>((best, one) => (best && best.dueAt <= one.dueAt ? best : one), null);
  const lines = view.clocks.map((clock) => {
    const isSoon = clock === nearest && view.sla?.key === 'dueSoon';
    const state = counting.get(clock)?.element ?? words.tickets.clockState[clock.state];
    return element(
      'li',
      { class: `clock ${clock.state} ${isSoon ? 'soon' : ''}`, 'data-clock': clock.key },
      element('span', { class: 'name' }, clock.label),
      element('span', { class: 'state' }, state),
      element('span', { class: 'at' }, clock.dueText),
      ...(clock.why.length === 0 ? [] : [why(clock, words)]),
    );
  });
  return { element: element('ul', { class: 'clocks' }, ...lines), countdowns: [...counting.values()] };
}

const why = (clock: ClockView, { tickets }: Words): HTMLElement =>
  element(
    'details',
    { class: 'more' },
    element('summary', {}, tickets.why),
    element('ul', {}, ...clock.why.map((line) => element('li', {}, line))),
  );

const entriesAtFirst = 8;

/** What happened, the newest first. @param entries the oldest first */
export function timeline(entries: readonly TimelineEntry[], { tickets }: Words): HTMLElement {
  if (entries.length === 0) return element('p', { class: 'note' }, tickets.noTimeline);
  const lines = [...entries]
    .reverse()
    .map((entry) =>
      element(
        'li',
        {},
        element(
          'p',
          { class: 'top' },
          element('strong', {}, entry.step),
          element('span', { class: 'note' }, entry.operator),
        ),
        element('p', { class: 'note' }, entry.at),
        ...(entry.note === '' ? [] : [element('p', { class: 'words' }, entry.note)]),
        ...(entry.told === '' ? [] : [element('p', { class: 'told' }, tickets.toldHow(entry.told))]),
      ),
    );
  const rest = lines.slice(entriesAtFirst);
  return element(
    'div',
    { class: 'timeline' },
    element('ol', {}, ...lines.slice(0, entriesAtFirst)),
    ...(rest.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'more' },
            element('summary', {}, tickets.olderEntries(rest.length)),
            element('ol', {}, ...rest),
          ),
        ]),
  );
}

/** The whole record, folded away. */
export const record = (view: TicketView, words: Words): HTMLElement =>
  element(
    'details',
    { class: 'more record' },
    element('summary', {}, words.tickets.facts(view.facts.length)),
    facts(
      view.facts.map(({ label, text }) => [label, text] as const),
      words,
    ),
  );
