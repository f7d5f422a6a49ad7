import type { Host } from '../../host/contract/host';

/** Counts by row and column label, as displayed. */
export type Pivot = Readonly<Record<string, Readonly<Record<string, string>>>>;

const total = '总计';

/** The pivot table under a title: two header rows, groups, totals. */
export function pivotUnder(host: Host, sheet: string, title: string): Pivot {
  const cells = host.displayValues(sheet);
  const top = cells.findIndex((row) => row.includes(title));
  const left = cells[top]?.indexOf(title) ?? -1;
  if (top < 0) throw new Error(`no pivot ${title}`);
  const labels = (cells[top + 2] ?? []).slice(left + 1);
  const width = labels.indexOf(total) + 1;
  const counts: Record<string, Readonly<Record<string, string>>> = {};
  for (const row of cells.slice(top + 3)) {
    const name = row[left] ?? '';
    counts[name] = Object.fromEntries(labels.slice(0, width).map((label, at) => [label, row[left + 1 + at] ?? '']));
    if (name === total) return counts;
  }
  throw new Error(`the pivot ${title} has no totals`);
}

/** The totals column. */
export const totals = (pivot: Pivot): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(pivot).map(([name, counts]) => [name, Number(counts[total])]));
