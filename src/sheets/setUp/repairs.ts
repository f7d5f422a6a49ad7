import type { TableKey } from '../../domain/tables/tables';

/** What set-up may find missing and put back, in the order in which it is told. */
export const repairKeys = [
  'sheets',
  'copies',
  'columns',
  'headerRows',
  'titles',
  'newHeaderRows',
  'headers',
  'merges',
  'settings',
  'archives',
  'holidays',
  'dropDowns',
  'formats',
  'colours',
  'frozen',
  'filter',
  'filterViews',
  'protection',
  'memory',
  'clock',
  'forms',
] as const;

export type RepairKey = (typeof repairKeys)[number];

/** How many of something were missing, all together and by the sheets that they stood in, where that is told. */
export interface Repaired {
  readonly count: number;
  readonly inSheets: ReadonlyMap<TableKey, number>;
}

/** What was missing; that of which nothing was is left out. */
export type Repairs = Readonly<Partial<Record<RepairKey, Repaired>>>;

/** Counts what set-up puts back. */
export class RepairCount {
  private readonly counts = new Map<RepairKey, Repaired>();

  add(key: RepairKey, count: number, inSheets: Repaired['inSheets'] = new Map()): void {
    if (count <= 0) return;
    const known = this.counts.get(key);
    const sheets = new Map([...(known?.inSheets ?? []), ...inSheets]);
    this.counts.set(key, { count: (known?.count ?? 0) + count, inSheets: sheets });
  }

  /** @param count columns of the sheet of `table` */
  addIn(key: RepairKey, table: TableKey, count: number): void {
    this.add(key, count, new Map([[table, count]]));
  }

  get repairs(): Repairs {
    return Object.fromEntries(this.counts);
  }
}
