import type { ExecutionRecord, Host } from '../contract/host';
import { type Failure, failureOf } from '../execution/failure';
import { compileProject, manifestZone } from '../execution/project';
import { readStateFile, writeStateFile } from '../files';
import { openHost } from '../host';
import type { ReadProject } from '../project';
import { runHelp } from './help';
import { instantOf } from './moment';
import { type RunOptions, readRunOptions } from './options';
import { Places } from './places';
import { failureReport, type RunReport, reportOf, reportText } from './report';
import { inZoneOf, readScript } from './script';
import { CallStatistics } from './statistics';
import { typeIn } from './typing';

/**
 * The terminal's `run` command.
 * @param words the command line after "run"
 * @param print takes the report or the help, `complain` sentences about the command itself
 * @returns the exit status: 0 done, 1 the script failed, 2 the command could not be carried out
 */
export async function runCommand(
  words: readonly string[],
  print: (text: string) => void,
  complain: (sentence: string) => void,
): Promise<number> {
  try {
    const options = readRunOptions(words);
    if (options === null) {
      print(runHelp);
      return 0;
    }
    const script = await readScript(options, complain);
    const { report, host } = await runScript(options, script);
    print(reportText(report));
    if (host && options.save !== null) await writeStateFile(options.save, host);
    return report.error === null ? 0 : 1;
  } catch (problem) {
    complain(sentenceOf(problem));
    return 2;
  }
}

/** What came of a run; there is no host when the script does not parse. */
interface Run {
  readonly report: RunReport;
  readonly host: Host | null;
}

/** @throws when the state cannot be read, or the workbook refuses what is typed */
async function runScript(options: RunOptions, { project: given, sources }: ReadProject): Promise<Run> {
  const places = new Places(sources);
  const problem = parseProblem(() => compileProject(given));
  if (problem) return { report: failureReport(places.error(problem.error, problem.stack)), host: null };
  const zone = manifestZone(given);
  const place = zone === null ? {} : { timeZoneOtherwise: zone };
  const state = options.workbook === null ? undefined : await readStateFile(options.workbook, place);
  const project = inZoneOf(state, given);
  const statistics = new CallStatistics();
  const host = openHost({
    project,
    state,
    timePasses: true,
    patienceMs: options.patience * 1000,
    onServiceCall: statistics.add,
    ...(options.locale === null ? {} : { locale: options.locale }),
    ...(options.now === null ? {} : { now: instantOf(options.now, compileProject(project).zone) }),
  });
  const report = act(host, options, places);
  return { report: options.stats ? { ...report, stats: statistics.summary(report.modelledMs) } : report, host };
}

function act(host: Host, options: RunOptions, places: Places): RunReport {
  const executions: ExecutionRecord[] = [];
  host.subscribe((event) => {
    if (event.kind === 'execution') executions.push(event.execution);
  });
  const mailsBefore = host.mails.length;
  for (const answer of options.answers) host.answerNext(answer);
  const { killAt, unflushed } = options;
  const plan = () => killAt !== null && host.plan({ kind: 'kill', at: killAt, unflushed });
  if (options.call === '') plan();
  const person = host.person(options.user ?? host.owner);
  for (const typed of options.typed) typeIn(host, person, typed);
  if (options.call !== '') plan();
  const called = options.call === '' ? null : host.run(options.call, options.args, options.user ?? undefined);
  return reportOf(executions, called, { mails: host.mails.slice(mailsBefore), toasts: host.toasts }, places);
}

/** The error of a file that does not parse, null when all do. */
function parseProblem(compile: () => unknown): Failure | null {
  try {
    compile();
    return null;
  } catch (problem) {
    if (typeof problem === 'object' && problem !== null && 'name' in problem && problem.name === 'SyntaxError') {
      return failureOf(problem);
    }
    throw problem;
  }
}

/** Libraries and Node tell in more than a line at times; the first says what is wrong. */
function sentenceOf(problem: unknown): string {
  const hasMessage = typeof problem === 'object' && problem !== null && 'message' in problem;
  const message = String(hasMessage ? problem.message : problem);
  return message.split('\n')[0] ?? message;
}
