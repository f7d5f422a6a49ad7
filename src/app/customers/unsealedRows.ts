import { isPlain } from '../../domain/customer/register';
import { withChange } from '../../domain/record/change';
import { joinLabels, splitLabels } from '../../domain/record/joinLabels';
import type { Language } from '../../domain/record/lists';
import type { Looked, RowChange, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { keysOf } from './customerKeys';

/** Stands in 待补充 of rows whose customer is in plain text because the workbook lacks its key. */
const unsealedLabel = { zh: '客户未加密(密钥缺失)', en: 'Customer not encrypted (key missing)' } as const;

/** The list of what is missing with or without the label; null when nothing is left. */
function relabelled(missing: string | undefined, isUnsealed: boolean, language: Language): string | null {
  const label = unsealedLabel[language];
  const others = (missing === undefined ? [] : splitLabels(missing, language)).filter((found) => found !== label);
  const labels = isUnsealed ? [label, ...others] : others;
  return labels.length === 0 ? null : joinLabels(labels, language);
}

/**
 * What rows that were read whole are owed in 待补充: while the workbook lacks its key, that their customer stands in
 * plain text; with the key, that no longer (D12).
 * @param written changes to these rows that were just written
 */
export function unsealedChanges(
  { rows, whole, settings: { language } }: Looked,
  written: readonly RowChange[],
  remembered: Pick<Remembered, 'customerKeys'>,
): readonly RowChange[] {
  const changes = new Map(written.map(({ row, change }) => [row, change]));
  const lacks = keysOf(remembered) === undefined;
  return rows.flatMap(({ row, ticket }) => {
    const { number, missing } = withChange(ticket, changes.get(row) ?? {});
    if (number === undefined || !whole.has(row)) return [];
    const isMarked = missing?.includes(unsealedLabel[language]) ?? false;
    const isUnsealed = lacks && isPlain(ticket);
    if (isMarked === isUnsealed) return [];
    return [{ row, number, change: { missing: relabelled(missing, isUnsealed, language) } }];
  });
}

/** How many tickets show their customer in plain text for want of the key, among the rows read. */
export const unsealedCount = (rows: readonly TicketRow[], remembered: Pick<Remembered, 'customerKeys'>): number =>
  keysOf(remembered) !== undefined
    ? 0
    : rows.filter(({ ticket }) => ticket.number !== undefined && isPlain(ticket)).length;
