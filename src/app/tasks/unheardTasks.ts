import { shortHash } from '../../domain/importing/lineKey';
import { isReopened } from '../../domain/tasks/correctedTask';
import type { TaskRow } from '../../domain/tasks/task';
import { isOwed, lackOf } from '../../domain/tasks/typedTask';
import { recallCounters } from '../counters';
import type { Desk, OpenedForDigest } from '../desk';
import type { Remembered } from '../memory';

type Looked = Pick<OpenedForDigest, 'rows' | 'tasks' | 'settings'>;

/** A task that the desk owes something, or that lacks something first. */
export interface Waiting {
  readonly task: TaskRow;
  readonly missing: ReturnType<typeof lackOf>;
}

/** Where each ticket stands. */
export const rowsByNumber = ({ rows }: Pick<Looked, 'rows'>): ReadonlyMap<string, number> =>
  new Map(rows.map(({ row, ticket }) => [ticket.number ?? '', row]));

/** Tasks that are owed something, or hold what cannot be read, with what keeps the desk from it. */
export function lackingOrOwed(opened: Looked): readonly Waiting[] {
  const rows = rowsByNumber(opened);
  const { language } = opened.settings;
  const isUnread = ({ minutesText, dueText }: TaskRow): boolean => minutesText !== undefined || dueText !== undefined;
  return opened.tasks
    .filter((one) => isOwed(one) || isUnread(one))
    .map((task) => ({ task, missing: lackOf(task, rows.has(task.task.number), language) }));
}

/** Mark of these tasks, wherever their rows stand; blank for none. */
const markOf = (tasks: readonly TaskRow[]): string => {
  const texts = tasks.map(({ row: _, ...read }) => JSON.stringify(read)).sort();
  return texts.length === 0 ? '' : shortHash(texts.join('\n'));
};

/** Mark of the tasks that wait for people, who were told beside them what is missing. */
export const markOfWaiting = (waiting: readonly Waiting[]): string =>
  markOf(waiting.flatMap(({ task, missing }) => (missing === undefined ? [] : [task])));

/** Mark of the tasks for which there is something to do or to say, were it not said already. */
function markOfAll(opened: Looked): string {
  const rows = rowsByNumber(opened);
  const owed = lackingOrOwed(opened).flatMap(({ task, missing }) =>
    missing !== undefined || isOwed(task) ? [task] : [],
  );
  return markOf([...owed, ...opened.tasks.filter((one) => isReopened(one) && rows.has(one.task.number))]);
}

/**
 * Finds what people did in the sheet of the tasks unheard: the trigger died, or Google set none off, as for an undo. The
 * sweep that looks all rows through has it looked at, about hourly; what the tick after that finds as it was counts as
 * edited from then on, for at first sight somebody may still be typing, or the trigger running. One read.
 */
export function hearUnheard(desk: Desk, read: (remembered: Remembered) => OpenedForDigest): void {
  const { tasksEditedAt = 0, tasksSeenAt = 0, sweep, taskLook: { left, found } = { left: '' } } = desk.known();
  const isFirstSight = found === undefined;
  if (tasksEditedAt > tasksSeenAt || (isFirstSight && sweep.fullAt !== desk.now)) return;
  desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const mark = markOfAll(read(remembered));
    if (mark === left && isFirstSight) return;
    const { now } = desk;
    const after = mark === left ? { left } : { left, found: mark };
    desk.remember(
      remembered,
      mark === found && mark !== left
        ? { ...remembered, taskLook: { left }, tasksEditedAt: now, tasksPastedAt: now }
        : { ...remembered, taskLook: after },
    );
  });
}
