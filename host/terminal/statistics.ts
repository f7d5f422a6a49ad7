import type { CostKind } from '../contract/execution';
import type { ServiceCall } from '../contract/host';

/** Calls of one sort added up. */
export interface Sum {
  readonly calls: number;
  readonly cells: number;
  readonly modelledMs: number;
}

/** Where a run's calls and modelled time went. */
export interface Statistics {
  /** By kind of cost, the dearest first; `handle` is client-side at Google and not among the counted calls. */
  readonly byKind: Readonly<Record<string, Sum>>;
  /** By method, the dearest first. */
  readonly byMethod: Readonly<Record<string, Sum>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Modelled time that belongs to no call: sleeping, waiting for locks, and the writes left for the end. */
  readonly outsideCallsMs: number;
  /** What the run took on this machine; the memory is the most that its process ever held, Node included. */
  readonly machine: { readonly milliseconds: number; readonly peakMemoryBytes: number };
}

const reading: ReadonlySet<CostKind> = new Set(['read', 'textFinder', 'api.read']);
const writing: ReadonlySet<CostKind> = new Set(['write.buffered', 'appendRow', 'api.values.write', 'api.batchUpdate']);

/** Adds up the service calls of a run. */
export class CallStatistics {
  private readonly calls: ServiceCall[] = [];
  private readonly startedAt = performance.now();

  readonly add = (call: ServiceCall): void => {
    this.calls.push(call);
  };

  /** @param modelledMs modelled time of the whole run */
  summary(modelledMs: number): Statistics {
    const sum = (calls: readonly ServiceCall[], of: 'cells' | 'modelledMs') =>
      calls.reduce((total, call) => total + call[of], 0);
    return {
      byKind: summed(this.calls, 'kind'),
      byMethod: summed(this.calls, 'method'),
      cellsRead: sum(
        this.calls.filter(({ kind }) => reading.has(kind)),
        'cells',
      ),
      cellsWritten: sum(
        this.calls.filter(({ kind }) => writing.has(kind)),
        'cells',
      ),
      outsideCallsMs: Math.max(0, tenths(modelledMs - sum(this.calls, 'modelledMs'))),
      machine: {
        milliseconds: tenths(performance.now() - this.startedAt),
        peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
      },
    };
  }
}

function summed(calls: readonly ServiceCall[], by: 'kind' | 'method'): Readonly<Record<string, Sum>> {
  const sums = new Map<string, Sum>();
  for (const call of calls) {
    const before = sums.get(call[by]) ?? { calls: 0, cells: 0, modelledMs: 0 };
    sums.set(call[by], {
      calls: before.calls + 1,
      cells: before.cells + call.cells,
      modelledMs: before.modelledMs + call.modelledMs,
    });
  }
  const dearestFirst = [...sums].sort(([, a], [, b]) => b.modelledMs - a.modelledMs);
  return Object.fromEntries(dearestFirst.map(([name, sum]) => [name, { ...sum, modelledMs: tenths(sum.modelledMs) }]));
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
