/** What set-up may find missing and put back, in the order in which it is told. */
export const repairKeys = [
  'sheets',
  'columns',
  'headers',
  'settings',
  'holidays',
  'dropDowns',
  'dateFormats',
  'colours',
  'filter',
  'filterViews',
  'protection',
  'memory',
  'clock',
  'forms',
] as const;

export type RepairKey = (typeof repairKeys)[number];

/** How many of each were missing; those of which none was are left out. */
export type Repairs = Readonly<Partial<Record<RepairKey, number>>>;

/** Counts what set-up puts back. */
export class RepairCount {
  private readonly counts = new Map<RepairKey, number>();

  add(key: RepairKey, count: number): void {
    if (count > 0) this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  get repairs(): Repairs {
    return Object.fromEntries(this.counts);
  }
}
