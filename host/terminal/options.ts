import { parseArgs } from 'node:util';
import { type PlannedAnswer, readAnswer } from './answers';
import { readCount, readLocale, readUser, refuseRepeated } from './checks';
import { readMoment, type WrittenMoment } from './moment';
import { readTyping, type Typing } from './typing';

/** What `run` was asked to do. */
export interface RunOptions {
  /** Blank when only something is typed. */
  readonly call: string;
  readonly args: readonly unknown[];
  /** Files and folders of the script; the built add-on when empty. */
  readonly code: readonly string[];
  /** Folder of the built add-on; dist/ when null. */
  readonly dist: string | null;
  readonly workbook: string | null;
  readonly save: string | null;
  readonly typed: readonly Typing[];
  readonly answers: readonly PlannedAnswer[];
  /** The machine's clock, or that of the saved state, when null. */
  readonly now: WrittenMoment | null;
  readonly user: string | null;
  readonly locale: string | null;
  readonly stats: boolean;
  readonly killAt: number | null;
  /** Seconds of the machine's own time after which an execution is cut off. */
  readonly patience: number;
  /** What becomes, at that kill, of writes that no read or flush has committed. */
  readonly unflushed: 'kept' | 'lost';
}

/**
 * @param words the command line after "run"
 * @returns null when help is asked for
 * @throws Error with one sentence when they cannot be understood
 */
export function readRunOptions(words: readonly string[]): RunOptions | null {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    tokens: true,
    allowPositionals: true,
    options: {
      call: { type: 'string' },
      args: { type: 'string', default: '[]' },
      code: { type: 'string', multiple: true, default: [] },
      dist: { type: 'string' },
      workbook: { type: 'string' },
      save: { type: 'string' },
      type: { type: 'string', multiple: true, default: [] },
      answer: { type: 'string', multiple: true, default: [] },
      now: { type: 'string' },
      user: { type: 'string' },
      locale: { type: 'string' },
      stats: { type: 'boolean', default: false },
      'kill-at': { type: 'string' },
      unflushed: { type: 'string', default: 'kept' },
      patience: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  refuseRepeated(tokens, ['code', 'type', 'answer']);
  const code = [...values.code, ...positionals];
  if (!values.call && values.type.length === 0) throw new Error('Say which function to run: --call <function>.');
  if (code.length > 0 && values.dist !== undefined) throw new Error('Give either --code or --dist, not both.');
  return {
    call: values.call ?? '',
    args: readArguments(values.args),
    code,
    dist: values.dist ?? null,
    workbook: values.workbook ?? null,
    save: values.save ?? null,
    typed: values.type.map(readTyping),
    answers: values.answer.map(readAnswer),
    now: values.now === undefined ? null : readMoment(values.now),
    user: values.user === undefined ? null : readUser(values.user),
    locale: values.locale === undefined ? null : readLocale(values.locale),
    stats: values.stats,
    killAt: values['kill-at'] === undefined ? null : readCount('--kill-at', values['kill-at']),
    unflushed: readUnflushed(values.unflushed),
    patience: readCount('--patience', values.patience),
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

function readUnflushed(text: string): 'kept' | 'lost' {
  if (text === 'kept' || text === 'lost') return text;
  throw new Error(`--unflushed must be kept or lost, not "${text}".`);
}
