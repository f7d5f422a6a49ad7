import type { FiledTable } from '../archive/filing';
import { archiveFields } from '../record/archiveFields';
import { type Table, tables } from './tables';

/** The sheets of an archive workbook: those of the live one under the same ids, tickets with what filing adds. */
export const archiveTables: Readonly<Record<FiledTable, Table>> = {
  tickets: {
    ...tables.tickets,
    columns: [
      ...tables.tickets.columns,
      ...archiveFields.map(({ key, zh, en, width, type }) => ({
        key,
        zh,
        en,
        width,
        kind: type === 'dateTime' ? ('dateTime' as const) : ('text' as const),
      })),
    ],
  },
  log: tables.log,
  tasks: tables.tasks,
};
