import { type JobMemory, nothingRemembered, type Remembered } from '../app/memory';

/** A property value holds 9 KB; counted in characters of ASCII-only JSON, with room to spare. */
const chunkLength = 8000;

/** JSON in plain ASCII, so that its length in characters is its length in bytes. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

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

function join(stored: Readonly<Record<string, string>>, key: string): unknown {
  const count = Number(stored[`${key}#`] ?? '');
  if (!Number.isInteger(count) || count < 1) return undefined;
  let text = '';
  for (let i = 0; i < count; i += 1) text += stored[`${key}#${i}`] ?? '';
  return JSON.parse(text);
}

function split(key: string, value: unknown): Record<string, string> {
  const text = asciiJson(value);
  const count = Math.ceil(text.length / chunkLength);
  const entries: Record<string, string> = { [`${key}#`]: String(count) };
  for (let i = 0; i < count; i += 1) entries[`${key}#${i}`] = text.slice(i * chunkLength, (i + 1) * chunkLength);
  return entries;
}

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
  'letters',
  'escalations',
  'mailingUntil',
  'journal',
  'begunAt',
  'mailing',
  'forms',
  'health',
  'archiveLoad',
  'warnedAt',
  'noted',
  'tasksEditedAt',
  'tasksSeenAt',
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
  const stored = PropertiesService.getScriptProperties().getProperties();
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
  return {
    ...nothingRemembered,
    ...read,
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

/** Writes what changed against `before`, in one call; nothing changed is no call. */
export function remember(before: Remembered, after: Remembered): void {
  const entries: Record<string, string> = {};
  for (const key of keys) {
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
  if (Object.keys(entries).length > 0) PropertiesService.getScriptProperties().setProperties(entries);
}
