import type { Language } from '../../../domain/record/lists';
import { type ScriptProblem, scriptProblems } from '../../../domain/scripts/scriptProblems';
import { tables } from '../../../domain/tables/tables';
import { wordsOf } from '../../../words/words';
import { sheetOf } from '../../columns/locate';
import { readAreas } from '../../gateway';
import { annotate } from './settingNotes';

function sentence({ kind, value }: ScriptProblem, language: Language): string {
  const { knowledge, settings } = wordsOf(language);
  const text = knowledge[kind](value === '' ? settings.blank : value);
  return kind === 'unknownPlaceholder' ? `${text}\n${knowledge.known}` : text;
}

/** Looks through the scripts: every cell that cannot be used gets a note, corrected ones lose theirs. For menus only. */
export function checkScripts(language: Language): readonly string[] {
  const [cells = []] = readAreas([{ sheetId: tables.scripts.id }]);
  const problems = scriptProblems(cells);
  const { mark, place } = wordsOf(language).settings;
  const sheet = sheetOf('scripts');
  annotate(
    sheet,
    new Map(problems.map((found) => [`${found.line - 1},${found.at}`, `${mark}${sentence(found, language)}`])),
  );
  const labels = tables.scripts.columns.map((column) => column[language]);
  return problems.map((found) => {
    const [first = ''] = sentence(found, language).split('\n');
    return place(sheet.getName(), found.line, labels[found.at] ?? '') + first;
  });
}
