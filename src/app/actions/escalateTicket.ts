import { chooseOwner } from '../../domain/dispatch/chooseOwner';
import { isOption } from '../../domain/intake/acceptTicket';
import { optionKey } from '../../domain/record/lists';
import type { TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dateTimeText } from '../../domain/time/format';
import { minuteMillis } from '../../domain/time/local';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';
import { newTask } from './newTask';
import { supervisorOf } from './supervisorOf';

export interface Escalation {
  readonly reason: string;
}

/** The team's own text for the highest urgency. */
const highest = ({ lists }: Settings): string | undefined => {
  const options = lists.urgency ?? [];
  return options.find((option) => optionKey('urgency', option) === 'urgent') ?? options[0];
};

interface StepIn {
  readonly name: string;
  readonly department: string;
}

/** Who steps in: whom dispatch chooses for the ticket as an urgent one, else the supervisor. */
function whoStepsIn(acting: Acting, urgency: string | undefined): StepIn & { readonly isChosen: boolean } {
  const { ticket, settings, load } = acting;
  const facts = urgency === undefined ? ticket : { ...ticket, urgency };
  const { member } = chooseOwner(facts, settings, load);
  return member === undefined
    ? { ...supervisorOf(acting), isChosen: false }
    : { name: member.name, department: member.department, isChosen: true };
}

/**
 * Escalates a ticket (D4): it becomes urgent, its deadlines are counted anew from the original start, dispatch gives it
 * to whom the rules name for that (a complaint to 快速响应小组), and who steps in has a task that is due soon.
 * @throws Refused "reasonMissing", or "alreadyEscalated" while the task of an escalation is open
 */
export function escalateTicket(acting: Acting, { reason }: Escalation): Deed {
  const { ticket, tasks, settings, zone, now, actor, words, history } = acting;
  if (reason === '') throw new Refused('reasonMissing');
  const open = tasks.find(({ task }) => task.state === 'open' && task.what.startsWith(words.stepIn('')));
  if (open !== undefined) throw new Refused('alreadyEscalated', [], open.task.taskNo);
  const urgency = highest(settings);
  const who = whoStepsIn(acting, urgency);
  const dueAt = now + settings.escalationMinutes * minuteMillis;
  const task = newTask(acting, {
    department: who.department,
    person: who.name,
    what: words.stepIn(reason),
    dueAt,
    createdBy: actor.name,
  });
  const given: TicketChange =
    who.isChosen && who.name !== ticket.owner
      ? { owner: who.name, ...(isOption(who.department, settings) && { department: who.department }) }
      : {};
  const change = { ...(urgency !== undefined && { urgency }), ...given };
  const due = dateTimeText(dueAt, zone);
  const note = `${task.taskNo} ${words.taskGiven(who.department, who.name, words.stepIn(reason), due)}`;
  const moved = given.owner === undefined ? [] : [history.transferred(ticket.owner ?? '', who.name).note];
  return {
    change: revisedWith(acting, change, given.owner === undefined ? ['urgency'] : ['urgency', 'owner']),
    isRecomputed: true,
    log: [{ step: words.escalated, note: [...moved, note].join(history.separator) }],
    newTasks: [task],
    stepIn: { taskNo: task.taskNo, dueAt },
    letter: { kind: 'escalated', person: who.name, department: who.department, note },
  };
}
