import type { Context } from 'node:vm';
import type { AuthMode } from '../contract/execution';
import type { ExecutionRecord, PlannedFault } from '../contract/host';
import { cutOff, failureOf } from './failure';
import { CountingGate } from './gate';
import { whileAsked } from './hostScreen';
import { freshContext } from './project';
import { heard } from './promises';
import { VmRealm } from './realm';
import { type Outcome, settled } from './settled';
import type { Surroundings } from './surroundings';
import { recorded } from './transport';

/** The live service's limits: 6 minutes, and 30 seconds for a simple trigger. */
const LIMIT_MS: Readonly<Record<AuthMode, number>> = { FULL: 360_000, LIMITED: 30_000, NONE: 30_000 };

/** Executions of a user that may run at the same time; here whoever they run as, since one starts within another. */
const AT_ONCE = 30;
const TOO_MANY = 'Exception: There are too many scripts running simultaneously for this Google user account.';

/** One function to run, and as whom. */
export interface ExecutionRequest {
  readonly function: string;
  readonly source: ExecutionRecord['source'];
  /** Who caused it, for the record. */
  readonly person: string;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly auth: AuthMode;
  /** Whose installed trigger it is; absent for everything else. */
  readonly triggerOwner?: string;
  /** The arguments, made in the script's realm. */
  readonly arguments: (realm: VmRealm, services: Services) => readonly unknown[];
  /** What is recorded of what the function returned; a plain copy when absent. */
  readonly result?: (value: unknown) => unknown;
}

/** The services of one execution, each made on first use. */
export interface Services {
  readonly globals: Readonly<Record<string, () => unknown>>;
  /** The workbook the script is bound to. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

const NOTHING_DONE = { modelledMs: 0, calls: { total: 0, byMethod: {} }, logs: [], result: null };

interface Prepared {
  readonly context: Context;
  readonly realm: VmRealm;
  readonly gate: CountingGate;
  readonly logs: string[];
  readonly services: Services;
}

/** Runs functions of the project, each in a global scope of its own, as the live service does. */
export class Executor {
  private builtIn: ReadonlySet<string> = new Set();
  private functions: ReadonlySet<string> | null = null;
  private running = 0;

  constructor(
    private readonly surroundings: Surroundings,
    private lastId: number,
  ) {}

  /** Whether the project has a global function of that name; true as well when the project does not load. */
  defines(name: string): boolean {
    if (this.functions) return this.functions.has(name);
    const nobody = { activeUser: '', effectiveUser: '', auth: 'FULL' } as const;
    try {
      const prepared = this.prepare(0, nobody, []);
      return heard(prepared.realm, () => this.load(prepared)).has(name);
    } catch {
      return true;
    }
  }

  /** Never throws: how the function failed is told in the record. */
  run(request: ExecutionRequest): ExecutionRecord {
    this.lastId += 1;
    const begun = {
      id: this.lastId,
      function: request.function,
      source: request.source,
      user: request.person,
      startedAt: this.surroundings.now(),
    };
    const refused = this.running >= AT_ONCE ? TOO_MANY : this.surroundings.refusal(request);
    if (refused !== null) return { ...begun, ...NOTHING_DONE, error: refused };
    const prepared = this.prepare(begun.id, request, this.surroundings.takeFaults());
    const { gate, logs } = prepared;
    this.running += 1;
    const outcome = this.surroundings.during(gate.latency, () =>
      heard(prepared.realm, () => this.outcome(request, prepared)),
    );
    this.running -= 1;
    gate.returned();
    const { endedBy } = gate;
    if (endedBy === null) gate.latency.commit();
    gate.close();
    const execution = {
      ...begun,
      modelledMs: Math.round(gate.latency.milliseconds),
      calls: { total: gate.total, byMethod: gate.byMethod },
      logs,
      ...(endedBy === null ? outcome : { error: endedBy, result: null }),
    };
    this.surroundings.ended(execution, request);
    return execution;
  }

  private get patienceMs(): number {
    return this.surroundings.patienceMs ?? LIMIT_MS.FULL;
  }

  private prepare(
    id: number,
    as: Pick<ExecutionRequest, 'activeUser' | 'effectiveUser' | 'auth'>,
    faults: readonly PlannedFault[],
  ): Prepared {
    const { project, screen } = this.surroundings;
    const now = () => this.surroundings.now();
    const context = freshContext();
    const realm = new VmRealm(context, project.zone, now);
    const gate = new CountingGate(
      realm,
      faults,
      LIMIT_MS[as.auth],
      (call) => this.surroundings.called?.(call),
      () => this.surroundings.remember(),
    );
    const logs: string[] = [];
    const services = this.surroundings.services({
      id,
      gate,
      realm,
      auth: as.auth,
      activeUser: as.activeUser,
      effectiveUser: as.effectiveUser,
      timeZone: project.zone.name,
      screen: whileAsked(screen, () => this.surroundings.suspended(id)),
      now,
      wait: (milliseconds) => gate.wait(milliseconds),
      log: (line) => logs.push(line),
      evaluate: (source) => realm.evaluate(source),
    });
    for (const [name, make] of Object.entries(services.globals)) realm.setLazyGlobal(name, make);
    if (this.builtIn.size === 0) this.builtIn = new Set(Object.getOwnPropertyNames(realm.global));
    return { context, realm, gate, logs, services };
  }

  /** Runs the project's files and answers the names of its global functions. */
  private load({ context, realm }: Prepared): ReadonlySet<string> {
    for (const script of this.surroundings.project.scripts) script.runInContext(context, { timeout: this.patienceMs });
    if (this.functions) return this.functions;
    const names = Object.getOwnPropertyNames(realm.global).filter((name) => !this.builtIn.has(name));
    this.functions = new Set(names.filter((name) => typeof realm.global[name] === 'function'));
    return this.functions;
  }

  private outcome(request: ExecutionRequest, prepared: Prepared): Outcome {
    const { realm, gate } = prepared;
    try {
      const functions = this.load(prepared);
      const called = functions.has(request.function) ? realm.global[request.function] : undefined;
      if (typeof called !== 'function') throw new Error(`Script function not found: ${request.function}`);
      const made = gate.uncounted(() => request.arguments(realm, prepared.services));
      const given = made.map((value) => realm.boundary.give(value));
      return settled(
        () => Reflect.apply(called, undefined, given),
        request.result ?? recorded,
        prepared,
        this.patienceMs,
      );
    } catch (thrown) {
      return { ...(cutOff(thrown) ?? failureOf(thrown)), result: null };
    }
  }
}
