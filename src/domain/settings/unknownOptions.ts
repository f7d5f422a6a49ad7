import type { ListKey } from '../record/lists';
import { optionKey } from '../record/lists';
import { sameOption, sameText } from '../record/sameOption';
import { cellProblem } from './cellProblem';
import type { SettingProblem } from './problem';
import type { TableRow } from './readTable';
import type { Settings } from './settings';

/** What the conditions of policies and dispatch rules choose from. */
export type Choices = Pick<Settings, 'lists' | 'categories'>;

const conditions = ['nature', 'complaintLevel', 'urgency'] as const satisfies readonly ListKey[];

/** An urgency of the desk's own applies also where the list lacks it: to what is raised to it (D3). */
const isRaised = (list: ListKey, text: string): boolean => list === 'urgency' && optionKey(list, text) !== undefined;

/** The conditions of a rule's row that no ticket can hold: options that no list has, categories outside the tree. */
export function unknownOptions(
  table: 'policies' | 'dispatch',
  row: TableRow,
  { lists, categories }: Choices,
): readonly SettingProblem[] {
  const isMissing = (key: (typeof conditions)[number]): boolean => {
    const [text, options = []] = [row.text(key), lists[key]];
    return text !== '' && options.length > 0 && !isRaised(key, text) && !options.some((o) => sameOption(key, o, text));
  };
  const category = row.text('category1');
  const isOutside =
    category !== '' && categories.length > 0 && !categories.some(([first = '']) => sameText(first, category));
  return [...conditions.filter(isMissing), ...(isOutside ? ['category1'] : [])].map((key) =>
    cellProblem('optionUnknown', table, row, key),
  );
}
