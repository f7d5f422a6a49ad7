import { isMail } from '../notice/recipients';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { emptyTable } from './emptyTable';
import type { SettingProblem } from './problem';
import { type Cell, tableRows } from './readTable';
import { foldedAddress } from './sameAddress';
import type { Settings } from './settings';
import { type Choices, unknownOptions } from './unknownOptions';

/** A people sheet without anybody: being inside the workbook is all that tells colleagues from others then (D12). */
export const missingPeople = (cells: readonly (readonly Cell[])[]): readonly SettingProblem[] =>
  emptyTable('noPeople', 'people', 'name', cells, (row) => row.text('name') !== '' || row.text('email') !== '');

/** People whom no mail reaches, names that more than one row has, and addresses that stand under several names. */
export function doubtfulPeople(cells: readonly (readonly Cell[])[]): readonly SettingProblem[] {
  const names = new Set<string>();
  const nameOf = new Map<string, string>();
  return tableRows(tables.people, cells).flatMap((row) => {
    const name = row.text('name');
    const isTwice = name !== '' && names.has(name);
    names.add(name);
    const address = foldedAddress(row.text('email'));
    const isShared = address !== '' && (nameOf.get(address) ?? name) !== name;
    if (!nameOf.has(address)) nameOf.set(address, name);
    const isWrong = row.text('email') !== '' && !isMail(row.text('email'));
    const isMissing = name !== '' && row.text('email') === '';
    return [
      ...(isTwice ? [cellProblem('nameTwice', 'people', row, 'name')] : []),
      ...(isShared ? [cellProblem('addressTwice', 'people', row, 'email')] : []),
      ...(isMissing ? [cellProblem('addressMissing', 'people', row, 'email')] : []),
      ...(isWrong ? [cellProblem('addressWrong', 'people', row, 'email')] : []),
    ];
  });
}

/**
 * Dispatch rules that no ticket meets, one without conditions above others, and those whose group nobody is in, so that its tickets stay unassigned (D4). A
 * team that has put nobody into any group yet hears nothing of its groups.
 */
export function doubtfulDispatch(
  cells: readonly (readonly Cell[])[],
  { people, ...choices }: Pick<Settings, 'people'> & Choices,
): readonly SettingProblem[] {
  const groups = new Set(people.flatMap((member) => member.groups));
  const rows = tableRows(tables.dispatch, cells);
  return rows.flatMap((row, at) => {
    const isBare = (['nature', 'urgency', 'category1'] as const).every((key) => row.text(key) === '');
    const isEmpty = groups.size > 0 && !groups.has(row.text('group'));
    return [
      ...unknownOptions('dispatch', row, choices),
      ...(isBare && at < rows.length - 1 ? [cellProblem('coversRest', 'dispatch', row, 'name')] : []),
      ...(isEmpty ? [cellProblem('groupEmpty', 'dispatch', row, 'group')] : []),
    ];
  });
}
