import type { EarlierTicket, TicketView } from '../../api';
import { call } from '../call';
import type { Countdown } from '../countdown';
import { button, element } from '../element';
import { zoneNote } from '../intake/zoneNote';
import type { Library } from '../knowledge/library';
import { fetched } from '../printing/fetched';
import { type StatusLine, statusLine } from '../status';
import type { Words } from '../words';
import { ActionBar } from './actionBar';
import { satisfactionPart } from './callback';
import { customerHistory } from './customerHistory';
import { clocks, header, record, timeline } from './parts';
import type { Performer } from './performer';
import { finishPlan, plansOf } from './plans';
import { Reveal } from './reveal';

import { ticketKnowledge } from './ticketKnowledge';
import { ticketScripts } from './ticketScripts';

export interface TicketBody {
  readonly element: HTMLElement;
  readonly countdowns: readonly Countdown[];
}

const section = (title: string, ...children: readonly HTMLElement[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children);

/** Everything about a ticket from top to bottom: state, deadlines, actions, tasks, log, history, record. */
export function ticketBody(
  performer: Performer,
  status: StatusLine,
  library: Library,
  open: (ticket: EarlierTicket) => void,
): TicketBody {
  const { view, words } = performer;
  const { tickets } = words;
  const deadlines = clocks(view, words);
  const whole = element(
    'div',
    { class: 'ticket-body' },
    header(view, words),
    ...(view.mayReveal ? [new Reveal(view, words).element] : []),
    ...(view.missing === '' ? [] : [missing(view, tickets.missing)]),
    ...(view.clocks.length === 0 ? [] : [section(tickets.clocks, deadlines.element, ...zoneNote(view, words))]),
    section(tickets.actions, actions(performer)),
    ...satisfaction(view, words),
    section(words.knowledge.tab, ticketKnowledge(performer, library, status), ticketScripts(view, library, words)),
    ...(view.tasks.length === 0 ? [] : [section(tickets.tasks, tasks(performer))]),
    section(tickets.timeline, timeline(view.timeline, words)),
    section(tickets.history, customerHistory(performer, status, open)),
    record(view, words),
    printing(view, words),
  );
  return { element: whole, countdowns: deadlines.countdowns };
}

function satisfaction(view: TicketView, words: Words): readonly HTMLElement[] {
  const part = satisfactionPart(view, words);
  return part === null ? [] : [section(words.tickets.satisfaction, part)];
}

/** The classic form as PDF. */
function printing(view: TicketView, words: Words): HTMLElement {
  const status = statusLine(words.seconds);
  const print = button('secondary', words.printing.print, async () => {
    print.disabled = true;
    await fetched(() => call('printTicket', view.number), status, words);
    print.disabled = false;
  });
  return element('div', { class: 'action-bar' }, element('div', { class: 'choices' }, print), status.element);
}

const missing = (view: TicketView, label: string): HTMLElement =>
  element('p', { class: 'notice warning' }, element('strong', {}, label), ` ${view.missing}`);

function actions(performer: Performer): HTMLElement {
  const plans = plansOf(performer);
  if (plans.length === 0) return element('p', { class: 'note' }, performer.words.tickets.noActions);
  return new ActionBar(plans, performer, 'primary').element;
}

function tasks(performer: Performer): HTMLElement {
  const { view, words } = performer;
  const mayFinish = view.actions.includes('task');
  const lines = view.tasks.map((task) => {
    const who = [task.department, task.person, task.due].filter((part) => part !== '').join(words.factSeparator);
    const output = task.output === '' ? '' : `${task.outputLabel || words.tickets.output} ${task.output}`;
    return element(
      'li',
      { 'data-task': task.taskNo },
      element(
        'p',
        { class: 'top' },
        element('strong', {}, task.taskNo || words.tickets.unnumbered),
        element('span', { class: `chip task-${task.state.key}` }, task.state.label),
      ),
      element('p', { class: 'words' }, task.what),
      element('p', { class: 'note' }, who),
      ...(output === '' ? [] : [element('p', { class: 'told' }, output)]),
      ...(mayFinish && task.mayEnd ? [new ActionBar([finishPlan(task, view, words)], performer).element] : []),
    );
  });
  return element('ul', { class: 'tasks' }, ...lines);
}
