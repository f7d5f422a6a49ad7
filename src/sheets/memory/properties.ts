import { addedByEdit, editedEntries } from '../../app/edit/editMemory';
import type { Remembered } from '../../app/memory';
import { Refused } from '../../app/refused';
import { editEntries } from './editProperties';
import { type EntryKey, entryKeys, jobPrefix, serialPrefix } from './propertyNames';
import { readMemory } from './readMemory';
import { asciiJson, split } from './storedJson';

export { chatProperty, keysProperty, madeAtProperty, ownerProperty, triggerProperty } from './propertyNames';

/** Where the desk keeps what it knows between executions. */
export const scriptProperties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** What the script properties hold, read in one call. */
export const recall = (): Remembered => readMemory(scriptProperties().getProperties());

type Entries = Record<string, string>;

/** What changed against `before`, as properties; of `keys` those given. */
function changedEntries(before: Remembered, after: Remembered, written: readonly EntryKey[]): Entries {
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

/** How Google says that the store holds no more, in the languages of our users. */
const isFull = (error: unknown): boolean => /quota|配额/i.test(String(error));

/**
 * Writes properties of the script, in one call.
 * @throws Refused "memoryFull" where the store holds no more: nothing is written then
 */
export function storeProperties(entries: Readonly<Entries>): void {
  try {
    scriptProperties().setProperties(entries);
  } catch (error) {
    if (isFull(error)) throw new Refused('memoryFull');
    throw error;
  }
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
    const entries = changedEntries(before, after, entryKeys);
    if (!isNew) return entries;
    for (const key of editedEntries) Object.assign(entries, split(key, after[key] ?? []));
    return { ...entries, ...Object.fromEntries(edits.map((name) => [name, ''])) };
  };

  const beside = (before: Remembered, after: Remembered): Entries => {
    const others = entryKeys.filter((key) => !editedEntries.some((edited) => edited === key));
    const added = addedByEdit(before, after);
    const left = added === undefined ? {} : editEntries(added, Date.now(), [...(after.edits ?? []), ...own]);
    own.push(...Object.keys(left));
    return { ...changedEntries(before, after, others), ...left };
  };

  return {
    remember(before, after, isHeld) {
      const entries = isHeld ? holding(before, after) : beside(before, after);
      if (Object.keys(entries).length > 0) storeProperties(entries);
    },
  };
}
