import { formatWithOptions } from 'node:util';
import { refuseUnknown } from '../../contract/refuse';
import type { RunningExecution } from '../base/runningExecution';
import { LoggedText } from './loggedText';

/** A script's own idea of how it is printed must not be handed the host's printer. */
const PLAIN = { customInspect: false };

/** The global Logger of one execution: lines go to the execution's log. */
export function createLogger(execution: Pick<RunningExecution, 'log' | 'realm' | 'timeZone'>): object {
  const text = new LoggedText(execution.realm, execution.timeZone);
  let lines: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = refuseUnknown('Logger', {
    log(...given: unknown[]) {
      const line = text.line(given);
      lines.push(line);
      execution.log(line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear() {
      lines = [];
    },
  });
  return logger;
}

/** The global console of one execution. Warnings and errors are marked, as the log viewer marks them. */
export function createConsole(execution: Pick<RunningExecution, 'log' | 'now'>): object {
  const started = new Map<string, number>();
  const write =
    (mark: string) =>
    (...given: unknown[]) =>
      execution.log(mark + formatWithOptions(PLAIN, ...given));
  return refuseUnknown('console', {
    log: write(''),
    info: write(''),
    warn: write('WARNING: '),
    error: write('ERROR: '),
    time: (label: string) => void started.set(label, execution.now()),
    timeEnd(label: string) {
      const from = started.get(label);
      started.delete(label);
      if (from !== undefined) execution.log(`${label}: ${execution.now() - from}ms`);
    },
  });
}
