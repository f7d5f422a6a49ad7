import { withChange } from '../../domain/record/change';
import type { TicketChange } from '../../domain/record/ticket';
import { holdsLine, isCorrectable, isCorrected, lastTold, withCorrection } from '../../domain/tasks/correctedTask';
import { outputLabel } from '../../domain/tasks/outputs';
import type { Task, TaskRow } from '../../domain/tasks/task';
import { type Acting, revisedWith } from '../actions/deed';
import type { ActionWords } from '../actions/words';
import type { Desk, Opened } from '../desk';
import type { LogEntry } from '../memory';
import type { TypedTaskDeed } from './typedTaskDeed';

const notesOf = (log: readonly LogEntry[]): readonly string[] => log.map(({ note }) => note);

const lineOf = ({ department, output }: Task, { settings }: Pick<Opened, 'settings'>, words: ActionWords): string =>
  words.output(department, outputLabel(department, settings.language), output);

/** The tasks of a ticket whose output is another one than the ticket was told (D7). */
export const correctedAmong = (tasks: readonly TaskRow[], log: readonly LogEntry[]): readonly TaskRow[] =>
  tasks.filter(({ task }) => isCorrectable(task) && isCorrected(task, lastTold(task.taskNo, notesOf(log))));

/**
 * The numbers of the tickets that do not know of a correction; the log is asked, in two calls, only where an output is
 * not in its ticket as it stands.
 */
export function ticketsToCorrect(
  desk: Desk,
  opened: Opened,
  tasks: readonly TaskRow[],
  words: ActionWords,
): ReadonlySet<string> {
  const outputs = new Map(opened.rows.map(({ ticket }) => [ticket.number ?? '', ticket.taskOutputs ?? '']));
  const doubtful = tasks.filter(({ task }) => {
    const known = outputs.get(task.number);
    return known !== undefined && isCorrectable(task) && !holdsLine(known, lineOf(task, opened, words));
  });
  const log = desk.logOf(opened, new Set(doubtful.map(({ task }) => task.number)));
  const corrected = doubtful.filter((row) => correctedAmong([row], log.get(row.task.number) ?? []).length > 0);
  return new Set(corrected.map(({ task }) => task.number));
}

/** What corrections bring about: the new output in the ticket, a log line each, which says that it was done, a letter to the owner. */
export function correctionDeed(
  acting: Acting,
  corrected: readonly TaskRow[],
  log: readonly LogEntry[],
): Omit<TypedTaskDeed, 'taskChanges'> {
  const { words } = acting;
  let change: TicketChange = {};
  const deeds = corrected.map(({ task }) => {
    const { taskNo, department } = task;
    const now = { ...acting, ticket: withChange(acting.ticket, change) };
    const line = lineOf(task, acting, words);
    const told = lastTold(taskNo, notesOf(log)) ?? '';
    const { outputs, before } = withCorrection(now.ticket.taskOutputs ?? '', told, line);
    change = { ...change, ...revisedWith(now, { taskOutputs: outputs }, []) };
    const note = words.taskEnded(taskNo, department, before === undefined ? line : `${before} → ${line}`);
    const person = acting.ticket.owner ?? '';
    const letter = { kind: 'taskCorrected', person, department: acting.ticket.department ?? '', note } as const;
    return { line: { step: words.taskCorrected, note }, letters: person === '' ? [] : [{ taskNo, letter }] };
  });
  return { change, log: deeds.map(({ line }) => line), letters: deeds.flatMap(({ letters }) => letters) };
}
