import type { Language } from '../record/lists';
import { outputLabel } from './outputs';
import type { TaskRow } from './task';

/** What a row that people typed lacks before the desk can do what it owes (D7). */
export type TaskLack = 'number' | 'ticket' | 'copy' | 'what' | 'asked' | 'due' | 'dueKnown' | 'output' | 'minutes';

/** Whether the desk owes a row anything: its number, the number of its ticket, or that it is rolled up. */
export const isOwed = ({ task, typedOver }: TaskRow): boolean =>
  task.taskNo === '' || typedOver !== undefined || (task.state !== 'open' && !task.isRolledUp);

/**
 * What keeps the desk from it, the first thing only; undefined when nothing does.
 * @param hasTicket whether the ticket of its row is there
 * @returns the lack, and what it is about in the team's words
 */
export function lackOf(
  { task, minutesText = '', dueText = '', copyOf }: TaskRow,
  hasTicket: boolean,
  language: Language,
): { readonly lack: TaskLack; readonly detail: string } | undefined {
  const label = outputLabel(task.department, language);
  const isBlank = task.output === '' && label !== '';
  if (task.number === '') return { lack: 'number', detail: '' };
  if (!hasTicket) return { lack: 'ticket', detail: task.number };
  // Nobody did the same work twice: only what it is copied for can be told.
  if (copyOf?.isAsWas === true && task.state !== 'open') return { lack: 'copy', detail: copyOf.taskNo };
  if (task.taskNo === '' && task.what === '') return { lack: 'what', detail: '' };
  if (task.taskNo === '' && task.department === '' && task.person === '') return { lack: 'asked', detail: '' };
  // A task that has its number waits for nothing, but by when it is due nobody is told.
  if (task.state === 'open' && dueText !== '')
    return { lack: task.taskNo === '' ? 'due' : 'dueKnown', detail: dueText };
  if (task.state === 'done' && isBlank) return { lack: 'output', detail: label };
  return task.state !== 'open' && minutesText !== '' ? { lack: 'minutes', detail: minutesText } : undefined;
}
