import { addedByEdit, editedEntries } from '../app/editMemory';
import { type JobMemory, nothingRemembered, type Remembered } from '../app/memory';
import { editEntries, withEditsLeft } from './editProperties';
import { asciiJson, join, split } from './storedJson';

/** Where the desk keeps what it knows between executions. */
export const scriptProperties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

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

const serialPrefix = 'serials.';
/** Each job by itself, so that two executions that record different jobs do not undo each other. */
const jobPrefix = 'job.';

const keys = [
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
  'letters',
  'escalations',
  'mailingUntil',
  'journal',
  'begunAt',
  'mailing',
  'forms',
  'health',
  'archiveLoad',
  'rebuilt',
  'warnedAt',
  'noted',
  'earlierMoves',
  'renamings',
  'carried',
  'tasksEditedAt',
  'tasksSeenAt',
  'tasksPastedAt',
] as const;

/** What is kept of the timed jobs; an earlier version kept the period alone, all jobs together. */
function jobsIn(stored: Readonly<Record<string, string>>): Remembered['jobs'] {
  const jobs: Record<string, JobMemory> = {};
  const before = join(stored, 'jobs') as Readonly<Record<string, string>> | undefined;
  for (const [key, done] of Object.entries(before ?? {})) jobs[key] = { done };
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(jobPrefix)) jobs[key.slice(jobPrefix.length)] = JSON.parse(value);
  }
  return jobs;
}

/** What the script properties hold, read in one call. */
export function recall(): Remembered {
  const stored = scriptProperties().getProperties();
  const read: Record<string, unknown> = {};
  for (const key of keys) {
    const value = join(stored, key);
    if (value !== undefined) read[key] = value;
  }
  const serials: Record<string, Record<string, number>> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(serialPrefix)) serials[key.slice(serialPrefix.length)] = JSON.parse(value);
  }
  let settings: { readonly value: unknown } | undefined;
  const keeper = stored[ownerProperty];
  const madeAt = stored[madeAtProperty];
  const clockTrigger = stored[triggerProperty];
  const chatWebhook = stored[chatProperty];
  const customerKeys = stored[keysProperty];
  const whole: Remembered = { ...nothingRemembered, ...read };
  return {
    ...withEditsLeft(whole, stored),
    serials,
    jobs: jobsIn(stored),
    ...(keeper !== undefined && { keeper }),
    ...(chatWebhook !== undefined && { chatWebhook }),
    ...(madeAt !== undefined && { clockMadeAt: Number(madeAt) }),
    ...(clockTrigger !== undefined && { clockTrigger }),
    ...(customerKeys !== undefined && { customerKeys }),
    // The largest entry, which most executions do not look at.
    get settings() {
      settings ??= { value: join(stored, 'settings') };
      return settings.value;
    },
  };
}

type Entries = Record<string, string>;

/** What changed against `before`, as properties; of `keys` those given. */
function changedEntries(before: Remembered, after: Remembered, written: readonly (typeof keys)[number][]): Entries {
  const entries: Entries = {};
  for (const key of written) {
    if (before[key] !== after[key] && after[key] !== undefined) Object.assign(entries, split(key, after[key]));
  }
  const settings = after.settings;
  if (settings !== undefined && before.settings !== settings) Object.assign(entries, split('settings', settings));
  for (const [month, days] of Object.entries(after.serials)) {
    if (before.serials[month] !== days) entries[serialPrefix + month] = JSON.stringify(days);
  }
  for (const [key, job] of Object.entries(after.jobs)) {
    if (before.jobs[key] !== job) entries[jobPrefix + key] = asciiJson(job);
  }
  return entries;
}

/** What an execution writes into memory. */
export interface MemoryWriter {
  /**
   * Writes what changed against `before`, in one call; nothing changed is no call.
   * @param isHeld whether the execution holds the desk. It then takes over what edits left; otherwise lists that others
   * may write meanwhile get an addition of their own.
   */
  remember(before: Remembered, after: Remembered, isHeld: boolean): void;
}

export function memoryWriter(): MemoryWriter {
  const takenOver = new Set<readonly string[]>();
  const own: string[] = [];

  const holding = (before: Remembered, after: Remembered): Entries => {
    const { edits = [] } = before;
    // Once: later in this execution the same place may hold another edit's.
    const isNew = edits.length > 0 && !takenOver.has(edits);
    takenOver.add(edits);
    const entries = changedEntries(before, after, keys);
    if (!isNew) return entries;
    for (const key of editedEntries) Object.assign(entries, split(key, after[key] ?? []));
    return { ...entries, ...Object.fromEntries(edits.map((name) => [name, ''])) };
  };

  const beside = (before: Remembered, after: Remembered): Entries => {
    const others = keys.filter((key) => !editedEntries.some((edited) => edited === key));
    const added = addedByEdit(before, after);
    const left = added === undefined ? {} : editEntries(added, Date.now(), [...(after.edits ?? []), ...own]);
    own.push(...Object.keys(left));
    return { ...changedEntries(before, after, others), ...left };
  };

  return {
    remember(before, after, isHeld) {
      const entries = isHeld ? holding(before, after) : beside(before, after);
      if (Object.keys(entries).length > 0) scriptProperties().setProperties(entries);
    },
  };
}
