import { type JobMemory, nothingRemembered, type Remembered } from '../../app/memory';
import { holdsKey } from '../../domain/customer/sealing/keys';
import { withEditsLeft } from './editProperties';
import {
  chatProperty,
  entryKeys,
  jobPrefix,
  keysProperty,
  madeAtProperty,
  ownerProperty,
  serialPrefix,
  triggerProperty,
} from './propertyNames';
import { join, parsed } from './storedJson';
import { areCounters, isEntry, isJobMemory, isSnapshot } from './storedShapes';

type Stored = Readonly<Record<string, string>>;

/** Learns the name under which something stands that cannot be read. */
type Lost = (name: string) => void;

const settingsKey = 'settings';
/** Entries without which a number could be given twice. */
const isCounter = (name: string): boolean => name === 'articleSerial' || name.startsWith(serialPrefix);

/** The properties whose names begin with `prefix`, each read by itself; `lost` ones are left out. */
function readSingles<T>(stored: Stored, prefix: string, is: (value: unknown) => value is T, lost: Lost) {
  const found: Record<string, T> = {};
  for (const [name, text] of Object.entries(stored)) {
    if (!name.startsWith(prefix)) continue;
    const value = parsed(text);
    if (is(value)) found[name.slice(prefix.length)] = value;
    else lost(name);
  }
  return found;
}

/** What is kept of the timed jobs; an earlier version kept the period alone, all jobs together. */
function jobsIn(stored: Stored, lost: Lost): Remembered['jobs'] {
  const jobs: Record<string, JobMemory> = {};
  const before = join(stored, 'jobs');
  if (isPeriods(before)) for (const [key, done] of Object.entries(before)) jobs[key] = { done };
  else if (before !== undefined) lost('jobs');
  const lostJob = (name: string): void => {
    jobs[name.slice(jobPrefix.length)] = { isLost: true };
    lost(name);
  };
  return Object.assign(jobs, readSingles(stored, jobPrefix, isJobMemory, lostJob));
}

const isPeriods = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((period) => typeof period === 'string');

/** The entries that stand in properties of their own. */
function entriesIn(stored: Stored, lost: Lost): Partial<Remembered> {
  const read: Record<string, unknown> = {};
  for (const key of entryKeys) {
    const value = join(stored, key);
    if (value === undefined) continue;
    if (isEntry(key, value)) read[key] = value;
    else lost(key);
  }
  return read;
}

/** The settings as last read; undefined where there are none that could be read. */
function settingsIn(stored: Stored, lost?: Lost): unknown {
  const value = join(stored, settingsKey);
  if (value === undefined || isSnapshot(value)) return value;
  lost?.(settingsKey);
  return undefined;
}

/** What the properties hold, with the names of what cannot be read. */
function readWhole(stored: Stored, unreadable: string[]): Remembered {
  const lost: Lost = (name) => unreadable.push(name);
  const whole: Remembered = { ...nothingRemembered, ...entriesIn(stored, lost) };
  const { [ownerProperty]: keeper, [chatProperty]: chatWebhook, [keysProperty]: customerKeys } = stored;
  const { [madeAtProperty]: madeAt, [triggerProperty]: clockTrigger } = stored;
  const clockMadeAt = Number(madeAt ?? '');
  if (Number.isNaN(clockMadeAt)) lost(madeAtProperty);
  return {
    ...withEditsLeft(whole, stored, lost),
    serials: readSingles(stored, serialPrefix, areCounters, lost),
    jobs: jobsIn(stored, lost),
    ...(keeper !== undefined && { keeper }),
    ...(chatWebhook !== undefined && { chatWebhook }),
    ...(madeAt !== undefined && !Number.isNaN(clockMadeAt) && { clockMadeAt }),
    ...(clockTrigger !== undefined && { clockTrigger }),
    // One that somebody wrote over is as good as none.
    ...(customerKeys !== undefined && holdsKey(customerKeys) && { customerKeys }),
  };
}

/**
 * What the script properties hold. What cannot be read is left out and named, and the rest stays. Without a counter the
 * workbook knows itself as little as a copy does: whoever holds the desk counts again what stands in it (D2).
 */
export function readMemory(stored: Stored): Remembered {
  const unreadable: string[] = [];
  const remembered = readWhole(stored, unreadable);
  const named = unreadable.length === 0 ? remembered : { ...remembered, unreadable };
  if (unreadable.some(isCounter)) return { ...named, layout: undefined };
  let settings: { readonly value: unknown } | undefined;
  return {
    ...named,
    // The largest entry, which most executions do not look at.
    get settings() {
      settings ??= { value: settingsIn(stored) };
      return settings.value;
    },
  };
}

/** The properties that hold what cannot be read, by the entry that they belong to. */
export function unreadableIn(stored: Stored): ReadonlyMap<string, readonly string[]> {
  const entries: string[] = [];
  readWhole(stored, entries);
  settingsIn(stored, (name) => entries.push(name));
  const names = Object.keys(stored);
  return new Map(
    entries.map((entry) => [entry, names.filter((name) => name === entry || name.startsWith(`${entry}#`))]),
  );
}
