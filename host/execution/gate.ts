import type { CostKind, Gate, Realm } from '../contract/execution';
import type { PlannedFault, ServiceCall } from '../contract/host';
import { WriteBuffer } from './buffer';
import { TIME_IS_UP } from './failure';
import { Latency } from './latency';

/** Thrown at every service call of an execution that was ended from outside; a script that catches it gets no further. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

const OVER = new ExecutionEnded('The execution has ended.');

/** Counts and times the service calls of one execution and carries out the faults planned for it. */
export class CountingGate implements Gate {
  readonly byMethod: Record<string, number> = {};
  readonly latency = new Latency();
  total = 0;
  private ended: ExecutionEnded | null = null;
  private counting = true;
  /** Kept only where a planned kill is to lose writes, for it costs a copy of the workbook. */
  private readonly buffer: WriteBuffer | null;

  constructor(
    private readonly realm: Pick<Realm, 'exception'>,
    private readonly faults: readonly PlannedFault[],
    private readonly limitMs: number,
    private readonly told: (call: ServiceCall) => void = () => undefined,
    remember: () => () => void = () => () => undefined,
  ) {
    const loses = faults.some((fault) => fault.kind === 'kill' && fault.unflushed === 'lost');
    this.buffer = loses ? new WriteBuffer(remember) : null;
  }

  /** Service calls of the host itself, e.g. to build an event object, cost the script nothing. */
  uncounted<T>(act: () => T): T {
    this.counting = false;
    try {
      return act();
    } finally {
      this.counting = true;
    }
  }

  /** The function has returned: a kill planned for the end takes its answer. */
  returned(): void {
    if (this.ended || !this.faults.some(({ at }) => at === 'end')) return;
    this.latency.commit();
    this.ended = new ExecutionEnded('Killed as planned at the end.');
  }

  /** From then on every service call is refused: the execution is over. */
  close(): void {
    this.ended ??= OVER;
  }

  /** Why the execution was ended from outside, or null. */
  get endedBy(): string | null {
    return this.ended?.message ?? null;
  }

  pass(method: string, cost: CostKind, cells = 0): void {
    if (this.ended) throw this.ended;
    if (!this.counting) return;
    if (cost !== 'handle') this.count(method);
    this.buffer?.note(cost);
    const before = this.latency.milliseconds;
    this.latency.add(cost, cells);
    this.told({ method, kind: cost, cells, modelledMs: this.latency.milliseconds - before });
    this.checkTime();
  }

  /** Time passes without a service call. */
  wait(milliseconds: number): void {
    if (this.ended) throw this.ended;
    this.latency.wait(milliseconds);
    this.checkTime();
  }

  private count(method: string): void {
    this.total += 1;
    this.byMethod[method] = (this.byMethod[method] ?? 0) + 1;
    const number = this.total;
    for (const fault of this.faults) if (fault.at === number) this.carryOut(fault, method);
  }

  private carryOut(fault: PlannedFault, method: string): void {
    if (fault.kind === 'kill') {
      if (fault.unflushed === 'lost') this.buffer?.lose();
      this.end(`Killed as planned at service call ${fault.at}, ${method}.`);
    } else if (fault.kind === 'fail') {
      throw this.realm.exception(fault.message);
    } else {
      // What others do rests on what they saw: the writes before it count as arrived.
      this.buffer?.commit();
      fault.act();
    }
  }

  private checkTime(): void {
    if (this.latency.milliseconds > this.limitMs) this.end(TIME_IS_UP);
  }

  private end(reason: string): never {
    this.ended = new ExecutionEnded(reason);
    throw this.ended;
  }
}
