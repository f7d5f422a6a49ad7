import { type Load, loadOf } from '../../domain/dispatch/chooseOwner';
import type { EarlierMove } from '../../domain/intake/movedResolution';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment } from '../../domain/record/ticket';
import { type Renaming, withRenaming } from '../../domain/settings/renaming';
import { withEarlierMove } from '../earlierMoves';
import {
  type AnswerEdit,
  type LogEntry,
  type LowScore,
  type PutBackNote,
  type Remembered,
  withBlank,
  withClearedNumber,
} from '../memory';
import { withoutAssignments } from '../notices/assignments';
import { afterTelling, isAssignment, type Notice, noticeKey, withNotices } from '../notices/notice';
import { withClearedScore } from '../satisfaction/clearedScores';
import { withLowScore } from '../satisfaction/lowScores';
import { withAnswerEdit } from '../satisfaction/restoreAnswers';
import { withPutBackNote } from './putBackNotes';
import { type ToldLine, withToldLine } from './toldLines';
import { type TypedLink, withTypedLink } from './typedLinks';

/**
 * What an execution that does not hold the desk adds to the memory: an edit, or mails that went out. People who work on
 * tickets never wait for each other, nor for mails: written as it stood, a list would undo what others put into it
 * meanwhile.
 */
export interface EditMemory {
  readonly journal?: readonly LogEntry[];
  readonly notices?: readonly Notice[];
  /** Keys of the notices that are told no more. */
  readonly untold?: readonly string[];
  /** Keys of those that went out. */
  readonly told?: readonly string[];
  readonly lowScores?: readonly LowScore[];
  readonly answerEdits?: readonly AnswerEdit[];
  readonly toldLines?: readonly ToldLine[];
  readonly links?: readonly TypedLink[];
  readonly clearedScores?: readonly string[];
  readonly clearedNumbers?: readonly string[];
  readonly noted?: readonly PutBackNote[];
  readonly earlierMoves?: readonly EarlierMove[];
  readonly renamings?: readonly Renaming[];
  /** Tickets that each owner has more or less than before, and when one was last given to them. */
  readonly load?: Load;
  /** Ticket columns that were made again, which the next look at all cells fills. */
  readonly blank?: readonly FieldKey[];
  readonly nextChangeAt?: Moment;
}

/** Entries that memory holds for good only once an execution that holds the desk has written them. */
export const editedEntries = [
  'journal',
  'notices',
  'told',
  'mailingUntil',
  'lowScores',
  'answerEdits',
  'toldLines',
  'links',
  'clearedScores',
  'clearedNumbers',
  'noted',
  'earlierMoves',
  'renamings',
  'load',
  'sweep',
] as const;

const since = <T>(before: readonly T[] = [], after: readonly T[] = []): readonly T[] =>
  before === after ? [] : after.filter((one) => !before.includes(one));

function loadSince(before: Load, after: Load): Load {
  const more: Record<string, { open: number; assignedAt: number }> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [known, now] = [loadOf(before, name), loadOf(after, name)];
    if (now !== known) more[name] = { open: now.open - known.open, assignedAt: now.assignedAt };
  }
  return more;
}

/** What `after` holds beyond `before`; undefined where that is nothing. */
export function addedByEdit(before: Remembered, after: Remembered): EditMemory | undefined {
  const keys = new Set(after.notices.map(noticeKey));
  const told = since(before.told, after.told);
  const lists: EditMemory = {
    journal: since(before.journal, after.journal),
    notices: since(before.notices, after.notices),
    untold: before.notices.map(noticeKey).filter((key) => !keys.has(key) && !told.includes(key)),
    told,
    lowScores: since(before.lowScores, after.lowScores),
    answerEdits: since(before.answerEdits, after.answerEdits),
    toldLines: since(before.toldLines, after.toldLines),
    links: since(before.links, after.links),
    clearedScores: since(before.clearedScores, after.clearedScores),
    clearedNumbers: since(before.clearedNumbers, after.clearedNumbers),
    noted: since(before.noted, after.noted),
    earlierMoves: since(before.earlierMoves, after.earlierMoves),
    renamings: since(before.renamings, after.renamings),
    blank: since(before.sweep.blank, after.sweep.blank),
  };
  const load = loadSince(before.load, after.load);
  const { nextChangeAt } = after.sweep;
  const added: EditMemory = {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(Object.keys(load).length > 0 && { load }),
    ...(nextChangeAt < before.sweep.nextChangeAt && { nextChangeAt }),
  };
  return Object.keys(added).length > 0 ? added : undefined;
}

function withLoad(load: Load, more: Load): Load {
  const sum: Record<string, { open: number; assignedAt: number }> = { ...load };
  for (const [name, { open, assignedAt }] of Object.entries(more)) {
    const known = loadOf(load, name);
    sum[name] = { open: Math.max(0, known.open + open), assignedAt: Math.max(known.assignedAt, assignedAt) };
  }
  return sum;
}

/** Memory with the notices of an edit; who was to be told of a ticket that it gave to somebody else is told no more. */
function withEditNotices(remembered: Remembered, { notices = [], untold = [] }: EditMemory): Remembered {
  const given = new Set(notices.filter(isAssignment).map(({ number }) => number));
  const left = withoutAssignments(remembered, given);
  const telling = left.notices.filter((notice) => !untold.includes(noticeKey(notice)));
  return withNotices(untold.length === 0 ? left : { ...left, notices: telling }, notices);
}

/** Memory with what an edit added to it. */
export function withEditMemory(remembered: Remembered, added: EditMemory): Remembered {
  const { journal = [], told = [], lowScores = [], answerEdits = [], clearedScores = [] } = added;
  const { noted = [], renamings = [], load = {}, clearedNumbers = [] } = added;
  const { toldLines = [], links = [], earlierMoves = [], blank = [] } = added;
  let after = afterTelling(withEditNotices(remembered, added), told);
  for (const score of lowScores) after = withLowScore(after, score);
  for (const edit of answerEdits) after = withAnswerEdit(after, edit);
  for (const number of clearedScores) after = withClearedScore(after, number);
  for (const number of clearedNumbers) after = withClearedNumber(after, number);
  for (const line of toldLines) after = withToldLine(after, line);
  for (const link of links) after = withTypedLink(after, link);
  for (const note of noted) after = withPutBackNote(after, note);
  for (const move of earlierMoves) after = withEarlierMove(after, move);
  const sweep = blank.length === 0 ? after.sweep : withBlank(after.sweep, blank);
  return {
    ...after,
    journal: [...after.journal, ...journal],
    ...(renamings.length > 0 && { renamings: renamings.reduce(withRenaming, after.renamings ?? []) }),
    load: withLoad(after.load, load),
    sweep: { ...sweep, nextChangeAt: Math.min(sweep.nextChangeAt, added.nextChangeAt ?? sweep.nextChangeAt) },
  };
}
