import type { Screen } from '../contract/execution';
import type { ExecutionRecord, PlannedFault, ServiceCall } from '../contract/host';
import type { RunningExecution } from '../services/base/runningExecution';
import type { ExecutionRequest, Services } from './executor';
import type { Latency } from './latency';
import type { CompiledProject } from './project';

/** What executions need of their host. */
export interface Surroundings {
  readonly project: CompiledProject;
  readonly screen: Screen;
  /** Milliseconds of the machine's own time that an execution may take; 6 minutes when absent. */
  readonly patienceMs?: number;
  now(): number;
  /** Does what an execution does; its modelled time goes on meanwhile. */
  during<T>(latency: Pick<Latency, 'milliseconds'>, act: () => T): T;
  services(execution: RunningExecution): Services;
  /** The faults planned for the next execution; they are taken away. */
  takeFaults(): readonly PlannedFault[];
  /** Remembers the workbook; what it answers puts it back. */
  remember(): () => void;
  /** Told of each service call. */
  called?(call: ServiceCall): void;
  /** Called when an execution waits for a person's answer. */
  suspended(executionId: number): void;
  /** Why a function is not let run at all; null when it is. */
  refusal(request: ExecutionRequest): string | null;
  /** Called when an execution is over, e.g. to release its locks. */
  ended(execution: Pick<ExecutionRecord, 'id' | 'startedAt' | 'modelledMs'>, request: ExecutionRequest): void;
}
