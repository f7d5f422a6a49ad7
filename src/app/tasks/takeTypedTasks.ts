import type { Actor } from '../../domain/flow/permissions';
import { withChange } from '../../domain/record/change';
import type { Settings } from '../../domain/settings/settings';
import { isReopened } from '../../domain/tasks/correctedTask';
import type { TaskRow } from '../../domain/tasks/task';
import { isOwed, lackOf, type TaskLack } from '../../domain/tasks/typedTask';
import type { WordsOfActions } from '../actions/acting';
import { afterDeed } from '../actions/afterDeed';
import { type Acting, entryOf } from '../actions/deed';
import { forgetLetter } from '../actions/sendOwedLetters';
import { recallCounters } from '../counters';
import type { Desk, OpenedForDigest } from '../desk';
import type { Remembered } from '../memory';
import { type LetterMail, sendLetter } from '../notices/sendLetter';
import { actingFor } from '../satisfaction/answerSurvey';
import type { SeenTicket } from '../viewing/ticketView';
import { correctedAmong, correctionDeed, ticketsToCorrect } from './correctedTasks';
import { reopeningDeed } from './reopenedTasks';
import { restoreTaskNos } from './restoreTaskNos';
import { joined, nothing, type TypedTaskDeed, typedTaskDeed } from './typedTaskDeed';
import { hearUnheard, lackingOrOwed, markOfWaiting, rowsByNumber } from './unheardTasks';

export interface TypedTaskWords extends WordsOfActions {
  /** The note beside a task that lacks something. */
  lack(lack: TaskLack, detail: string): string;
  /** The note beside a task whose numbers people had put something over. */
  readonly kept: string;
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

type Read = (remembered: Remembered) => OpenedForDigest;

/** What the desk needs to know of tickets and tasks, in one read. */
const readerOf =
  (desk: Desk): Read =>
  (remembered) =>
    desk.openForDigest(remembered, ['number', 'taskOutputs', 'workMinutes'], 'tasks');

/**
 * Notes what tasks lack, and finds the tickets of those that lack nothing, or were corrected: one read, and one of the
 * notes. Numbers that people pasted over others are put back first.
 * @returns the tickets, and the mark of what waits for people
 */
function lookThrough(desk: Desk, words: Words): { readonly places: readonly Place[]; readonly left: string } {
  const remembered = recallCounters(desk);
  const read = readerOf(desk);
  const before = read(remembered);
  const restored = restoreTaskNos(desk, before, remembered);
  const opened = restored.length === 0 ? before : read(remembered);
  const rows = rowsByNumber(opened);
  const notes = new Map(restored.map((row) => [row, words(opened.settings).kept]));
  const places = new Map<string, number>();
  const waiting = lackingOrOwed(opened);
  for (const { task, missing } of waiting) {
    const row = rows.get(task.task.number);
    if (missing !== undefined) notes.set(task.row, words(opened.settings).lack(missing.lack, missing.detail));
    else if (row !== undefined && isOwed(task)) places.set(task.task.number, row);
    if (missing === undefined && task.typedOver !== undefined) notes.set(task.row, words(opened.settings).kept);
  }
  desk.noteTasks(notes);
  for (const number of ticketsToCorrect(desk, opened, opened.tasks, words(opened.settings).actions)) {
    places.set(number, rows.get(number) ?? 0);
  }
  return { places: [...places].map(([number, row]) => ({ number, row })), left: markOfWaiting(waiting) };
}

function see(desk: Desk, remembered: Remembered, { number, row }: Place): SeenTicket | undefined {
  const { found, ...around } = desk.seeTicket(remembered, number, row);
  return found === undefined ? undefined : { ...around, ...found, number, actor: somebody };
}

const isReady =
  ({ settings }: { readonly settings: Settings }) =>
  (read: TaskRow): boolean =>
    isOwed(read) && lackOf(read, true, settings.language) === undefined;

/** What the tasks of a ticket are owed, one after the other as each finds the ticket; nothing where they are owed nothing. */
function owedTo(acting: Acting, seen: SeenTicket): TypedTaskDeed | undefined {
  const { tasks, log, opened } = seen;
  const back = tasks.filter(isReopened);
  const owed = tasks.filter(isReady(opened));
  const corrected = correctedAmong(tasks, log, acting.ticket);
  if (back.length + owed.length + corrected.length === 0) return undefined;
  const steps = [
    (now: Acting) => reopeningDeed(now, back),
    (now: Acting) => typedTaskDeed(now, owed),
    (now: Acting) => correctionDeed(now, corrected),
  ];
  let all: TypedTaskDeed = nothing;
  for (const step of steps) all = joined(all, step({ ...acting, ticket: withChange(acting.ticket, all.change) }));
  return all;
}

/**
 * Writes what the tasks of a ticket are owed, in one call, and mails; the desk is held.
 * @returns false when people moved the ticket's row this moment
 */
function settleTicket(desk: Desk, place: Place, words: Words, write: LetterMail): boolean {
  const remembered = recallCounters(desk);
  const seen = see(desk, remembered, place);
  if (seen === undefined) return true;
  const { opened, row, number } = seen;
  const acting = { ...actingFor(desk, seen, words(opened.settings)), actor: somebody };
  const owed = owedTo(acting, seen);
  if (owed === undefined) return true;
  if (!seen.isInPlace) return false;
  const { change, log, taskChanges } = owed;
  const letters = owed.letters.map(({ taskNo, letter }, at) => ({
    token: `task-${taskNo}-${desk.now}-${at}`,
    letter,
  }));
  // Every letter is remembered with the same proof: what is written is one action.
  const after = letters.reduce(
    (known, { token, letter }) => afterDeed(known, token, { change, log, letter }, acting, seen.log.length),
    remembered,
  );
  desk.remember(remembered, after);
  desk.commit(opened, {
    changes: Object.keys(change).length === 0 ? [] : [{ row, number, change }],
    log: log.map((line) => entryOf(acting, line)),
    taskChanges,
  });
  for (const { token, letter } of letters) {
    sendLetter(desk, letter, seen, write);
    forgetLetter(desk, token);
  }
  return true;
}

/**
 * Does what tasks are owed that people handled in their sheet (D7): a typed row gets its number and is told to whom it
 * asks, an ended one rolls up into its ticket, as its output and minutes do once more when they are corrected, and leaves
 * it when it is set back; what a row lacks is noted beside it. Each ticket is written in one call; a kill between two of
 * them leaves the rest to the next tick. Without an edit there it costs no call, once an hour one read.
 */
export function takeTypedTasks(desk: Desk, words: Words, write: LetterMail): void {
  hearUnheard(desk, readerOf(desk));
  const { tasksEditedAt = 0, tasksSeenAt = 0 } = desk.known();
  if (tasksEditedAt <= tasksSeenAt) return;
  const held = <T>(work: () => T): T => {
    const done = desk.exclusively(work);
    desk.release();
    return done;
  };
  const { places, left } = held(() => lookThrough(desk, words));
  const settled = places.slice(0, atOnce).map((place) => held(() => settleTicket(desk, place, words, write)));
  if (places.length > atOnce || settled.includes(false)) return;
  held(() => {
    const remembered = desk.recall();
    desk.remember(remembered, { ...remembered, tasksSeenAt: tasksEditedAt, taskLook: { left } });
  });
}
