import type { Remembered } from '../../app/memory';
import { Refused } from '../../app/refused';
import { memoryWriter, recall } from './properties';

/** The script lock and the memory of one execution: what it read, as it has left it since. */
export class DeskMemory {
  private readonly writer = memoryWriter();
  private isHeld = false;
  private recalledEarly: Remembered | undefined;
  private last: Remembered | undefined;

  /** What was recalled or remembered last, without a call; undefined before that. */
  get known(): Remembered | undefined {
    return this.last;
  }

  /**
   * Holds the desk until the execution ends or `release`: what it wrote through the Sheets API is there already.
   * @param patience milliseconds for which the desk is waited for
   * @throws Refused "busy"
   */
  hold(patience: number): void {
    if (this.isHeld) return;
    if (!LockService.getScriptLock().tryLock(patience)) throw new Refused('busy');
    this.isHeld = true;
    this.last = undefined;
    this.recalledEarly = undefined;
  }

  release(): void {
    this.isHeld = false;
    LockService.getScriptLock().releaseLock();
  }

  recall(): Remembered {
    const last = this.isHeld ? this.last : undefined;
    const recalled = last ?? this.recalledEarly ?? recall();
    this.last = recalled;
    this.recalledEarly = undefined;
    return recalled;
  }

  /** The memory before it is needed; the next `recall` gives the same, unless the desk was locked in between. */
  recallEarly(): Remembered {
    this.recalledEarly = this.isHeld ? this.recall() : recall();
    return this.recalledEarly;
  }

  /** Writes what changed against `before`, in one call; nothing changed is no call. @throws Refused "memoryFull" */
  remember(before: Remembered, after: Remembered): void {
    this.writer.remember(before, after, this.isHeld);
    // Not before: what there was no room for is not remembered.
    this.last = after;
  }
}
