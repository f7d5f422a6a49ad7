/** Who made the clock's trigger, by e-mail. */
export const ownerProperty = 'clock.owner';

/** When that trigger was made. Google shows each person only their own triggers, hence both are kept. */
export const madeAtProperty = 'clock.madeAt';

/** The unique id of that trigger: what proves that a run of the clock's function is one. */
export const triggerProperty = 'clock.trigger';

/** Where messages to the group chat are posted: a secret, never shown. */
export const chatProperty = 'chat.webhook';

/** The keys under which customers are sealed (D12). */
export const keysProperty = 'customers.keys';

export const serialPrefix = 'serials.';
/** Each job by itself, so that two executions that record different jobs do not undo each other. */
export const jobPrefix = 'job.';

/** Entries of memory that stand in properties of their own, in as many as they fill. */
export const entryKeys = [
  'layout',
  'tokens',
  'articleSerial',
  'customerSerials',
  'load',
  'sweep',
  'notices',
  'told',
  'lowScores',
  'answerEdits',
  'toldLines',
  'links',
  'clearedScores',
  'clearedNumbers',
  'letters',
  'escalations',
  'mailingUntil',
  'journal',
  'isJournalBegun',
  'begunAt',
  'mailing',
  'forms',
  'health',
  'archiveLoad',
  'archiveYears',
  'missingArchives',
  'rebuilt',
  'renumbered',
  'warnedAt',
  'beatAt',
  'noted',
  'earlierMoves',
  'renamings',
  'carried',
  'tasksEditedAt',
  'tasksSeenAt',
  'tasksPastedAt',
  'taskLook',
] as const;

export type EntryKey = (typeof entryKeys)[number];
