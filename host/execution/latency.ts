import type { CostKind } from '../contract/execution';

/**
 * Modelled latency of the live service: fixed milliseconds and microseconds a cell. The figures are medians of
 * public measurements by Apps Script users; they rank designs, they do not predict a given day.
 */
export const LATENCY: Readonly<Record<CostKind, readonly [fixedMs: number, cellMicroseconds: number]>> = {
  handle: [0.5, 0],
  read: [80, 30],
  getLastRow: [160, 0],
  'write.buffered': [0.4, 12],
  flush: [100, 130],
  'setBackgrounds.flush': [100, 90],
  appendRow: [150, 130],
  textFinder: [150, 1],
  openById: [300, 0],
  'api.read': [250, 24],
  'api.values.write': [300, 90],
  'api.batchUpdate': [300, 280],
  'prop.get': [30, 0],
  'prop.set': [60, 0],
  'cache.get': [20, 0],
  'cache.put': [60, 0],
  'cache.remove': [88, 0],
  lock: [30, 0],
  'mail.send': [1200, 0],
  'mail.quota': [30, 0],
  'trigger.create': [300, 0],
  session: [30, 0],
  ui: [80, 0],
  // Of one call, and of each further request of fetchAll.
  fetch: [590, 170_000],
  // Not measured: an estimate between a lookup by id and a fetch.
  drive: [400, 0],
};

/** Calls that see the sheet and therefore wait for the writes made before them. */
export const COMMITTING: ReadonlySet<CostKind> = new Set(['read', 'getLastRow', 'textFinder', 'appendRow', 'flush']);

/** Adds up the modelled time of one execution, buffered writes included. */
export class Latency {
  private total = 0;
  private pendingCells = 0;
  private pending = false;

  get milliseconds(): number {
    return this.total;
  }

  /** Time that is no service call: sleeping, waiting for a lock. */
  wait(milliseconds: number): void {
    this.total += milliseconds;
  }

  /** A read first commits what was written before it. */
  add(kind: CostKind, cells: number): void {
    if (COMMITTING.has(kind)) this.commit();
    if (kind === 'flush') return;
    this.total += cost(kind, cells);
    if (kind === 'write.buffered') {
      this.pending = true;
      this.pendingCells += cells;
    }
  }

  /** Commits the writes still buffered; at Google this happens when an execution ends. */
  commit(): void {
    if (!this.pending) return;
    this.total += cost('flush', this.pendingCells);
    this.pending = false;
    this.pendingCells = 0;
  }
}

function cost(kind: CostKind, cells: number): number {
  const [fixed, perCell] = LATENCY[kind];
  return fixed + (perCell * cells) / 1000;
}
