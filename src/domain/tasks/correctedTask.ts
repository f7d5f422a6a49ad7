import { maskContactsIn } from '../customer/maskText';
import type { Task } from './task';

/** What ends a part of a log line: another part, or the line itself. */
const ends = ['；', '; '];

/** Whether a log line states `text` as a part of its own, contacts in it masked as the log has them (D12). */
function states(note: string, text: string): boolean {
  const masked = maskContactsIn(text);
  return [' ', '：'].some((before) => {
    const part = before + masked;
    return note.endsWith(part) || ends.some((end) => note.includes(part + end));
  });
}

/** What the log last told of a task that went into its ticket; undefined when nothing. */
export const lastTold = (taskNo: string, notes: readonly string[]): string | undefined =>
  notes.filter((note) => note.startsWith(`${taskNo} `)).pop();

/** A task whose output is in its ticket, and may have been corrected since. */
export const isCorrectable = ({ taskNo, state, isRolledUp, output }: Task): boolean =>
  taskNo !== '' && state === 'done' && isRolledUp && output !== '';

/**
 * Whether the output of a task is another one than the ticket was told (D7).
 * @param told what the log last told of it
 */
export const isCorrected = ({ output }: Task, told: string | undefined): boolean =>
  told !== undefined && !states(told, output);

/** Whether 协同产出 holds a line already. */
export const holdsLine = (outputs: string, line: string): boolean => `\n${outputs}\n`.includes(`\n${line}\n`);

/**
 * 协同产出 with a corrected line in the place of the one that was told; where people rewrote or took out that one, with
 * the new one below.
 * @returns the line that it took the place of, too
 */
export function withCorrection(
  outputs: string,
  told: string,
  line: string,
): { readonly outputs: string; readonly before: string | undefined } {
  const lines = outputs === '' ? [] : outputs.split('\n');
  const at = lines.findIndex((known) => known !== '' && states(told, known));
  const before = lines[at];
  if (before === undefined) return { outputs: [...lines, line].join('\n'), before };
  return { outputs: lines.map((known, index) => (index === at ? line : known)).join('\n'), before };
}
