import type { OwnLine } from '../domain/intake/ownLine';
import { deadlineFields } from '../domain/intake/typedDeadline';
import { languages } from '../domain/record/lists';
import { fieldOf, type Moment } from '../domain/record/ticket';
import { noteParts } from '../domain/tables/noteParts';
import { promiseIn } from './promiseKept';
import { wordsOf } from './words';

const all = languages.map(wordsOf);
const arrow = ' → ';

/** Steps of lines that begin with what the desk tells; a reason that people gave comes last. */
const telling: ReadonlySet<string> = new Set(
  all.flatMap(({ flow, breach }) => [flow.moved, flow.transferred, flow.deadlinesMoved, breach.deadline.promised]),
);
/** Steps of lines with what people wrote in their middle: deadlines that were moved besides stand behind it. */
const wrapping: ReadonlySet<string> = new Set(
  all.flatMap(({ flow, working }) => [flow.reopened, working.actions.escalated]),
);
/** Steps of lines that begin with what a customer said: deadlines that the answer moved stand behind it. */
const answering: ReadonlySet<string> = new Set(
  all.flatMap(({ working: { actions } }) => [actions.satisfaction.step, actions.satisfaction.callback]),
);
const reasons = all.map(({ working }) => working.actions.reason(''));
const deadlineLabels = deadlineFields.flatMap((field) => languages.map((language) => `${fieldOf(field)[language]} `));

const isMove = (part: string): boolean => part.split(arrow).length === 2;
const isDeadline = (part: string): boolean => isMove(part) && deadlineLabels.some((label) => part.startsWith(label));
const isReason = (part: string): boolean => reasons.some((reason) => part.startsWith(reason));

/** The last deadlines in a row, with an owner that is told behind them. */
function lastDeadlines(parts: readonly string[]): readonly string[] {
  const last = parts.map(isDeadline).lastIndexOf(true);
  if (last < 0) return [];
  const first = parts.slice(0, last).map(isDeadline).lastIndexOf(false) + 1;
  const after = parts.slice(last + 1);
  const end = after.findIndex((part) => !isMove(part));
  return [...parts.slice(first, last + 1), ...(end < 0 ? after : after.slice(0, end))];
}

/** What a line tells to have become what, without what people wrote: nothing in lines of other steps, as a note of theirs. */
export function ownParts({ step, note }: { readonly step: string; readonly note: string }): readonly string[] {
  const parts = noteParts(note);
  if (telling.has(step)) {
    const end = parts.findIndex(isReason);
    return (end < 0 ? parts : parts.slice(0, end)).filter(isMove);
  }
  if (answering.has(step)) return lastDeadlines(parts.slice(1));
  // Where people deleted the column of the steps, a line that begins with a move is taken for the desk's own.
  if (!wrapping.has(step) && step !== '') return [];
  const [first = ''] = parts;
  if (step === '' && !isMove(first)) return [];
  return [...[first].filter(isMove), ...lastDeadlines(parts.slice(1))];
}

/** A line of the log as the desk wrote it, in either language. */
export const ownLine = (line: { readonly at: Moment; readonly step: string; readonly note: string }): OwnLine => ({
  at: line.at,
  parts: ownParts(line),
  answered: promiseIn(line),
});
