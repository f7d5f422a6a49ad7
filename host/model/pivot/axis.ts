import type { CellValue } from '../../contract/view';
import { compareValues } from '../sort';

/** Rows of the source as index numbers. */
export type Records = readonly number[];

export interface AxisGroup {
  readonly column: number;
  readonly ascending: boolean;
  readonly totals: boolean;
  /** What decides the order instead of the label. */
  readonly weight: ((records: Records) => CellValue) | null;
}

/** A row or a column of the pivot table. */
export interface AxisLine {
  /** Labels from the outermost group inwards; a total has fewer than there are groups. */
  readonly path: readonly CellValue[];
  readonly records: Records;
  readonly kind: 'item' | 'subtotal' | 'grandTotal';
}

type ValueAt = (record: number, column: number) => CellValue;

function partition(records: Records, group: AxisGroup, valueAt: ValueAt): readonly (readonly [CellValue, Records])[] {
  const parts = new Map<CellValue, number[]>();
  for (const record of records) {
    const label = valueAt(record, group.column);
    const part = parts.get(label);
    if (part) part.push(record);
    else parts.set(label, [record]);
  }
  const direction = group.ascending ? 1 : -1;
  const byLabel = [...parts].sort(([left], [right]) => direction * compareWithBlanks(left, right));
  const { weight } = group;
  if (!weight) return byLabel;
  const weighed = byLabel.map((part) => ({ part, weight: weight(part[1]) }));
  weighed.sort((left, right) => direction * compareWithBlanks(left.weight, right.weight));
  return weighed.map(({ part }) => part);
}

/** Unlike in a sorted sheet, the blank group stands first in ascending order. */
function compareWithBlanks(left: CellValue, right: CellValue): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return compareValues(left, right);
}

function nested(
  groups: readonly AxisGroup[],
  path: readonly CellValue[],
  records: Records,
  valueAt: ValueAt,
): readonly AxisLine[] {
  const [group, ...inner] = groups;
  if (!group) return [{ path, records, kind: 'item' }];
  return partition(records, group, valueAt).flatMap(([label, members]) => {
    const here = [...path, label];
    const lines = nested(inner, here, members, valueAt);
    const [next] = inner;
    return next?.totals ? [...lines, { path: here, records: members, kind: 'subtotal' as const }] : lines;
  });
}

/** The lines of one axis in order, subtotals after their items and the grand total last; without groups one line for all. */
export function axisLines(groups: readonly AxisGroup[], records: Records, valueAt: ValueAt): readonly AxisLine[] {
  const lines = nested(groups, [], records, valueAt);
  return groups[0]?.totals ? [...lines, { path: [], records, kind: 'grandTotal' }] : lines;
}
