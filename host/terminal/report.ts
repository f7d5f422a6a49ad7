import type { ExecutionRecord, Host, SentMail } from '../contract/host';
import type { Places } from './places';
import type { Statistics } from './statistics';

/** The one JSON object that `run` prints. */
export interface RunReport {
  readonly result: unknown;
  /** "TypeError: …" and the lines of the script where it came about, or why the execution was ended. */
  readonly error: string | null;
  readonly calls: ExecutionRecord['calls'];
  /** What Google would take, by the latency model. */
  readonly modelledMs: number;
  readonly logs: readonly string[];
  readonly mails: readonly SentMail[];
  readonly toasts: Host['toasts'];
  /** With --stats only. */
  readonly stats?: Statistics;
}

/** What a run left besides its executions. */
export interface Left {
  readonly mails: readonly SentMail[];
  readonly toasts: Host['toasts'];
}

/**
 * Adds up what executed: what was called comes last, behind the triggers of what was typed.
 * @param called the execution of the function asked for, null when there was none
 */
export function reportOf(
  executions: readonly ExecutionRecord[],
  called: ExecutionRecord | null,
  left: Left,
  places: Places,
): RunReport {
  const failed = called?.error ? called : executions.find(({ error }) => error !== null);
  return {
    result: called?.result ?? null,
    error: failed?.error ? places.error(failed.error, failed.stack ?? '') : null,
    calls: {
      total: executions.reduce((total, { calls }) => total + calls.total, 0),
      byMethod: addedUp(executions.map(({ calls }) => calls.byMethod)),
    },
    modelledMs: executions.reduce((total, { modelledMs }) => total + modelledMs, 0),
    logs: executions.flatMap(({ logs }) => logs),
    mails: left.mails,
    toasts: left.toasts,
  };
}

/** Of a script that did not even parse. */
export function failureReport(error: string): RunReport {
  return { result: null, error, calls: { total: 0, byMethod: {} }, modelledMs: 0, logs: [], mails: [], toasts: [] };
}

/** JSON knows neither of what a script may return besides: these are told as text. */
export function reportText(report: RunReport): string {
  return JSON.stringify(
    report,
    (_, value: unknown) => (typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value),
    2,
  );
}

function addedUp(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [method, count] of counts.flatMap((by) => Object.entries(by))) sums[method] = (sums[method] ?? 0) + count;
  return sums;
}
