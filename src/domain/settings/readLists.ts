import type { Field } from '../record/field';
import { fields } from '../record/fields';
import { type Language, type ListKey, lists } from '../record/lists';
import { foldedName } from '../record/optionNames';
import { tables } from '../tables/tables';
import type { SettingProblem } from './problem';
import { type Cell, folded } from './readTable';

const ownColumns = tables.settings.columns.length;

/** The lists that teams edit, in the order in which set-up puts them side by side. */
export const openLists: readonly ListKey[] = (Object.keys(lists) as ListKey[]).filter((key) => !lists[key].closed);

/** Where a list's options stand. `header`: under its own name; `position`: where set-up had put them. */
interface ListPlace {
  readonly at: number;
  readonly foundBy: 'header' | 'position';
}

/**
 * The column of each option list, zero-based: by its header in either language, else at its place as set up when
 * that column is headed as no other list. A list that has neither is absent.
 */
export function listPlaces(header: readonly Cell[]): Readonly<Partial<Record<ListKey, ListPlace>>> {
  const headers = header.map(folded);
  const places: Partial<Record<ListKey, ListPlace>> = {};
  const taken = new Set<number>();
  for (const key of openLists) {
    const names = [folded(lists[key].zh), folded(lists[key].en)];
    const at = headers.findIndex((text, index) => index >= ownColumns && names.includes(text));
    if (at < 0) continue;
    places[key] = { at, foundBy: 'header' };
    taken.add(at);
  }
  openLists.forEach((key, index) => {
    const at = ownColumns + index;
    if (places[key] !== undefined || taken.has(at) || (headers[at] ?? '') === '') return;
    places[key] = { at, foundBy: 'position' };
  });
  return places;
}

/** The labels of the options that a list has at first. */
export const builtInOptions = (key: ListKey, language: Language): readonly string[] =>
  lists[key].options.map((option) => option[language]);

/**
 * The option lists of the settings sheet. A list whose header is not found is a problem; it is read at its place, or
 * has its built-in options, so that the form never lacks it.
 */
export function readLists(
  cells: readonly (readonly Cell[])[],
  language: Language,
  problems: SettingProblem[],
): Readonly<Partial<Record<ListKey, readonly string[]>>> {
  const header = cells[0] ?? [];
  const places = listPlaces(header);
  const read: Partial<Record<ListKey, readonly string[]>> = {};
  for (const key of openLists) {
    const place = places[key];
    if (place?.foundBy !== 'header' && header.length > 0) {
      problems.push({
        kind: place === undefined ? 'listMissing' : 'listRenamed',
        table: 'settings',
        line: 1,
        at: place?.at,
        label: lists[key],
        value: String(header[place?.at ?? -1] ?? '').trim(),
      });
    }
    read[key] = place === undefined ? builtInOptions(key, language) : optionsAt(cells, place.at);
    if (place === undefined) continue;
    problems.push(...repeatedOptions(cells, key, place.at));
    if (read[key]?.length === 0 && isDemanded(key)) {
      problems.push({ kind: 'listEmpty', table: 'settings', line: 2, at: place.at, label: lists[key], value: '' });
    }
  }
  return read;
}

/** Whether intake demands one of the list's options, always or of some tickets. */
const isDemanded = (key: ListKey): boolean =>
  fields.some(
    ({ list, intake, requiredWhen }: Field) =>
      list === key && (intake === 'required' || (intake !== undefined && requiredWhen !== undefined)),
  );

/** Options that stand above already, whatever their case, width and spaces. */
function repeatedOptions(cells: readonly (readonly Cell[])[], key: ListKey, at: number): readonly SettingProblem[] {
  const seen = new Set<string>();
  return cells.flatMap((row, index): readonly SettingProblem[] => {
    const value = String(row[at] ?? '').trim();
    const isRepeated = index > 0 && value !== '' && seen.has(foldedName(value));
    if (index > 0) seen.add(foldedName(value));
    return isRepeated
      ? [{ kind: 'optionTwice', table: 'settings', line: index + 1, at, label: lists[key], value }]
      : [];
  });
}

function optionsAt(cells: readonly (readonly Cell[])[], at: number): readonly string[] {
  const options = cells.slice(1).map((row) => String(row[at] ?? '').trim());
  return [...new Set(options.filter((text) => text !== ''))];
}
