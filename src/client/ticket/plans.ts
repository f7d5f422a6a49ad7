import type { Article, ArticleDraft, EarlierTicket, TaskView, TicketView } from '../../api';
import { optionKey, optionLabel } from '../../domain/record/lists';
import { chooser } from '../intake/input';
import { segments } from '../intake/segments';
import type { Words } from '../words';
import { callbackPlan } from './callback';
import { type EntryContext, entry, numberInput, textInput, timeInput } from './entries';
import { controlTimeIn } from './localTime';
import { movePlan } from './moves';
import type { Plan } from './plan';

/** What may be done to the ticket now, the usual next step first; links and tasks in progress have their own places. */
export function plansOf(context: EntryContext): readonly Plan[] {
  const { view, words } = context;
  const { actions } = view;
  return [
    ...(actions.includes('take') ? [takePlan(view, words)] : []),
    ...(actions.includes('move') ? view.moves.map((move) => movePlan(move, context)) : []),
    ...(actions.includes('progress') ? [progressPlan(words)] : []),
    ...(actions.includes('transfer') ? [transferPlan(view, words)] : []),
    ...(actions.includes('escalate') ? [escalatePlan(words)] : []),
    ...(actions.includes('deadline') ? [deadlinePlan(view, words)] : []),
    ...(actions.includes('task') ? [taskPlan(view, words)] : []),
    ...(actions.includes('callback') ? [callbackPlan(view, words)] : []),
    ...(view.articleDraft === null ? [] : [draftPlan(view.articleDraft, words)]),
  ];
}

/** Done without a form; the length of the log in its key lets it be done again later with another token. */
const takePlan = (view: TicketView, { tickets }: Words): Plan => ({
  key: `take@${view.timeline.length}`,
  label: tickets.action.take,
  entries: () => [],
  toAction: (aim) => ({ ...aim, kind: 'take' }),
});

const progressPlan = (words: Words): Plan => ({
  key: 'progress',
  label: words.tickets.action.progress,
  entries: () => [
    entry({ key: 'note', label: words.tickets.note, input: textInput(3) }),
    entry({
      key: 'told',
      label: words.tickets.told,
      input: chooser(words.tickets.toldBy, words, words.tickets.notTold),
      required: false,
    }),
  ],
  toAction: (aim, { note = '', told = '' }) => ({ ...aim, kind: 'progress', note, told }),
});

const transferPlan = (view: TicketView, words: Words): Plan => ({
  key: 'transfer',
  label: words.tickets.action.transfer,
  entries: () => [
    entry({ key: 'owner', label: words.tickets.newOwner, input: chooser(view.owners, words) }),
    entry({ key: 'reason', label: words.tickets.reason, input: textInput() }),
  ],
  toAction: (aim, { owner = '', reason = '' }) => ({ ...aim, kind: 'transfer', owner, reason }),
});

const escalatePlan = ({ tickets }: Words): Plan => ({
  key: 'escalate',
  label: tickets.action.escalate,
  entries: () => [entry({ key: 'reason', label: tickets.reason, input: textInput() })],
  toAction: (aim, { reason = '' }) => ({ ...aim, kind: 'escalate', reason }),
});

const deadlinePlan = (view: TicketView, { tickets }: Words): Plan => {
  const resolve = view.clocks.find((clock) => clock.key === 'resolve');
  const first = resolve === undefined ? '' : controlTimeIn(view.timeZone, resolve.dueAt);
  return {
    key: 'deadline',
    label: tickets.action.deadline,
    entries: () => [
      entry({ key: 'dueAt', label: tickets.newDue, input: timeInput(), first }),
      entry({ key: 'reason', label: tickets.reason, input: textInput() }),
    ],
    toAction: (aim, { dueAt = '', reason = '' }) => ({ ...aim, kind: 'deadline', dueAt, reason }),
  };
};

const taskPlan = (view: TicketView, words: Words): Plan => ({
  key: 'task',
  label: words.tickets.action.task,
  entries: () => [
    entry({ key: 'department', label: words.tickets.department, input: chooser(view.departments, words), half: true }),
    entry({ key: 'person', label: words.tickets.person, input: textInput(), required: false, half: true }),
    entry({ key: 'what', label: words.tickets.what, input: textInput(2) }),
    entry({ key: 'dueAt', label: words.tickets.due, input: timeInput(), required: false }),
  ],
  toAction: (aim, { department = '', person = '', what = '', dueAt = '' }) => ({
    ...aim,
    kind: 'task',
    department,
    person,
    what,
    dueAt,
  }),
});

/** Ends a task of another department with what it delivered (D7); what its sheet says already stands in the form. */
export const finishPlan = (task: TaskView, { language }: TicketView, { tickets }: Words): Plan => {
  const done = optionLabel('taskState', 'done', language);
  const cancelled = optionLabel('taskState', 'cancelled', language);
  const states = [done, cancelled];
  return {
    key: `finish:${task.taskNo}`,
    label: tickets.finish,
    entries: () => [
      entry({
        key: 'state',
        label: tickets.finished,
        input: segments(`state-${task.taskNo}`, states),
        first: task.state.key === 'cancelled' ? cancelled : done,
      }),
      entry({
        key: 'output',
        label: task.outputLabel || tickets.output,
        input: textInput(),
        required: false,
        first: task.output,
      }),
      entry({ key: 'workMinutes', label: tickets.minutes, input: numberInput(), required: false }),
    ],
    toAction: (aim, { state = '', output = '', workMinutes: minutes = '' }) => ({
      ...aim,
      kind: 'finishTask',
      taskNo: task.taskNo,
      state: optionKey('taskState', state) === 'cancelled' ? 'cancelled' : 'done',
      output,
      minutes,
    }),
  };
};

/** Makes an article of a solved ticket (D10). */
const draftPlan = (draft: ArticleDraft, { tickets, knowledge }: Words): Plan => ({
  key: 'draftArticle',
  label: tickets.action.draftArticle,
  entries: () => [
    entry({ key: 'title', label: knowledge.title, input: textInput(), first: draft.title }),
    entry({
      key: 'category',
      label: knowledge.category,
      input: textInput(),
      required: false,
      first: draft.category,
      half: true,
    }),
    entry({ key: 'tags', label: knowledge.tags, input: textInput(), required: false, first: draft.tags, half: true }),
    entry({
      key: 'symptoms',
      label: `${knowledge.symptoms}${knowledge.checkPrivate}`,
      input: textInput(3),
      first: draft.symptoms,
    }),
    entry({ key: 'steps', label: knowledge.steps, input: textInput(3), first: draft.steps }),
  ],
  toAction: (aim, { title = '', category = '', tags = '', symptoms = '', steps = '' }) => ({
    ...aim,
    kind: 'draftArticle',
    title,
    category,
    tags,
    symptoms,
    steps,
  }),
});

/** Puts an article's steps into the solution (D10); again later under another key, so with another token. */
export const articlePlan = ({ knowledgeNo }: Article, { view, words }: EntryContext): Plan => ({
  key: `article:${knowledgeNo}@${view.timeline.length}`,
  label: words.tickets.action.useArticle,
  entries: () => [],
  toAction: (aim) => ({ ...aim, kind: 'useArticle', knowledgeNo }),
});

export const linkPlan = ({ number }: EarlierTicket, { tickets }: Words): Plan => ({
  key: `link:${number}`,
  label: tickets.action.link,
  entries: () => [],
  toAction: (aim) => ({ ...aim, kind: 'link', to: number }),
});
