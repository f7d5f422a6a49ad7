import { type Language, optionLabel } from '../../../domain/record/lists';
import { scriptLanguages } from '../../../domain/scripts/script';
import { scriptsEn } from '../../../words/knowledge/scriptsEn';
import { scriptsZh } from '../../../words/knowledge/scriptsZh';

/** The scripts that a team has to begin with: both languages, the workbook's own first. */
export function scriptRows(language: Language): readonly (readonly string[])[] {
  const rowsOf = (spoken: Language): readonly (readonly string[])[] =>
    (spoken === 'zh' ? scriptsZh : scriptsEn).map(([step, situation, text]) => [
      optionLabel('scriptStep', step, language),
      situation,
      scriptLanguages[spoken],
      text,
    ]);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return [...rowsOf(language), ...rowsOf(other)];
}
