import type { EditMemory } from '../../app/edit/editMemory';
import { type JobMemory, nothingRemembered } from '../../app/memory';
import type { EntryKey } from './propertyNames';

/** What each entry of memory looks like at the least; whatever looks otherwise was written by somebody else. */
const shapes: Readonly<Record<EntryKey, unknown>> = {
  ...nothingRemembered,
  layout: { headers: [], columns: {} },
  customerSerials: {},
  answerEdits: [],
  toldLines: [],
  links: [],
  clearedScores: [],
  clearedNumbers: [],
  rebuilt: [],
  renumbered: 0,
  earlierMoves: [],
  escalations: [],
  isJournalBegun: false,
  forms: { seenAt: 0, taken: {} },
  health: { writtenAt: 0, waiting: 0 },
  archiveLoad: { dataset: '', jobs: [] },
  archiveYears: [],
  missingArchives: [],
  warnedAt: 0,
  beatAt: 0,
  noted: [],
  renamings: [],
  carried: [],
  tasksEditedAt: 0,
  tasksSeenAt: 0,
  tasksPastedAt: 0,
  taskLook: { left: '' },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is of the kind of `shape`, and all that `shape` holds is in it. */
export function isLike<T>(value: unknown, shape: T): value is T {
  if (shape === null) return true;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => item !== null);
  if (!isRecord(shape)) return typeof value === typeof shape;
  return isRecord(value) && Object.entries(shape).every(([key, part]) => isLike(value[key], part));
}

/** Whether an entry of memory can be what it is stored as. */
export const isEntry = (key: EntryKey, value: unknown): boolean => isLike(value, shapes[key]);

const editShapes: Readonly<Record<keyof EditMemory, unknown>> = {
  journal: [],
  notices: [],
  untold: [],
  told: [],
  lowScores: [],
  answerEdits: [],
  toldLines: [],
  links: [],
  clearedScores: [],
  clearedNumbers: [],
  earlierMoves: [],
  noted: [],
  renamings: [],
  load: {},
  blank: [],
  nextChangeAt: 0,
};

/** What an edit left, and when. */
export interface Left {
  readonly at: number;
  readonly added: EditMemory;
}

/** Whether a value can be what an edit left. */
export function isLeft(value: unknown): value is Left {
  if (!isLike(value, { at: 0, added: {} }) || !isRecord(value) || !isRecord(value.added)) return false;
  const { added } = value;
  return Object.entries(editShapes).every(([key, shape]) => added[key] === undefined || isLike(added[key], shape));
}

/** Whether a value can be the counters of a month, or of any days. */
export const areCounters = (value: unknown): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.values(value).every((count) => typeof count === 'number');

/** Whether a value can be the settings as `snapshotOf` made them. */
export const isSnapshot = (value: unknown): boolean =>
  isLike(value, { people: [], categories: [], specialDays: [], lists: {} });

/** Whether a value can be what is kept of a job. */
export const isJobMemory = (value: unknown): value is JobMemory => isRecord(value);
