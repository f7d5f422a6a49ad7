import { optionKey } from '../record/lists';
import { type Cell, tableRows } from '../settings/readTable';
import { tables } from '../tables/tables';
import { unknownPlaceholders } from './placeholders';
import { scriptLanguage } from './script';

/** Something in the sheet of scripts that cannot be used as it stands (D10). */
export interface ScriptProblem {
  readonly kind: 'unknownStep' | 'unknownLanguage' | 'unknownPlaceholder';
  /** As spreadsheets count, from 1. */
  readonly line: number;
  /** Zero-based column. */
  readonly at: number;
  readonly value: string;
}

/** What is wrong in the scripts: steps and languages that do not exist, placeholders that nothing fills. */
export function scriptProblems(cells: readonly (readonly Cell[])[]): readonly ScriptProblem[] {
  return tableRows(tables.scripts, cells).flatMap(({ line, text, place }) => {
    const problem = (kind: ScriptProblem['kind'], key: string, value: string): readonly ScriptProblem[] => {
      const at = place(key);
      return at === undefined ? [] : [{ kind, line, at, value }];
    };
    const unknown = unknownPlaceholders(text('text')).map((name) => `{${name}}`);
    const language = text('language');
    return [
      ...(optionKey('scriptStep', text('step')) === undefined ? problem('unknownStep', 'step', text('step')) : []),
      ...(language !== '' && scriptLanguage(language) === undefined
        ? problem('unknownLanguage', 'language', language)
        : []),
      ...(unknown.length === 0 ? [] : problem('unknownPlaceholder', 'text', unknown.join(' '))),
    ];
  });
}
