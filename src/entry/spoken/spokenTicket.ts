import { pageAccess } from '../../api/access';
import type {
  ActionKind,
  ClockView,
  EarlierTicket,
  MoveView,
  StatusLabel,
  TaskView,
  TicketView,
} from '../../api/index';
import type { SeenTicket } from '../../app/viewing/ticketView';
import { calendarsOf } from '../../domain/clock/calendars';
import { clockStates } from '../../domain/clock/clockStates';
import { standingOf } from '../../domain/clock/standing';
import { maskContact, maskName } from '../../domain/customer/contact';
import { maskNumbered, maskNumbersIn, maskOwnContact, ownContactMasking } from '../../domain/customer/maskText';
import { isHisToReveal } from '../../domain/customer/mayReveal';
import { numberedFields } from '../../domain/customer/writtenFields';
import { callProblem } from '../../domain/flow/calling';
import { moveFields } from '../../domain/flow/moveFields';
import { stampedStatus } from '../../domain/flow/moveStatus';
import { allowedStatuses, permissionsOf } from '../../domain/flow/permissions';
import { articleDraftOf } from '../../domain/knowledge/articleDraft';
import { withChange } from '../../domain/record/change';
import { type FieldKey, fieldKeys } from '../../domain/record/fields';
import { type Language, labelOf, optionLabel, type Status } from '../../domain/record/lists';
import type { Ticket } from '../../domain/record/ticket';
import { fieldOf, type Moment } from '../../domain/record/ticket';
import { openTasks } from '../../domain/tasks/openTasks';
import { outputLabel } from '../../domain/tasks/outputs';
import { dateText, dateTimeText, lineTimeText } from '../../domain/time/format';
import { wordsOf } from '../../words/words';
import { earlierOf } from './spokenEarlier';
import { type SurveyLinkOf, spokenSatisfaction } from './spokenSatisfaction';
import { whyLines } from './spokenWhy';

/** What the page shows elsewhere than among the facts, or what only the desk can use. */
const notFacts: ReadonlySet<FieldKey> = new Set([
  'number',
  'status',
  'slaState',
  'missing',
  'month',
  'pauses',
  'importKey',
]);

const actionKinds: readonly ActionKind[] = [
  'take',
  'move',
  'progress',
  'transfer',
  'escalate',
  'deadline',
  'task',
  'link',
  'callback',
  'useArticle',
  'draftArticle',
];

export const statusLabel = (status: Status, language: Language): StatusLabel => ({
  key: status,
  label: optionLabel('status', status, language),
});

/** A field as people read it; blank when it holds nothing. */
function fieldText(key: FieldKey, { ticket, opened, texts }: SeenTicket): string {
  const value = ticket[key];
  const { type, list } = fieldOf(key);
  if (value === undefined) return texts?.[key] ?? '';
  if (type === 'state' && list !== undefined) {
    return labelOf(list, String(value), opened.settings.language) ?? String(value);
  }
  if (typeof value !== 'number' || type === 'number') return String(value);
  return type === 'date' ? dateText(value, opened.zone) : dateTimeText(value, opened.zone);
}

/** Fields whose digits are rather an order's or a thing's than a telephone's, though they may end as one does. */
const numbering: ReadonlySet<FieldKey> = new Set([...numberedFields, 'customerNo']);

/** Fields in which colleagues stand. */
const naming: ReadonlySet<FieldKey> = new Set(['owner', 'collaborators', 'receiver']);

/** Who the customer is, as everybody may see it (D12), also where people wrote the contact into other texts. */
const masked = (key: FieldKey, text: string, { contact }: Ticket): string => {
  if (key === 'contact') return maskContact(text);
  if (key === 'customerName') return maskName(text);
  if (naming.has(key)) return maskNumbersIn(text);
  return numbering.has(key) ? maskNumbered(text, contact) : maskOwnContact(text, contact);
};

/** Whether the person may ask for what is masked; 人员 decides as for the call itself. */
const mayReveal = ({ ticket, actor, opened, tasks }: SeenTicket): boolean =>
  ticket.contact !== undefined &&
  callProblem(actor, pageAccess.revealContact.who, opened.settings.people) === undefined &&
  isHisToReveal(actor, ticket, () => openTasks(tasks));

function factsOf(seen: SeenTicket): TicketView['facts'] {
  const { language } = seen.opened.settings;
  return fieldKeys.flatMap((key) => {
    const text = notFacts.has(key) ? '' : masked(key, fieldText(key, seen), seen.ticket);
    return text === '' ? [] : [{ key, label: fieldOf(key)[language], text }];
  });
}

function clocksOf(seen: SeenTicket, now: Moment): readonly ClockView[] {
  const { settings, zone } = seen.opened;
  const { clock } = wordsOf(settings.language).working;
  const calendars = calendarsOf(settings, zone);
  return clockStates(seen.ticket, now).map(({ key, dueAt, state }) => ({
    key,
    label: clock[key],
    dueAt,
    dueText: dateTimeText(dueAt, zone),
    state,
    why: whyLines(key, dueAt, seen, calendars),
  }));
}

function movesOf(seen: SeenTicket, status: Status, now: Moment): readonly MoveView[] {
  const { settings } = seen.opened;
  const judged = withChange(seen.ticket, standingOf(seen.ticket, now, settings).change);
  return allowedStatuses(seen.actor, seen.ticket, status).map((to) => ({
    to: statusLabel(to, settings.language),
    fields: moveFields(judged, status, to).map((key) => ({
      key,
      label: fieldOf(key)[settings.language],
      text: masked(key, fieldText(key, seen), seen.ticket),
    })),
  }));
}

function optionsOf(moves: readonly MoveView[], { opened }: SeenTicket): TicketView['options'] {
  const options: Partial<Record<FieldKey, readonly string[]>> = {};
  for (const { key } of moves.flatMap((move) => move.fields)) {
    const { list } = fieldOf(key);
    const known = list === undefined ? undefined : opened.settings.lists[list];
    if (known !== undefined) options[key] = known;
  }
  return options;
}

function tasksOf({ ticket, tasks, opened }: SeenTicket): readonly TaskView[] {
  const { language } = opened.settings;
  const mask = ownContactMasking(ticket.contact);
  return tasks.map(({ task }) => ({
    taskNo: task.taskNo,
    department: task.department,
    person: task.person,
    what: mask(task.what),
    due: task.dueAt === undefined ? '' : dateTimeText(task.dueAt, opened.zone),
    state: { key: task.state, label: optionLabel('taskState', task.state, language) },
    output: mask(task.output),
    outputLabel: outputLabel(task.department, language),
    mayEnd: task.taskNo !== '' && (task.state === 'open' || !task.isRolledUp),
  }));
}

/**
 * A ticket in the words of the desk, as the page shows it; the timeline is oldest first.
 * @param nameOf the customer's full name, asked for only where a text must not hold it
 */
export function spokenTicket(
  seen: SeenTicket,
  now: Moment,
  surveyLink: SurveyLinkOf,
  nameOf: (ticket: Ticket) => string,
): TicketView {
  const { ticket, opened, actor } = seen;
  const { settings, zone } = opened;
  const { language, people, lists } = settings;
  const status = ticket.status ?? stampedStatus(ticket, zone);
  const { state } = standingOf(ticket, now, settings);
  const granted = permissionsOf(actor, ticket, now);
  const moves = movesOf(seen, status, now);
  const earlier: readonly EarlierTicket[] = earlierOf(seen);
  return {
    language,
    number: seen.number,
    row: seen.row,
    status: statusLabel(status, language),
    sla: state === undefined ? null : { key: state, label: optionLabel('slaState', state, language) },
    facts: factsOf(seen),
    missing: ticket.missing ?? '',
    clocks: clocksOf(seen, now),
    moves,
    actions: actionKinds.filter((kind) => granted.has(kind) && (kind !== 'move' || moves.length > 0)),
    mayReveal: mayReveal(seen),
    owners: people.map((member) => member.name).filter((name) => name !== '' && name !== ticket.owner),
    departments: lists.department ?? [],
    options: optionsOf(moves, seen),
    timeline: seen.log.map(({ at, ...line }) => ({
      at: lineTimeText(at, zone),
      step: line.step,
      operator: line.operator,
      note: maskOwnContact(line.note, ticket.contact),
      told: maskOwnContact(line.told, ticket.contact),
    })),
    tasks: tasksOf(seen),
    earlier,
    satisfaction: spokenSatisfaction(seen, status, now, surveyLink),
    articleDraft: granted.has('draftArticle') ? articleDraftOf({ ...ticket, customerName: nameOf(ticket) }) : null,
    timeZone: settings.timeZone,
    now,
  };
}
