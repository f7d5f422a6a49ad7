import { noteParts } from '../tables/noteParts';
import type { Task } from './task';

const shape = /^(\d{8}\d{3,})-(\d{1,4})$/;

/** The ticket whose task a number is (D2); undefined for what is no task number. */
export const ticketOfTaskNo = (text: string): string | undefined => shape.exec(text)?.[1];

/** The task numbers of a ticket that one note of its log tells of: each begins a part of it. */
export const taskNosIn = (note: string): readonly string[] =>
  noteParts(note).flatMap((part) => {
    const [first = ''] = part.split(' ', 1);
    return shape.test(first) && part.length > first.length ? [first] : [];
  });

/**
 * The next task number of a ticket (D2): its number, a dash and a serial, never one that was given before.
 * @param given what stands in the rows of its tasks
 * @param notes what its log says: a number stays given when people clear it or delete its row
 */
export function nextTaskNo(number: string, given: readonly string[], notes: readonly string[]): string {
  const serials = [...given, ...notes.flatMap(taskNosIn)].map((taskNo) =>
    taskNo.startsWith(`${number}-`) ? Number(taskNo.slice(number.length + 1)) || 0 : 0,
  );
  return `${number}-${Math.max(0, ...serials) + 1}`;
}

/**
 * A task as its number tells it (D2), whatever people put over that number or the one of its ticket: what is no task
 * number counts as none, and a numbered task stays with its ticket.
 */
export function asNumbered(task: Task): Task {
  if (task.taskNo === '') return task;
  const number = ticketOfTaskNo(task.taskNo);
  return number === undefined ? { ...task, taskNo: '' } : { ...task, number };
}
