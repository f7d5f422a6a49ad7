import type { Layout } from '../app/memory';
import { isTicketNumber } from '../domain/number/serial';
import { fields } from '../domain/record/fields';
import { optionKey } from '../domain/record/lists';
import type { Settings } from '../domain/settings/settings';
import type { ReadCell } from './codec';
import { trimmedHeaders } from './locate';

/** Whether a header row is the one remembered. */
export const sameHeaders = (cells: readonly ReadCell[], { headers }: Layout): boolean =>
  trimmedHeaders(cells).join('\n') === headers.join('\n');

/** Whether number and time of a ticket stand where `layout` says. */
export function isTicketRow(cells: readonly ReadCell[], { columns }: Layout): boolean {
  const number = columns.number === undefined ? '' : cells[columns.number];
  const createdAt = columns.createdAt === undefined ? '' : cells[columns.createdAt];
  return isTicketNumber(String(number ?? '')) && createdAt instanceof Date;
}

/** Whether a row reads as a ticket in every column whose cells show what they are: options, times, numbers. */
export function fitsColumns(cells: readonly ReadCell[], layout: Layout, { lists }: Settings): boolean {
  const fits = (field: (typeof fields)[number]): boolean => {
    const cell = cells[layout.columns[field.key] ?? -1] ?? '';
    if (cell === '') return true;
    if (field.type === 'dateTime' || field.type === 'date') return cell instanceof Date;
    if (!('list' in field)) return true;
    return optionKey(field.list, String(cell)) !== undefined || lists[field.list]?.includes(String(cell)) === true;
  };
  return isTicketRow(cells, layout) && fields.every(fits);
}
