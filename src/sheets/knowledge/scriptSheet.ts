import { type Language, optionKey } from '../../domain/record/lists';
import { type Script, scriptLanguage } from '../../domain/scripts/script';
import { tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';

/** What must be read to know the scripts. */
export const scriptArea: Area = { sheetId: tables.scripts.id };

/** The scripts in what was read of the sheet, in its order; a row without a known step or without words is left out. */
export function scriptsIn(cells: readonly (readonly StoredCell[])[], language: Language): readonly Script[] {
  return tableRows(tables.scripts, cells).flatMap(({ text }) => {
    const step = optionKey('scriptStep', text('step'));
    if (step === undefined || text('text') === '') return [];
    const spoken = scriptLanguage(text('language')) ?? language;
    return [{ step, situation: text('situation'), language: spoken, text: text('text') }];
  });
}
