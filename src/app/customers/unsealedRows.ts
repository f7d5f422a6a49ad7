import { isPlain } from '../../domain/customer/register';
import { unsealedLabel } from '../../domain/customer/unsealedLabel';
import { differences, withChange } from '../../domain/record/change';
import { joinLabels, splitLabels } from '../../domain/record/joinLabels';
import type { Language } from '../../domain/record/lists';
import type { Looked, RowChange, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { keysOf } from './customerKeys';

/** The list of what is missing with or without the label; null when nothing is left. */
function relabelled(missing: string | undefined, isUnsealed: boolean, language: Language): string | null {
  const label = unsealedLabel[language];
  const others = (missing === undefined ? [] : splitLabels(missing, language)).filter((found) => found !== label);
  const labels = isUnsealed ? [...others, label] : others;
  return labels.length === 0 ? null : joinLabels(labels, language);
}

/**
 * The changes to rows, and in 待补充 of those that were read whole: while the workbook lacks its key, that their customer
 * stands in plain text; with the key, that no longer (D12). Rows that say so already are not written for it.
 */
export function withUnsealedMarks(
  { rows, whole, settings: { language } }: Looked,
  changes: readonly RowChange[],
  remembered: Pick<Remembered, 'customerKeys'>,
): readonly RowChange[] {
  const lacks = keysOf(remembered) === undefined;
  const byRow = new Map(changes.map((change) => [change.row, change]));
  for (const { row, ticket } of rows) {
    if (!whole.has(row)) continue;
    const owed = byRow.get(row)?.change ?? {};
    const { number, missing } = withChange(ticket, owed);
    if (number === undefined) continue;
    const isUnsealed = lacks && isPlain(ticket);
    if (isUnsealed === (missing?.includes(unsealedLabel[language]) ?? false)) continue;
    const change = differences(ticket, { ...owed, missing: relabelled(missing, isUnsealed, language) });
    if (Object.keys(change).length === 0) byRow.delete(row);
    else byRow.set(row, { row, number, change });
  }
  return [...byRow.values()];
}

/** How many tickets show their customer in plain text for want of the key, among the rows read. */
export const unsealedCount = (rows: readonly TicketRow[], remembered: Pick<Remembered, 'customerKeys'>): number =>
  keysOf(remembered) !== undefined
    ? 0
    : rows.filter(({ ticket }) => ticket.number !== undefined && isPlain(ticket)).length;
