import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExecutionRecord, Host, SentMail } from '../contract/host';
import { openHost } from '../host';
import { loadFiles, loadProject } from '../project';
import { type RunOptions, readRunOptions, runHelp } from './options';

/** The one JSON object that `run` prints. */
export interface RunReport {
  readonly result: unknown;
  readonly error: string | null;
  readonly stack?: string;
  readonly logs: readonly string[];
  readonly mails: readonly SentMail[];
  readonly toasts: Host['toasts'];
  readonly stats?: { readonly modelledMs: number; readonly calls: ExecutionRecord['calls'] };
}

/**
 * The terminal's `run` command.
 * @param words the command line after "run"
 * @param print takes the report or the help, `complain` one sentence about the command itself
 * @returns the exit status: 0 done, 1 the function failed, 2 the command could not be carried out
 */
export function runCommand(
  words: readonly string[],
  print: (text: string) => void,
  complain: (sentence: string) => void,
): number {
  try {
    const options = readRunOptions(words);
    const report = options.help ? null : runOnce(options);
    print(report ? JSON.stringify(report, null, 2) : runHelp);
    return report?.error ? 1 : 0;
  } catch (problem) {
    complain(problem instanceof Error ? problem.message : String(problem));
    return 2;
  }
}

/** @throws Error when a file cannot be read or the state is none of the host's */
export function runOnce(options: RunOptions): RunReport {
  const project =
    options.code.length > 0 ? loadFiles(options.code) : loadProject(path.resolve(__dirname, '../../dist'));
  const state: unknown = options.workbook === null ? undefined : JSON.parse(readFileSync(options.workbook, 'utf8'));
  const host = openHost({ project, state, ...(options.now === null ? {} : { now: options.now }) });
  if (options.killAt !== null) host.plan({ kind: 'kill', at: options.killAt });
  const mailsBefore = host.mails.length;
  const execution = host.run(options.call, options.args, options.user ?? undefined);
  if (options.save !== null) writeFileSync(options.save, JSON.stringify(host.save()));
  return report(execution, host, mailsBefore, options.stats);
}

function report(execution: ExecutionRecord, host: Host, mailsBefore: number, stats: boolean): RunReport {
  const { result, error, stack, logs, modelledMs, calls } = execution;
  return {
    result: result ?? null,
    error,
    ...(stack ? { stack } : {}),
    logs,
    mails: host.mails.slice(mailsBefore),
    toasts: host.toasts,
    ...(stats ? { stats: { modelledMs, calls } } : {}),
  };
}
