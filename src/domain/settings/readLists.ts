import type { Field } from '../record/field';
import { fields } from '../record/fields';
import { type Language, type ListKey, lists, openLists } from '../record/lists';
import { foldedName } from '../record/optionNames';
import { isRecordRow } from '../tables/recordRow';
import { tables } from '../tables/tables';
import { listPlaces } from './listPlaces';
import type { SettingProblem } from './problem';
import type { Cell } from './readTable';
import { unheadedLists } from './unheadedLists';

/** The labels of the options that a list has at first. */
export const builtInOptions = (key: ListKey, language: Language): readonly string[] =>
  lists[key].options.map((option) => option[language]);

type Read = Partial<Record<ListKey, readonly string[]>>;

/**
 * The option lists of the settings sheet. A list whose header is not found is a problem; it is read where its options
 * are, or at its place, or has its built-in options, so that the form never lacks it.
 */
export function readLists(
  cells: readonly (readonly Cell[])[],
  language: Language,
  problems: SettingProblem[],
): Readonly<Read> {
  if (!isRecordRow(tables.settings, cells[0] ?? [])) return listsBelow(cells, language, problems);
  const found: SettingProblem[] = [];
  const read = listsBelow([[], ...cells], language, found);
  problems.push(...found.map((problem) => ({ ...problem, line: problem.line - 1 })));
  return read;
}

function listsBelow(cells: readonly (readonly Cell[])[], language: Language, problems: SettingProblem[]): Read {
  const header = cells[0] ?? [];
  const headed = listPlaces(header);
  const unheaded = unheadedLists(cells);
  const read: Read = {};
  for (const key of openLists) {
    const at = headed[key]?.at ?? unheaded.get(key);
    if (headed[key]?.foundBy !== 'header' && header.length > 0) {
      problems.push({
        kind: at === undefined ? 'listMissing' : 'listRenamed',
        table: 'settings',
        line: 1,
        at,
        label: lists[key],
        value: String(header[at ?? -1] ?? '').trim(),
      });
    }
    read[key] = at === undefined ? builtInOptions(key, language) : optionsAt(cells, at);
    if (at === undefined) continue;
    problems.push(...repeatedOptions(cells, key, at));
    if (read[key]?.length === 0 && isDemanded(key)) {
      problems.push({ kind: 'listEmpty', table: 'settings', line: 2, at, label: lists[key], value: '' });
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
