import { maskOwnNumber } from '../../domain/customer/maskText';
import { dateTimeText } from '../../domain/time/format';
import { parseMoment } from '../../domain/time/parse';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';
import { newTask } from './newTask';

export interface TaskGiven {
  readonly department: string;
  /** Blank when the department decides. */
  readonly person: string;
  readonly what: string;
  /** yyyy-MM-ddTHH:mm on the wall clock of the workbook's zone, or blank. */
  readonly dueAt: string;
}

function readDue({ zone, now }: Acting, text: string): number | undefined {
  if (text === '') return undefined;
  const parsed = parseMoment(text, zone, now, { occurrence: 'last' });
  if ('problem' in parsed) throw new Refused('taskDueWrong', [], text);
  if (parsed.moment <= now) throw new Refused('taskDueWrong', [], dateTimeText(parsed.moment, zone));
  return parsed.moment;
}

/**
 * Asks another department for work on the ticket (D7); whoever is asked is told by mail.
 * @throws Refused "departmentUnknown", "personUnknown", "taskBlank" or "taskDueWrong"
 */
export function giveTask(acting: Acting, { department, person, dueAt, ...asked }: TaskGiven): Deed {
  const { settings, zone, actor, words, ticket } = acting;
  const what = maskOwnNumber(asked.what, ticket.contact);
  const { people, lists } = settings;
  if (!(lists.department ?? []).includes(department)) throw new Refused('departmentUnknown', [], department);
  const isKnown = person === '' || people.length === 0 || people.some((member) => member.name === person);
  if (!isKnown) throw new Refused('personUnknown', [], person);
  if (what === '') throw new Refused('taskBlank');
  const due = readDue(acting, dueAt);
  const task = newTask(acting, { department, person, what, dueAt: due, createdBy: actor.name });
  const dueText = due === undefined ? '' : dateTimeText(due, zone);
  const note = `${task.taskNo} ${words.taskGiven(department, person, what, dueText)}`;
  return {
    change: revisedWith(acting, {}, []),
    log: [{ step: words.task, note }],
    newTasks: [task],
    letter: { kind: 'taskGiven', person, department, note },
  };
}
