import type { Field } from '../../domain/record/field';
import { fields } from '../../domain/record/fields';
import type { Language } from '../../domain/record/lists';
import type { TableKey } from '../../domain/tables/tables';
import type { Losses } from '../../sheets/setUp/columns/losses';
import { wordsOf } from '../../words/words';

/** Without any of these nobody has a role. */
const tellWhoIsWho: readonly string[] = ['name', 'email', 'role'];
const sealedColumns: readonly string[] = ['fingerprint', 'contact', 'name'];

const writtenByDesk: readonly string[] = fields
  .filter(({ writer }: Field) => writer === 'system')
  .map(({ key }) => key);

/** What was lost with sheets and columns, how it comes back, and what to do until then: sentences, none when nothing was. */
export function lossesInWords(
  { sheets, columns, lists, optionsBack, optionsGone, perhapsRenamed }: Losses,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).repair;
  const all = [sheets, columns, lists, optionsBack, optionsGone, perhapsRenamed?.made ?? []];
  if (all.every(({ length }) => length === 0)) return [];
  const sheet = (table: TableKey) => sheets.find((lost) => lost.table === table);
  const lacks = (table: TableKey, keys: readonly string[]): boolean =>
    columns.some((lost) => lost.table === table && lost.keys.some((key) => keys.includes(key)));
  const tickets = sheet('tickets');
  const people =
    sheet('people') ?? (lacks('people', tellWhoIsWho) ? columns.find(({ table }) => table === 'people') : undefined);
  const others = sheets.filter(({ table }) => table !== 'tickets').map((lost) => lost.sheet);
  return [
    tickets === undefined ? '' : words.tickets(tickets.sheet),
    others.length === 0 ? '' : words.sheets(others),
    columns.length === 0 ? '' : words.columns(columns),
    perhapsRenamed === undefined ? '' : words.perhapsRenamed(perhapsRenamed),
    lists.length === 0 ? '' : words.lists(lists),
    optionsBack.length === 0 ? '' : words.optionsBack(optionsBack),
    optionsGone.length === 0 ? '' : words.optionsGone(optionsGone),
    lacks('tickets', writtenByDesk) ? words.refilled : '',
    sheet('customers') !== undefined || lacks('customers', sealedColumns) ? words.sealed : '',
    sheets.length + columns.length + lists.length + optionsGone.length === 0 ? '' : words.history,
    people === undefined ? '' : words.nobody(people.sheet),
  ];
}
