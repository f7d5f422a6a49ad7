import { type TableKey, tables } from '../../../domain/tables/tables';
import { carryOut } from '../../gateway';
import { tableKeys } from '../columns/tableKeys';
import type { FoundSheet } from '../foundSheets';
import type { RepairCount } from '../repairs';

/** The sheets of the desk that hold records; those of reports and of the team's own are laid out as one likes. */
const ofRecords: readonly TableKey[] = [...tableKeys, 'customers', 'archives'];

/** The cells of a sheet that are merged over several rows. */
const tallMerges = (sheets: readonly FoundSheet[], table: TableKey) =>
  sheets
    .filter(({ properties }) => properties?.sheetId === tables[table].id)
    .flatMap(({ merges = [] }) => merges)
    .filter(({ startRowIndex = 0, endRowIndex = 0 }) => endRowIndex - startRowIndex > 1);

/**
 * Breaks apart cells of records that people merged over several rows: what the desk writes into the lower ones nobody would
 * see, and the sheet could not be sorted. One call where there are any.
 * @param count told how many there were in which sheets
 */
export function breakRowMerges(sheets: readonly FoundSheet[], count: RepairCount): void {
  const found = ofRecords.map((table) => ({ table, merges: tallMerges(sheets, table) }));
  carryOut(found.flatMap(({ merges }) => merges.map((range) => ({ unmergeCells: { range } }))));
  for (const { table, merges } of found) count.addIn('merges', table, merges.length);
}
