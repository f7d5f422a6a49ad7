import { isMail } from '../notice/recipients';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import type { SettingProblem } from './problem';
import { type Cell, tableRows } from './readTable';
import type { Settings } from './settings';
import { type Choices, unknownOptions } from './unknownOptions';

/** People whom no mail reaches, and names that more than one row has. */
export function doubtfulPeople(cells: readonly (readonly Cell[])[]): readonly SettingProblem[] {
  const names = new Set<string>();
  return tableRows(tables.people, cells).flatMap((row) => {
    const name = row.text('name');
    const isTwice = name !== '' && names.has(name);
    names.add(name);
    const isWrong = row.text('email') !== '' && !isMail(row.text('email'));
    return [
      ...(isTwice ? [cellProblem('nameTwice', 'people', row, 'name')] : []),
      ...(isWrong ? [cellProblem('addressWrong', 'people', row, 'email')] : []),
    ];
  });
}

/**
 * Dispatch rules that no ticket meets, and those whose group nobody is in, so that its tickets stay unassigned (D4). A
 * team that has put nobody into any group yet hears nothing of its groups.
 */
export function doubtfulDispatch(
  cells: readonly (readonly Cell[])[],
  { people, ...choices }: Pick<Settings, 'people'> & Choices,
): readonly SettingProblem[] {
  const groups = new Set(people.flatMap((member) => member.groups));
  return tableRows(tables.dispatch, cells).flatMap((row) => {
    const isEmpty = groups.size > 0 && !groups.has(row.text('group'));
    return [
      ...unknownOptions('dispatch', row, choices),
      ...(isEmpty ? [cellProblem('groupEmpty', 'dispatch', row, 'group')] : []),
    ];
  });
}
