import { parseArgs } from 'node:util';

/** What `run` was asked to do. */
export interface RunOptions {
  readonly call: string;
  readonly args: readonly unknown[];
  /** Files of the project; dist/ when empty. */
  readonly code: readonly string[];
  readonly workbook: string | null;
  readonly save: string | null;
  /** Epoch milliseconds; the machine's clock when null. */
  readonly now: number | null;
  readonly user: string | null;
  readonly stats: boolean;
  readonly killAt: number | null;
  readonly help: boolean;
}

export const runHelp = `Runs one function of the add-on on a workbook of its own and prints what came of it as one JSON object.

  run --call <function>   the global function to call
  --args <json>           its arguments, a JSON array (default [])
  --code <file>           a file of the script, again for each; default is everything in dist/
  --workbook <file>       the saved state to start from; default is a new workbook
  --save <file>           where the state is saved afterwards
  --now <moment>          fixes the clock, e.g. 2026-05-01T09:00:00+08:00
  --user <e-mail>         who runs it (default owner@example.com)
  --stats                 adds counts of service calls and modelled time
  --kill-at <number>      ends the execution at that service call, counted from 1
  --help                  shows this

Exit status: 0 when the function ended well, 1 when it failed, 2 when the command could not be carried out.`;

/**
 * @param words the command line after "run"
 * @throws Error with one sentence when they cannot be understood
 */
export function readRunOptions(words: readonly string[]): RunOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      call: { type: 'string' },
      args: { type: 'string', default: '[]' },
      code: { type: 'string', multiple: true, default: [] },
      workbook: { type: 'string' },
      save: { type: 'string' },
      now: { type: 'string' },
      user: { type: 'string' },
      stats: { type: 'boolean', default: false },
      'kill-at': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!values.call && !values.help) throw new Error('Say which function to run: --call <function>.');
  return {
    call: values.call ?? '',
    args: readArguments(values.args),
    code: [...values.code, ...positionals],
    workbook: values.workbook ?? null,
    save: values.save ?? null,
    now: values.now === undefined ? null : readMoment(values.now),
    user: values.user ?? null,
    stats: values.stats,
    killAt: values['kill-at'] === undefined ? null : readCount(values['kill-at']),
    help: values.help,
  };
}

function readArguments(json: string): readonly unknown[] {
  let args: unknown;
  try {
    args = JSON.parse(json);
  } catch {
    throw new Error(`--args must be JSON, not "${json}".`);
  }
  if (!Array.isArray(args)) throw new Error('--args must be a JSON array.');
  return args;
}

function readMoment(text: string): number {
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw new Error(`--now must be an ISO moment, not "${text}".`);
  return moment;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--kill-at must be a whole number from 1, not "${text}".`);
  return count;
}
