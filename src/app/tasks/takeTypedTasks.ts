import type { Actor } from '../../domain/flow/permissions';
import { withChange } from '../../domain/record/change';
import type { Settings } from '../../domain/settings/settings';
import type { TaskRow } from '../../domain/tasks/task';
import { isOwed, lackOf, type TaskLack } from '../../domain/tasks/typedTask';
import { afterDeed } from '../actions/afterDeed';
import { entryOf } from '../actions/deed';
import { forgetLetter } from '../actions/sendOwedLetters';
import type { WordsOfActions } from '../actOnTicket';
import { recallCounters } from '../counters';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';
import { actingFor } from '../satisfaction/answerSurvey';
import { type LetterMail, sendLetter } from '../sendLetter';
import type { SeenTicket } from '../ticketView';
import { correctedAmong, correctionDeed, ticketsToCorrect } from './correctedTasks';
import { typedTaskDeed } from './typedTaskDeed';

export interface TypedTaskWords extends WordsOfActions {
  /** The note beside a task that lacks something. */
  lack(lack: TaskLack, detail: string): string;
}

type Words = (settings: Settings) => TypedTaskWords;

/** Tickets whose tasks one tick looks after; the next ticks go on. */
const atOnce = 10;

/** Google does not tell a tick who typed. */
const somebody: Actor = { email: '', name: '', isKnown: true };

/** A ticket that is owed something, and the row in which it was seen. */
interface Place {
  readonly number: string;
  readonly row: number;
}

/**
 * Notes what tasks lack, and finds the tickets of those that lack nothing, or were corrected: one read, and one of the
 * notes.
 */
function lookThrough(desk: Desk, words: Words): readonly Place[] {
  const opened = desk.openForDigest(recallCounters(desk), ['number', 'taskOutputs'], false);
  const { language } = opened.settings;
  const rows = new Map(opened.rows.map(({ row, ticket }) => [ticket.number ?? '', row]));
  const notes = new Map<number, string>();
  const places = new Map<string, number>();
  for (const read of opened.tasks.filter(isOwed)) {
    const row = rows.get(read.task.number);
    const missing = lackOf(read, row !== undefined, language);
    if (missing !== undefined) notes.set(read.row, words(opened.settings).lack(missing.lack, missing.detail));
    else if (row !== undefined) places.set(read.task.number, row);
  }
  desk.noteTasks(notes);
  for (const number of ticketsToCorrect(desk, opened, opened.tasks, words(opened.settings).actions)) {
    places.set(number, rows.get(number) ?? 0);
  }
  return [...places].map(([number, row]) => ({ number, row }));
}

function see(desk: Desk, remembered: Remembered, { number, row }: Place): SeenTicket | undefined {
  const { found, ...around } = desk.seeTicket(remembered, number, row);
  return found === undefined ? undefined : { ...around, ...found, number, actor: somebody };
}

const isReady =
  ({ settings }: { readonly settings: Settings }) =>
  (read: TaskRow): boolean =>
    isOwed(read) && lackOf(read, true, settings.language) === undefined;

/**
 * Writes what the tasks of a ticket are owed, in one call, and mails; the desk is held.
 * @returns false when people moved the ticket's row this moment
 */
function settleTicket(desk: Desk, place: Place, words: Words, write: LetterMail): boolean {
  const remembered = recallCounters(desk);
  const seen = see(desk, remembered, place);
  const owed = seen === undefined ? [] : seen.tasks.filter(isReady(seen.opened));
  const corrected = seen === undefined ? [] : correctedAmong(seen.tasks, seen.log);
  if (seen === undefined || owed.length + corrected.length === 0) return true;
  if (!seen.isInPlace) return false;
  const { opened, row, number } = seen;
  const acting = { ...actingFor(desk, seen, words(opened.settings)), actor: somebody };
  const typed = typedTaskDeed(acting, owed);
  const now = { ...acting, ticket: withChange(acting.ticket, typed.change) };
  const correction = correctionDeed(now, corrected, seen.log);
  const change = { ...typed.change, ...correction.change };
  const log = [...typed.log, ...correction.log];
  const letters = [...typed.letters, ...correction.letters];
  const { taskChanges } = typed;
  const tokenOf = (taskNo: string): string => `task-${taskNo}-${desk.now}`;
  // Every letter is remembered with the same proof: what is written is one action.
  const after = letters.reduce(
    (known, { taskNo, letter }) => afterDeed(known, tokenOf(taskNo), { change, log, letter }, acting, seen.log.length),
    remembered,
  );
  desk.remember(remembered, after);
  desk.commit(opened, {
    changes: Object.keys(change).length === 0 ? [] : [{ row, number, change }],
    log: log.map((line) => entryOf(acting, line)),
    taskChanges,
  });
  for (const { taskNo, letter } of letters) {
    sendLetter(desk, letter, seen, write);
    forgetLetter(desk, tokenOf(taskNo));
  }
  return true;
}

/**
 * Does what tasks are owed that people handled in their sheet (D7): a typed row gets its number and is told to whom it
 * asks, an ended one rolls up into its ticket, as its output does once more when it is corrected, what a row lacks is noted beside it. Each ticket is written in one
 * call; a kill between two of them leaves the rest to the next tick. Without an edit there it costs no call.
 */
export function takeTypedTasks(desk: Desk, words: Words, write: LetterMail): void {
  const { tasksEditedAt = 0, tasksSeenAt = 0 } = desk.known();
  if (tasksEditedAt <= tasksSeenAt) return;
  const held = <T>(work: () => T): T => {
    const done = desk.exclusively(work);
    desk.release();
    return done;
  };
  const places = held(() => lookThrough(desk, words));
  const settled = places.slice(0, atOnce).map((place) => held(() => settleTicket(desk, place, words, write)));
  if (places.length > atOnce || settled.includes(false)) return;
  held(() => {
    const remembered = desk.recall();
    desk.remember(remembered, { ...remembered, tasksSeenAt: tasksEditedAt });
  });
}
