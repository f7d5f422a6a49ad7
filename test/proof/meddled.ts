import { differencesFrom, type Likeness, stepsWrong, wrongInEither } from './compare';
import type { Entry } from './entries/entry';
import { excuseOfMeddling } from './excuses';
import { openGround, triedAt } from './ground';
import { callsOf, goOn, isUnanswered, prepared, spread } from './killed';
import { type Meddling, meddlings } from './meddling';
import type { Place } from './place';
import { type Seen, seenIn } from './seen';

const place: Place = { tag: 'A', ticket: '工单甲' };

export interface MeddledCase {
  readonly entry: string;
  readonly meddling: string;
  readonly call: number;
  readonly violations: readonly string[];
  /** Names of what is excused. */
  readonly excused: readonly string[];
}

/** What is tried of an entry: the desk before it, and how near the result must come. */
interface Trial {
  readonly entry: Entry;
  readonly state: string;
  readonly likeness: Likeness;
  /** What the tickets are about that stand there before. */
  readonly known: ReadonlySet<string>;
}

/** The entry and the meddling one after the other, in either order: the result must be that of one of them. */
function inTurn(entry: Entry, state: string, { act }: Meddling): readonly Seen[] {
  return [true, false].map((isFirst) => {
    const host = openGround(state, entry.at ?? triedAt);
    if (isFirst) act(host);
    entry.act(host, place);
    if (!isFirst) act(host);
    goOn(host);
    return seenIn(host);
  });
}

/** What follows the order of the rows, which was changed: which of several new customers gets which number. */
function isInOrder(text: string, { known }: Trial): boolean {
  const [, about = ''] = /^(.*): 客户编号 is “C\d{10}”, not “C\d{10}”$/.exec(text) ?? [];
  return about !== '' && !known.has(about);
}

/** Every column, task and mail is compared; of the log, the words of whose lines tell the order, how many lines a step has. */
const wrongAgainst = (wanted: Seen, found: Seen, trial: Trial): readonly string[] => [
  ...differencesFrom(wanted, found, trial.likeness).filter(
    (text) => !text.startsWith('log line') && !isInOrder(text, trial),
  ),
  ...stepsWrong(wanted, found),
];

function meddledAt(call: number, meddling: Meddling, trial: Trial, orders: readonly Seen[]): MeddledCase {
  const { entry, state } = trial;
  const host = openGround(state, entry.at ?? triedAt);
  host.plan({ kind: 'interleave', at: call, act: () => meddling.act(host) });
  const record = entry.act(host, place);
  if (record !== undefined && isUnanswered(record)) entry.act(host, place);
  goOn(host);
  const found = seenIn(host);
  const each = orders.map((wanted) => wrongAgainst(wanted, found, trial));
  const wrong = wrongInEither(each, entry.inParts === true);
  const [header, text] = meddling.leaves ?? ['', ''];
  const kept = header === '' || found.tickets.get('旧单二')?.[header] === text;
  const failed = host.executions.filter((run) => run.error !== null);
  const at = { entry: entry.name, meddling: meddling.name, call };
  const excuse = (difference: string): string | undefined =>
    excuseOfMeddling(difference, { ...at, ticket: place.ticket });
  return {
    ...at,
    violations: [
      ...wrong.filter((difference) => excuse(difference) === undefined),
      ...(kept ? [] : [`what a person typed was overwritten: ${header}`]),
      ...failed.map((run) => `${run.function} failed: ${run.error}`),
    ],
    excused: [...new Set(wrong.flatMap((difference) => excuse(difference) ?? []))],
  };
}

/** An entry that begins after somebody moved rows or columns, which the desk has not seen yet: call 0. */
function afterMoving(trial: Trial, { name }: Meddling, [moved, unmoved]: readonly Seen[]): readonly MeddledCase[] {
  if (moved === undefined || unmoved === undefined) return [];
  const violations = wrongAgainst(unmoved, moved, { ...trial, likeness: 'later' });
  return [{ entry: trial.entry.name, meddling: name, call: 0, violations, excused: [] }];
}

/** The last of so many calls: most entries write in them. */
export const lastCalls =
  (most: number) =>
  (count: number): readonly number[] =>
    spread(count, count).slice(-most);

/** How many cases there are when a person meddles at every service call of an entry. */
export function meddledCases(entry: Entry): number {
  const before = meddlings.filter(({ isMove }) => isMove === true).length;
  return callsOf(entry, prepared(entry)) * meddlings.length + before;
}

/**
 * Lets a person meddle at the service calls of an entry.
 * @param choose which of so many calls
 */
export function meddledWith(entry: Entry, choose: (count: number) => readonly number[]): readonly MeddledCase[] {
  if (entry.alone !== undefined) return [];
  const state = prepared(entry);
  const calls = choose(callsOf(entry, state));
  const known = new Set(seenIn(openGround(state, entry.at ?? triedAt)).tickets.keys());
  const trial: Trial = { entry, state, known, likeness: entry.madeGoodBy === 'clock' ? 'later' : 'exact' };
  return meddlings.flatMap((meddling) => {
    const orders = inTurn(entry, state, meddling);
    const before = meddling.isMove === true ? afterMoving(trial, meddling, orders) : [];
    return [...before, ...calls.map((call) => meddledAt(call, meddling, trial, orders))];
  });
}
