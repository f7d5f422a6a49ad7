import { integerArgument } from '../base/arguments';
import type { RunningExecution } from '../base/runningExecution';
import { scriptObject } from '../signatures/scriptObject';
import type { LockRegistry } from './registry';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/**
 * Executions of the host run one inside the other, never side by side, so a lock held by another execution stays
 * held however long one waits: waiting costs the whole modelled time and fails.
 */
class HostLock implements GoogleLock {
  constructor(
    private readonly name: string,
    private readonly registry: LockRegistry,
    private readonly execution: RunningExecution,
  ) {}

  tryLock(...given: unknown[]): boolean {
    const milliseconds = integerArgument(this.execution.realm, 'LockService.Lock.tryLock', given, 0);
    this.execution.gate.pass('Lock.tryLock', 'lock');
    return this.take(milliseconds);
  }

  waitLock(...given: unknown[]): void {
    const milliseconds = integerArgument(this.execution.realm, 'LockService.Lock.waitLock', given, 0);
    this.execution.gate.pass('Lock.waitLock', 'lock');
    if (this.take(milliseconds)) return;
    throw this.execution.realm.exception('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    this.execution.gate.pass('Lock.hasLock', 'lock');
    return this.registry.isHeldBy(this.name, this.execution.id);
  }

  releaseLock(): void {
    this.execution.gate.pass('Lock.releaseLock', 'lock');
    this.registry.release(this.name, this.execution.id);
  }

  private take(milliseconds: number): boolean {
    if (this.registry.take(this.name, this.execution.id)) return true;
    this.execution.wait(milliseconds);
    return false;
  }
}

class HostLockService implements GoogleAppsScript.Lock.LockService {
  constructor(
    private readonly registry: LockRegistry,
    private readonly execution: RunningExecution,
  ) {}

  getScriptLock(): GoogleLock {
    return this.open('script');
  }

  getDocumentLock(): GoogleLock {
    return this.open('document');
  }

  getUserLock(): GoogleLock {
    return this.open(`user ${this.execution.effectiveUser}`);
  }

  private open(name: string): GoogleLock {
    return scriptObject(this.execution.realm, 'LockService', 'Lock', new HostLock(name, this.registry, this.execution));
  }
}

/** The global LockService of one execution. */
export function createLockService(
  registry: LockRegistry,
  execution: RunningExecution,
): GoogleAppsScript.Lock.LockService {
  return scriptObject(execution.realm, 'LockService', 'LockService', new HostLockService(registry, execution));
}
