import { maskContactsIn, maskOwnContact } from '../customer/maskText';
import type { TaskRow } from './task';

/** What ends a part of a log line: another part, or the line itself. */
const ends = ['；', '; '];

/** The masks of numbers in a log line: among them may be that of the ticket's contact. */
const shownIn = (note: string): readonly string[] => note.match(/\*{4}\d{4}/g) ?? [];

/** Whether a log line states `text` as a part of its own, contacts in it masked as the log has them (D12). */
function states(note: string, text: string): boolean {
  const masked = shownIn(note).reduce(maskOwnContact, maskContactsIn(text));
  return [' ', '：'].some((before) => {
    const part = before + masked;
    return note.endsWith(part) || ends.some((end) => note.includes(part + end));
  });
}

/** What the log told of a task that went into its ticket, oldest first. */
export const toldOf = (taskNo: string, notes: readonly string[]): readonly string[] =>
  notes.filter((note) => note.startsWith(`${taskNo} `));

/** What stands between the old and the new of a correction. */
export const became = ' → ';

/** A part of a line that says how long a task took, in either language. */
const tookMinutes = /^(?:用时 )?(\d+(?:\.\d+)?) (?:分钟|min)$/;

/** The minutes that one line says, in its last part. */
function minutesIn(note: string, taskNo: string): number | undefined {
  const parts = note.slice(taskNo.length + 1).split(/；|; | → /);
  const [, minutes] = tookMinutes.exec(parts[parts.length - 1] ?? '') ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

/**
 * The minutes of a task that are in its ticket: the last that were told, a correction of the output alone telling
 * none; 0 where nothing was said of them.
 */
export function toldMinutes(taskNo: string, told: readonly string[]): number {
  for (const note of [...told].reverse()) {
    const minutes = minutesIn(note, taskNo);
    if (minutes !== undefined) return minutes;
    if (!note.includes(became)) return 0;
  }
  return 0;
}

/** A task that is in its ticket, and may have been corrected since. */
export const isCorrectable = ({ task: { taskNo, state, isRolledUp } }: TaskRow): boolean =>
  taskNo !== '' && state === 'done' && isRolledUp;

/** A task that is in its ticket, and was set back to be done once more (D7). */
export const isReopened = ({ task: { taskNo, state, isRolledUp } }: TaskRow): boolean =>
  taskNo !== '' && state === 'open' && isRolledUp;

/** Whether the output of a task is another one than the ticket was told (D7). */
export function isOutputCorrected({ task: { output } }: TaskRow, told: readonly string[]): boolean {
  const last = told[told.length - 1];
  return output !== '' && last !== undefined && !states(last, output);
}

/** Whether a ticket holds just the minutes of its tasks: then nothing has to be asked. */
export const holdsMinutes = (workMinutes: number | undefined, tasks: readonly TaskRow[]): boolean =>
  (workMinutes ?? 0) === tasks.reduce((sum, { task }) => sum + (task.isRolledUp ? (task.minutes ?? 0) : 0), 0);

/** Whether the minutes of a task are others than the ticket was told (D7); what is no number corrects nothing. */
export const areMinutesCorrected = ({ task, minutesText }: TaskRow, told: readonly string[]): boolean =>
  told.length > 0 && minutesText === undefined && (task.minutes ?? 0) !== toldMinutes(task.taskNo, told);

/** Whether 协同产出 holds a line already. */
export const holdsLine = (outputs: string, line: string): boolean => `\n${outputs}\n`.includes(`\n${line}\n`);

const linesIn = (outputs: string): readonly string[] => (outputs === '' ? [] : outputs.split('\n'));

const placeOf = (lines: readonly string[], told: readonly string[]): number =>
  lines.findIndex((known) => known !== '' && states(told[told.length - 1] ?? '', known));

/**
 * 协同产出 with a corrected line in the place of the one that was told; where people rewrote or took out that one, with
 * the new one below.
 * @returns the line that it took the place of, too
 */
export function withCorrection(
  outputs: string,
  told: readonly string[],
  line: string,
): { readonly outputs: string; readonly before: string | undefined } {
  const lines = linesIn(outputs);
  const at = placeOf(lines, told);
  const before = lines[at];
  if (before === undefined) return { outputs: [...lines, line].join('\n'), before };
  return { outputs: lines.map((known, index) => (index === at ? line : known)).join('\n'), before };
}

/**
 * 协同产出 without the line that was told of a task; where people rewrote it, as they have it.
 * @returns the line that was taken out, too
 */
export function withoutOutput(
  outputs: string,
  told: readonly string[],
): { readonly outputs: string; readonly before: string | undefined } {
  const lines = linesIn(outputs);
  const at = placeOf(lines, told);
  return { outputs: lines.filter((_, index) => index !== at).join('\n'), before: lines[at] };
}
