import { readNumber } from '../importing/readCell';

/** Minutes of sixty days: what is more is no work on a task but another number in its place. */
export const longestTask = 60 * 24 * 60;

/** Whether it is what a task may have taken: whole minutes, from 0 to `longestTask` (D7). */
export const isTaskMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= longestTask;

/** The minutes that a form states, with or without thousands separators; undefined for what no task may have taken. */
export function readTaskMinutes(text: string): number | undefined {
  const read = readNumber(text);
  return 'value' in read && isTaskMinutes(read.value) ? read.value : undefined;
}
