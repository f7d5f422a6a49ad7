import { learnOptionNames } from '../../domain/record/optionNames';
import { eachSetting } from '../../domain/settings/general/general';
import type { Settings } from '../../domain/settings/settings';
import { asciiJson } from '../memory/storedJson';
import { workbookDefaults } from './workbookDefaults';

/** Characters that the tree, and all lists together, may take of the 500,000 that properties hold; a Chinese one counts six. */
const treeKept = 150_000;
const listsKept = 100_000;

/** The lists that fit, the short ones first: a trigger knows nothing of the options of one that is left out. */
function listsThatFit(lists: Settings['lists']): Settings['lists'] {
  const sized = Object.entries(lists).map(([key, options]) => ({ key, options, size: asciiJson(options).length }));
  let left = listsKept;
  const fitting = sized
    .sort((one, other) => one.size - other.size)
    .filter(({ size }) => {
      left -= size;
      return left >= 0;
    });
  const keys = new Set(fitting.map(({ key }) => key));
  return Object.fromEntries(Object.entries(lists).filter(([key]) => keys.has(key)));
}

/** The zone that was stated last, as the settings kept before tell it; undefined where they are gone. */
export function keptZone(previous: unknown): string | undefined {
  if (previous === undefined) return undefined;
  const { isZoneUnstated, zoneBefore, timeZone } = previous as Settings;
  return isZoneUnstated === true ? zoneBefore : timeZone;
}

/** The settings with the zone that was stated last, where none is now, as the settings kept before tell it. */
export function withZoneBefore(settings: Settings, previous: unknown): Settings {
  if (settings.isZoneUnstated !== true) return settings;
  const zoneBefore = keptZone(previous);
  return zoneBefore === undefined ? settings : { ...settings, zoneBefore };
}

/**
 * The settings that a simple trigger needs, small enough for properties: it may not use the batch reader.
 * @returns `previous` itself when nothing changed, so that it is not written again
 */
export function snapshotOf(settings: Settings, previous: unknown): unknown {
  const snapshot = {
    ...withZoneBefore(settings, previous),
    lists: listsThatFit(settings.lists),
    categories: asciiJson(settings.categories).length > treeKept ? [] : settings.categories,
    specialDays: settings.specialDays.map(({ date, kind }) => ({ date, kind, name: '' })),
  };
  return JSON.stringify(snapshot) === JSON.stringify(previous) ? previous : snapshot;
}

/**
 * The settings kept by `snapshotOf`, undefined before the first authorised run. Those that an older version did not
 * know have their fallback. The team's names for built-in options are made known to the rules.
 */
export function settingsFrom(snapshot: unknown): Settings | undefined {
  if (snapshot === undefined) return undefined;
  const kept = snapshot as Settings;
  const settings = { ...kept, ...eachSetting((key, declared) => kept[key] ?? declared.fallback(workbookDefaults)) };
  learnOptionNames(settings.optionNames);
  return settings;
}
