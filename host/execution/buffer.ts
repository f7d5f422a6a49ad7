import type { CostKind } from '../contract/execution';
import { COMMITTING } from './latency';

/** Writes that did not go through the buffer: what stood in it before has surely arrived when they have. */
const STRAIGHT: ReadonlySet<CostKind> = new Set(['api.values.write', 'api.batchUpdate']);

/**
 * The live service gathers writes to the workbook and commits them at a read, a flush or the end. Here they take
 * effect at once; this remembers the workbook as it was before those that are not committed yet.
 */
export class WriteBuffer {
  private undo: (() => void) | null = null;

  /** @param remember answers what puts the workbook back to how it is now */
  constructor(private readonly remember: () => () => void) {}

  /** To be told of each service call before it takes effect. */
  note(cost: CostKind): void {
    if (COMMITTING.has(cost) || STRAIGHT.has(cost)) this.commit();
    if (cost === 'write.buffered') this.undo ??= this.remember();
  }

  commit(): void {
    this.undo = null;
  }

  /** Takes the writes back that were not committed. */
  lose(): void {
    this.undo?.();
    this.undo = null;
  }
}
