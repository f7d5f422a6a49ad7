import { withChange } from '../../domain/record/change';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import {
  areMinutesCorrected,
  became,
  holdsLine,
  holdsMinutes,
  isCorrectable,
  isOutputCorrected,
  isReopened,
  toldMinutes,
  toldOf,
  withCorrection,
} from '../../domain/tasks/correctedTask';
import { outputLabel } from '../../domain/tasks/outputs';
import type { Task, TaskRow } from '../../domain/tasks/task';
import { type Acting, revisedWith } from '../actions/deed';
import type { ActionWords } from '../actions/words';
import type { Desk, Opened } from '../desk';
import type { LogEntry } from '../memory';
import type { TypedTaskDeed } from './typedTaskDeed';

const toldIn = (log: readonly LogEntry[], taskNo: string): readonly string[] =>
  toldOf(
    taskNo,
    log.map(({ note }) => note),
  );

const lineOf = ({ department, output }: Task, { settings }: Pick<Opened, 'settings'>, words: ActionWords): string =>
  words.output(department, outputLabel(department, settings.language), output);

/** Tickets with minutes of people's own beside those of tasks are many: of so many, the latest, the log is asked. */
const askedForMinutes = 200;

/** What of a task is another than its ticket was told. */
interface Correction {
  readonly row: TaskRow;
  readonly isOutput: boolean;
  readonly areMinutes: boolean;
}

/** The tasks of a ticket whose output or minutes are others than the ticket was told (D7). */
export function correctedAmong(
  tasks: readonly TaskRow[],
  log: readonly LogEntry[],
  { workMinutes }: Ticket,
): readonly Correction[] {
  const isSum = holdsMinutes(workMinutes, tasks);
  return tasks
    .filter(isCorrectable)
    .map((row): Correction => {
      const told = toldIn(log, row.task.taskNo);
      return {
        row,
        isOutput: isOutputCorrected(row, told),
        areMinutes: !isSum && areMinutesCorrected(row, told),
      };
    })
    .filter(({ isOutput, areMinutes }) => isOutput || areMinutes);
}

/** The tasks of each ticket. */
function byTicket(tasks: readonly TaskRow[]): ReadonlyMap<string, readonly TaskRow[]> {
  const found = new Map<string, TaskRow[]>();
  for (const row of tasks) {
    const known = found.get(row.task.number) ?? [];
    known.push(row);
    found.set(row.task.number, known);
  }
  return found;
}

/**
 * The numbers of the tickets that do not know of a correction, or that a task was set back; the log is asked, in two
 * calls, only where an output is not in its ticket as it stands, or the ticket holds other minutes than its tasks.
 */
export function ticketsToCorrect(
  desk: Desk,
  opened: Opened,
  tasks: readonly TaskRow[],
  words: ActionWords,
): ReadonlySet<string> {
  const tickets = new Map(opened.rows.map(({ ticket }) => [ticket.number ?? '', ticket]));
  const own = byTicket(tasks);
  const known = [...own].filter(([number, rows]) => tickets.has(number) && rows.some(isCorrectable));
  const lacksOutput = ([number, rows]: (typeof known)[number]): boolean =>
    rows.filter(isCorrectable).some(({ task }) => {
      const { taskOutputs = '' } = tickets.get(number) ?? {};
      return task.output !== '' && !holdsLine(taskOutputs, lineOf(task, opened, words));
    });
  const hasOtherMinutes = ([number, rows]: (typeof known)[number]): boolean =>
    !holdsMinutes(tickets.get(number)?.workMinutes, rows);
  const doubtful = [
    ...known.filter(lacksOutput),
    ...known.filter((one) => !lacksOutput(one) && hasOtherMinutes(one)).slice(-askedForMinutes),
  ];
  const log = desk.logOf(opened, new Set(doubtful.map(([number]) => number)));
  const corrected = doubtful.filter(
    ([number, rows]) => correctedAmong(rows, log.get(number) ?? [], tickets.get(number) ?? {}).length > 0,
  );
  const reopened = tasks.filter((row) => isReopened(row) && tickets.has(row.task.number));
  return new Set([...corrected.map(([number]) => number), ...reopened.map(({ task }) => task.number)]);
}

/** What a correction says of the output, and what it puts into the ticket. */
function outputCorrected(acting: Acting, { row, isOutput }: Correction, told: readonly string[]) {
  if (row.task.output === '') return { part: '', change: {} };
  const line = lineOf(row.task, acting, acting.words);
  if (!isOutput) return { part: line, change: {} };
  const { outputs, before } = withCorrection(acting.ticket.taskOutputs ?? '', told, line);
  return { part: before === undefined ? line : `${before}${became}${line}`, change: { taskOutputs: outputs } };
}

/** What a correction says of the minutes, and what it adds to or takes from those of the ticket. */
function minutesCorrected({ ticket, words }: Acting, { row, areMinutes }: Correction, told: readonly string[]) {
  if (!areMinutes) return { part: '', change: {} };
  const { taskNo, minutes = 0 } = row.task;
  const before = toldMinutes(taskNo, told);
  return {
    part: `${words.minutes(before)}${became}${words.minutes(minutes)}`,
    change: { workMinutes: Math.max(0, (ticket.workMinutes ?? 0) + minutes - before) },
  };
}

/**
 * What corrections bring about: the new output and minutes in the ticket, a log line each, which says that it was done,
 * a letter to the owner.
 */
export function correctionDeed(acting: Acting, corrected: readonly Correction[]): TypedTaskDeed {
  const { words, history, log } = acting;
  let change: TicketChange = {};
  const deeds = corrected.map((correction) => {
    const { taskNo, department } = correction.row.task;
    const now = { ...acting, ticket: withChange(acting.ticket, change) };
    const told = toldIn(log, taskNo);
    const output = outputCorrected(now, correction, told);
    const minutes = minutesCorrected(now, correction, told);
    change = { ...change, ...revisedWith(now, { ...output.change, ...minutes.change }, []) };
    const parts = [output.part, minutes.part].filter((part) => part !== '');
    const note = words.taskEnded(taskNo, department, parts.join(history.separator));
    const person = acting.ticket.owner ?? '';
    const letter = { kind: 'taskCorrected', person, department: acting.ticket.department ?? '', note } as const;
    return { line: { step: words.taskCorrected, note }, letters: person === '' ? [] : [{ taskNo, letter }] };
  });
  return {
    change,
    log: deeds.map(({ line }) => line),
    taskChanges: [],
    letters: deeds.flatMap(({ letters }) => letters),
  };
}
