/** Which execution holds which lock. A lock is named by its scope: script, document, or a user's e-mail. */
export class LockRegistry {
  private readonly holders = new Map<string, number>();

  /** Takes the lock for an execution, which may hold it already; false while another one does. */
  take(name: string, execution: number): boolean {
    const holder = this.holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  release(name: string, execution: number): void {
    if (this.isHeldBy(name, execution)) this.holders.delete(name);
  }

  isHeldBy(name: string, execution: number): boolean {
    return this.holders.get(name) === execution;
  }

  /** What the end of an execution does. */
  releaseAll(execution: number): void {
    for (const [name, holder] of this.holders) if (holder === execution) this.holders.delete(name);
  }
}
