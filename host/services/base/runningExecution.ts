import type { ExecutionContext } from '../../contract/execution';

/** What the services outside the workbook know of the execution they serve. */
export interface RunningExecution extends ExecutionContext {
  readonly id: number;
  /** The script's time zone, from its manifest. */
  readonly timeZone: string;
  /** Modelled time passes without a service call; the host's clock does not move. */
  wait(milliseconds: number): void;
  /** Adds a line to the execution's log. */
  log(line: string): void;
  /** Evaluates source text in the script's global scope. */
  evaluate(source: string): unknown;
}
