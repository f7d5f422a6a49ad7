import { type Context, Script } from 'node:vm';
import type { AuthMode, Screen } from '../contract/execution';
import type { ExecutionRecord, PlannedFault } from '../contract/host';
import type { RunningExecution } from '../services/base/runningExecution';
import { failureOf } from './failure';
import { CountingGate } from './gate';
import { type CompiledProject, freshContext } from './project';
import { VmRealm } from './realm';
import { recorded } from './transport';

/** The live service's limits: 6 minutes, and 30 seconds for a simple trigger. */
const LIMIT_MS: Readonly<Record<AuthMode, number>> = { FULL: 360_000, LIMITED: 30_000, NONE: 30_000 };

/** One function to run, and as whom. */
export interface ExecutionRequest {
  readonly function: string;
  readonly source: ExecutionRecord['source'];
  /** Who caused it, for the record. */
  readonly person: string;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly auth: AuthMode;
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

/** What executions need of their host. */
export interface Surroundings {
  readonly project: CompiledProject;
  readonly screen: Screen;
  now(): number;
  services(execution: RunningExecution): Services;
  /** The faults planned for the next execution; they are taken away. */
  takeFaults(): readonly PlannedFault[];
  /** Called when an execution is over, e.g. to release its locks. */
  ended(executionId: number): void;
}

interface Prepared {
  readonly context: Context;
  readonly realm: VmRealm;
  readonly gate: CountingGate;
  readonly logs: string[];
  readonly services: Services;
}

type Outcome = Pick<ExecutionRecord, 'error' | 'result' | 'stack'>;

/** Runs functions of the project, each in a global scope of its own, as the live service does. */
export class Executor {
  private builtIn: ReadonlySet<string> = new Set();
  private functions: ReadonlySet<string> | null = null;

  constructor(
    private readonly surroundings: Surroundings,
    private lastId: number,
  ) {}

  /** Whether the project has a global function of that name; true as well when the project does not load. */
  defines(name: string): boolean {
    if (this.functions) return this.functions.has(name);
    const nobody = { activeUser: '', effectiveUser: '', auth: 'FULL' } as const;
    try {
      return this.load(this.prepare(0, nobody, [])).has(name);
    } catch {
      return true;
    }
  }

  /** Never throws: how the function failed is told in the record. */
  run(request: ExecutionRequest): ExecutionRecord {
    this.lastId += 1;
    const id = this.lastId;
    const startedAt = this.surroundings.now();
    const prepared = this.prepare(id, request, this.surroundings.takeFaults());
    const { gate, logs } = prepared;
    const outcome = this.outcome(request, prepared);
    const { endedBy } = gate;
    if (endedBy === null) gate.latency.commit();
    gate.close();
    this.surroundings.ended(id);
    return {
      id,
      function: request.function,
      source: request.source,
      user: request.person,
      startedAt,
      modelledMs: Math.round(gate.latency.milliseconds),
      calls: { total: gate.total, byMethod: gate.byMethod },
      logs,
      ...(endedBy === null ? outcome : { error: endedBy, result: null }),
    };
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
    const gate = new CountingGate(realm, faults, LIMIT_MS[as.auth]);
    const logs: string[] = [];
    const services = this.surroundings.services({
      id,
      gate,
      realm,
      auth: as.auth,
      activeUser: as.activeUser,
      effectiveUser: as.effectiveUser,
      timeZone: project.zone.name,
      screen,
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
    for (const script of this.surroundings.project.scripts) script.runInContext(context, { timeout: LIMIT_MS.FULL });
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
      const given = gate.uncounted(() => request.arguments(realm, prepared.services));
      return this.call(() => Reflect.apply(called, undefined, given), request.result ?? recorded, prepared);
    } catch (thrown) {
      return { ...failureOf(thrown), result: null };
    }
  }

  private call(call: () => unknown, result: (value: unknown) => unknown, { context, realm }: Prepared): Outcome {
    let outcome: Outcome = { error: null, result: null };
    const failed = (thrown: unknown) => {
      outcome = { ...failureOf(thrown), result: null };
    };
    const done = (value: unknown) => {
      try {
        outcome = { error: null, result: result(value) };
      } catch (thrown) {
        failed(thrown);
      }
    };
    realm.setGlobal('__host', { call, done, failed });
    CALL.runInContext(context, { timeout: LIMIT_MS.FULL });
    return outcome;
  }
}

/** Callbacks given to promises here are the script realm's own, so they run before control returns to the host. */
const CALL = new Script(`(() => {
  const { call, done, failed } = globalThis.__host;
  delete globalThis.__host;
  try {
    const result = call();
    if (result instanceof Promise) result.then((value) => done(value), (reason) => failed(reason));
    else done(result);
  } catch (error) {
    failed(error);
  }
})()`);
