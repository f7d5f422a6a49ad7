import { isTicketNumber } from '../number/serial';
import { folded } from '../settings/readTable';
import { type FieldKey, fields } from './fields';

/** So many cells at least must bear the labels of their own columns: people may write the word of one. */
const leastLabels = 2;

/**
 * Whether a row is the line of the headers, that people moved among the tickets by a row inserted above it or by sorting: most of
 * its cells are the labels of their own columns, in either language. It is nobody's ticket.
 * @param cellOf what stands in the column of a field; undefined or blank for nothing
 */
export function isHeaderLine(cellOf: (key: FieldKey) => unknown): boolean {
  if (isTicketNumber(String(cellOf('number') ?? ''))) return false;
  let [labels, others] = [0, 0];
  for (const { key, zh, en } of fields) {
    const text = folded(String(cellOf(key) ?? ''));
    if (text === '') continue;
    if (text === folded(zh) || text === folded(en)) labels += 1;
    else others += 1;
  }
  return labels >= leastLabels && labels > others;
}
