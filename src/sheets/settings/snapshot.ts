import { learnOptionNames } from '../../domain/record/optionNames';
import { eachSetting } from '../../domain/settings/general/general';
import type { Settings } from '../../domain/settings/settings';
import { workbookDefaults } from './workbookDefaults';

/** Paths of a tree that is kept: with names of ten characters they take a third of what properties hold. */
const pathsKept = 1000;

/**
 * The settings that a simple trigger needs, small enough for properties: it may not use the batch reader.
 * @returns `previous` itself when nothing changed, so that it is not written again
 */
export function snapshotOf(settings: Settings, previous: unknown): unknown {
  const snapshot = {
    ...settings,
    categories: settings.categories.length > pathsKept ? [] : settings.categories,
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
