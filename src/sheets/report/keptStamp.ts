import type { Moment } from '../../domain/record/ticket';
import type { StoredCell } from '../areas';

/** Two moments as an interval of ISO 8601: a text that no ticket's class is. */
const stampShape = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\/(\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** The cell that tells since when tickets are classed as a sheet holds them, and when that was written. */
export const keptStamp = (since: Moment, writtenAt: Moment): string =>
  `${new Date(since).toISOString()}/${new Date(writtenAt).toISOString()}`;

/** What the stamp among cells says, wherever people sorted it to; undefined without one. */
export function stampIn(
  cells: readonly (readonly StoredCell[])[],
): { readonly since: Moment; readonly writtenAt: Moment } | undefined {
  for (const cell of cells.flat()) {
    const [, since = '', writtenAt = ''] = stampShape.exec(String(cell)) ?? [];
    const moments = { since: Date.parse(since), writtenAt: Date.parse(writtenAt) };
    if (!Number.isNaN(moments.since) && !Number.isNaN(moments.writtenAt)) return moments;
  }
  return undefined;
}
