import { type TableKey, tables } from '../domain/tables/tables';

/**
 * The address of a row of the workbook.
 * @param address the workbook's own, with or without "/edit"
 * @param row zero-based
 */
export const rowLink = (address: string, sheet: TableKey, row: number): string =>
  `${address.replace(/[#?].*$/, '')}#gid=${tables[sheet].id}&range=A${row + 1}`;
