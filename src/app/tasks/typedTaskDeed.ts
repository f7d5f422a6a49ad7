import { withChange } from '../../domain/record/change';
import type { TicketChange } from '../../domain/record/ticket';
import { lostTaskNo } from '../../domain/tasks/lostTaskNo';
import type { Task, TaskChange, TaskRow } from '../../domain/tasks/task';
import { nextTaskNo } from '../../domain/tasks/taskNumber';
import { dateTimeText } from '../../domain/time/format';
import type { Acting, Letter } from '../actions/deed';
import { rollUpTask } from '../actions/rollUpTask';
import type { LogLine } from '../history';

/** What tasks that people typed bring about in their ticket. */
export interface TypedTaskDeed {
  readonly change: TicketChange;
  readonly log: readonly LogLine[];
  readonly taskChanges: readonly TaskChange[];
  readonly letters: readonly { readonly taskNo: string; readonly letter: Letter }[];
}

export const nothing: TypedTaskDeed = { change: {}, log: [], taskChanges: [], letters: [] };

/** Two of them, the second done after the first. */
export const joined = (before: TypedTaskDeed, after: TypedTaskDeed): TypedTaskDeed => ({
  change: { ...before.change, ...after.change },
  log: [...before.log, ...after.log],
  taskChanges: [...before.taskChanges, ...after.taskChanges],
  letters: [...before.letters, ...after.letters],
});

/** What a row without a number is given; a blank department is that of the person asked. */
function given({ settings, now }: Acting, task: Task, taskNo: string): Task {
  const { department } = settings.people.find(({ name }) => name === task.person) ?? { department: '' };
  return {
    ...task,
    taskNo,
    department: task.department === '' ? department : task.department,
    createdAt: task.createdAt ?? now,
  };
}

/** A row without a number becomes a task (D7): logged, and told to whom it asks while it is to be done. */
function takenIn(
  acting: Acting,
  { row, task: typed, copyOf }: TaskRow,
  taskNo: string,
): TypedTaskDeed & { task: Task } {
  const { words, zone } = acting;
  const task = given(acting, typed, taskNo);
  const { number, department, person, what, dueAt, state, createdAt } = task;
  const due = dueAt === undefined ? '' : dateTimeText(dueAt, zone);
  const note = `${taskNo} ${words.taskGiven(department, person, what, due)}`;
  const letter: Letter = { kind: 'taskGiven', person, department, note };
  return {
    task,
    change: {},
    log: [{ step: words.task, note }],
    taskChanges: [
      {
        row,
        taskNo: copyOf?.taskNo ?? '',
        number,
        change: { taskNo, department, state, createdAt, ...(copyOf !== undefined && { isRolledUp: false }) },
      },
    ],
    letters: state === 'open' ? [{ taskNo, letter }] : [],
  };
}

/** A task gets the numbers back that people had put something over, as if nothing had happened (D2). */
function givenBack({ row, task, typedOver }: TaskRow, taskNo: string): TypedTaskDeed & { task: Task } {
  const { number } = task;
  const before = typedOver ?? { taskNo: '', number };
  const numbers = {
    ...(before.taskNo !== taskNo && { taskNo }),
    ...(before.number !== number && { number }),
  };
  const { taskNo: readAs } = task;
  return {
    ...nothing,
    task: { ...task, taskNo },
    taskChanges: [{ row, taskNo: readAs, number: before.number, change: numbers }],
  };
}

/** Of changes to the same row one, under the number that the row was read with. */
function merged(changes: readonly TaskChange[]): readonly TaskChange[] {
  const byRow = new Map<number, TaskChange>();
  for (const change of changes) {
    const before = byRow.get(change.row);
    byRow.set(
      change.row,
      before === undefined ? change : { ...before, change: { ...before.change, ...change.change } },
    );
  }
  return [...byRow.values()];
}

/**
 * What the tasks of one ticket are owed (D7): those without a number get one, or the one that they lost, those that
 * ended are rolled up as if they had been ended in the sidebar.
 * @param owed rows of the ticket that lack nothing
 */
export function typedTaskDeed(acting: Acting, owed: readonly TaskRow[]): TypedTaskDeed {
  const { number, tasks, log } = acting;
  const numbers = tasks.map(({ task }) => task.taskNo);
  const notes = log.map(({ note }) => note);
  let deed: TypedTaskDeed = nothing;
  const add = (next: TypedTaskDeed): void => {
    deed = joined(deed, next);
  };
  for (const read of owed) {
    const known = read.task.taskNo === '' ? lostTaskNo(read, log, numbers) : read.task.taskNo;
    const settled =
      known === undefined ? takenIn(acting, read, nextTaskNo(number, numbers, notes)) : givenBack(read, known);
    const { task } = settled;
    if (task.taskNo !== read.task.taskNo) numbers.push(task.taskNo);
    add(settled);
    const { state, output, minutes = 0, taskNo } = task;
    if (state === 'open' || (known !== undefined && task.isRolledUp)) continue;
    const now = { ...acting, ticket: withChange(acting.ticket, deed.change) };
    const { letter, ...rolled } = rollUpTask(now, { row: read.row, task }, { state, output, minutes });
    add({ ...rolled, taskChanges: rolled.taskChanges ?? [], letters: letter ? [{ taskNo, letter }] : [] });
  }
  const taskChanges = merged(deed.taskChanges).filter(({ change }) => Object.keys(change).length > 0);
  return { ...deed, taskChanges };
}
