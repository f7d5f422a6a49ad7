import type { Host } from '../../host/contract/host';
import { columnOf } from '../desk/desk';

/** Whose turn it is, and the ticket that is worked on, known by what its customer complains of. */
export interface Place {
  readonly tag: string;
  readonly ticket: string;
}

/** Zero-based row in which the ticket stands now. */
export function rowOf(host: Host, phenomenon: string): number {
  const column = columnOf(host, 'phenomenon');
  const row = host.displayValues('工单').findIndex((cells) => cells[column] === phenomenon);
  if (row < 0) throw new Error(`no ticket ${phenomenon}`);
  return row;
}

export const numberOf = (host: Host, phenomenon: string): string =>
  host.displayValues('工单')[rowOf(host, phenomenon)]?.[columnOf(host, 'number')] ?? '';

/** The first row below all that stands in a sheet. */
export function freeRow(host: Host, sheet = '工单'): number {
  const rows = host.displayValues(sheet);
  return rows.reduce((last, cells, row) => (cells.some((text) => text !== '') ? row : last), 0) + 1;
}

export const typeAt = (host: Host, by: string, phenomenon: string, key: Parameters<typeof columnOf>[1], text: string) =>
  host.person(by).type('工单', rowOf(host, phenomenon), columnOf(host, key), text);
