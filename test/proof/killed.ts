import type { ExecutionRecord, Host, ScriptProject } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import type { Visit } from '../../src/api/visitors';
import { differencesFrom, type Likeness } from './compare';
import type { Entry } from './entries/entry';
import { excuseFor } from './excuses/ofDeaths';
import { built, ground, openGround, saved, tick, triedAt } from './ground';
import type { Place } from './place';
import { type Seen, seenIn, toldBy } from './seen';

const minute = 60_000;

/** One execution killed at one service call or after the last, and what was wrong in the end. */
export interface KilledCase {
  readonly entry: string;
  /** One more than the entry has when it died at its end: all was done, its answer was lost. */
  readonly call: number;
  /** Blank at the end. */
  readonly method: string;
  readonly unflushed: 'kept' | 'lost';
  readonly violations: readonly string[];
  /** Names of the excuses that were needed. */
  readonly excused: readonly string[];
  /** Mails that went out twice since the execution died between sending and remembering them. */
  readonly repeatedMails: number;
}

const place: Place = { tag: 'A', ticket: '工单甲' };

/** The desk just before the entry, with what it works on in place. */
export function prepared(entry: Entry, at: Place = place): string {
  const host = openGround((entry.ground ?? ground)(), '2024-05-20 09:10');
  entry.given?.(host, at);
  return saved(host);
}

/** What every desk does after whatever happened: the clock ticks on, first when the execution that died could not run any more. */
export function goOn(host: Host): void {
  for (const minutes of [7, 60, 10]) {
    host.advanceTo(host.now() + minutes * minute);
    tick(host);
  }
}

/** Whether a page would send its call again: no answer came, or a busy one. */
export function isUnanswered(record: ExecutionRecord): boolean {
  const answer = record.result as Answer<unknown> | Visit<unknown> | null;
  if (record.error !== null || answer === null) return true;
  if (answer.ok) return false;
  return 'refusal' in answer ? answer.refusal.retry : answer.reason === 'busy';
}

const lastExecution = (host: Host): ExecutionRecord | undefined => host.executions[host.executions.length - 1];

function undisturbed(entry: Entry, state: string, project: ScriptProject): Seen {
  const host = openGround(state, entry.at ?? triedAt, { project });
  entry.act(host, place);
  goOn(host);
  return seenIn(host, entry.dresses);
}

/** How much the mail told that an execution which died sent last: it may not have come to remember it. */
const toldLast = (before: number, { mails }: Host): number => {
  const last = mails.length > before ? mails[mails.length - 1] : undefined;
  return last === undefined ? 0 : toldBy(last, new Map()).length;
};

interface Killing {
  readonly entry: Entry;
  readonly project: ScriptProject;
  readonly state: string;
  readonly wanted: Seen;
  readonly likeness: Likeness;
  /** What the tickets are about that had a customer before. */
  readonly known: ReadonlySet<string>;
  /** How many service calls the entry makes. */
  readonly calls: number;
}

/** @returns undefined when the execution has fewer service calls */
function killedAt(
  call: number,
  unflushed: 'kept' | 'lost',
  { entry, project, state, wanted, likeness, known, calls }: Killing,
): KilledCase | undefined {
  const host = openGround(state, entry.at ?? triedAt, { project });
  const mailsBefore = host.mails.length;
  const isEnd = call > calls;
  host.plan({ kind: 'kill', at: isEnd ? 'end' : call, unflushed });
  entry.act(host, place);
  const error = lastExecution(host)?.error ?? '';
  if (!error.startsWith('Killed as planned')) return undefined;
  // What was done to the end was remembered too: nothing of it may come twice.
  const forced = isEnd ? 0 : toldLast(mailsBefore, host);
  if (entry.madeGoodBy === 'person') entry.act(host, place);
  goOn(host);
  const failed = host.executions.filter((run) => run.error !== null && run.error !== error);
  const seen = seenIn(host, entry.dresses);
  const found = differencesFrom(wanted, seen, likeness);
  const repeated = found.filter((text) => text.startsWith('mail too many'));
  const isForced = repeated.length > 0 && repeated.length <= forced;
  const at = { entry: entry.name, call, method: isEnd ? '' : error.replace(/^.*, |\.$/g, '') };
  const left = isForced ? found.filter((text) => !repeated.includes(text)) : found;
  const death = { ...at, numbers: seen.numbers, ticket: place.ticket, known };
  const excused = left.flatMap((text) => excuseFor(text, death) ?? []);
  return {
    ...at,
    unflushed,
    violations: [
      ...left.filter((text) => excuseFor(text, death) === undefined),
      ...failed.map((run) => `${run.function} failed: ${run.error}`),
    ],
    excused: [...new Set(excused)],
    repeatedMails: isForced ? 1 : 0,
  };
}

/** How many service calls the entry makes when nobody disturbs it. */
export function callsOf(entry: Entry, state: string, at: Place = place, project = built()): number {
  const host = openGround(state, entry.at ?? triedAt, { project });
  const before = host.executions.length;
  entry.act(host, at);
  return host.executions[before]?.calls.total ?? 0;
}

/** At how many places an entry can die: before each of its service calls takes effect, and after the last. */
export const deathsOf = (entry: Entry, state: string): number => callsOf(entry, state) + 1;

/** All of 1 … `count`, or so many of them spread evenly, the first and the last among them. */
export function spread(count: number, most: number): readonly number[] {
  const every = Array.from({ length: count }, (_, at) => at + 1);
  if (count <= most) return every;
  if (most < 2) return every.slice(0, most);
  return every.filter(
    (_, at) => Math.floor((at * (most - 1)) / (count - 1)) !== Math.floor(((at - 1) * (most - 1)) / (count - 1)),
  );
}

/**
 * Kills an entry at its service calls, with unflushed writes kept and lost, and at its end, when all are written.
 * @param choose which of so many places, the last of which is the end
 * @param project the product as it was built, unless told otherwise
 */
export function killedAnywhere(
  entry: Entry,
  choose: (count: number) => readonly number[],
  project = built(),
): readonly KilledCase[] {
  const state = prepared(entry);
  const wanted = undisturbed(entry, state, project);
  const likeness: Likeness = entry.madeGoodBy === 'clock' ? 'later' : 'exact';
  const calls = callsOf(entry, state, place, project);
  const before = [...seenIn(openGround(state, entry.at ?? triedAt)).tickets];
  const known = new Set(before.flatMap(([about, { 客户编号: customerNo }]) => (customerNo === undefined ? [] : about)));
  return choose(calls + 1).flatMap((call) =>
    (call > calls ? (['kept'] as const) : (['kept', 'lost'] as const)).flatMap(
      (unflushed) => killedAt(call, unflushed, { entry, project, state, wanted, likeness, known, calls }) ?? [],
    ),
  );
}
