import type { ExecutionRecord, Host, ScriptProject } from '../../host/contract/host';
import { columnOf } from '../desk/desk';
import { differencesFrom, stepsWrong, unsound, wrongInEither } from './compare';
import type { Entry } from './entries/entry';
import type { Meeting } from './excuses/meeting';
import { refusalMidway } from './excuses/midway';
import { excuseOfPair } from './excuses/ofPairs';
import { built, ground, openGround, saved, triedAt } from './ground';
import { callsOf, goOn, isUnanswered } from './killed';
import type { Place } from './place';
import { refusalsWrong, refusedFor } from './refusals';
import { type Seen, seenIn } from './seen';

export interface InterleavedCase {
  readonly first: string;
  readonly second: string;
  readonly call: number;
  readonly violations: readonly string[];
  /** Names of what is excused. */
  readonly excused: readonly string[];
}

interface Pair {
  readonly first: Entry;
  readonly second: Entry;
  readonly places: readonly [Place, Place];
  readonly state: string;
  readonly at: string;
  readonly project: ScriptProject;
}

function pairOf(first: Entry, second: Entry, together: boolean, project: ScriptProject): Pair {
  const ticket = together ? '同一张' : '工单甲';
  const places = [
    { tag: 'A', ticket },
    { tag: 'B', ticket: together ? ticket : '工单乙' },
  ] as const;
  const host = openGround(ground(), '2024-05-20 09:10');
  first.given?.(host, places[0]);
  if (together) second.readied?.(host, places[1]);
  else second.given?.(host, places[1]);
  const at = [first.at ?? triedAt, second.at ?? triedAt].sort()[1] ?? triedAt;
  return { first, second, places, state: saved(host), at, project };
}

/** What one after the other came to, and what either was refused for. */
interface Order {
  readonly seen: Seen;
  readonly refusals: readonly string[];
}

/** Both entries one after the other, as if nobody had come in between. */
function inTurn({ first, second, places, state, at, project }: Pair, isFirstFirst: boolean): Order {
  const host = openGround(state, at, { project });
  const acts = [() => first.act(host, places[0]), () => second.act(host, places[1])];
  const records = (isFirstFirst ? acts : acts.reverse()).map((act) => act());
  goOn(host);
  return { seen: seenIn(host), refusals: records.flatMap(refusedFor) };
}

/** What each number's ticket is about. */
const numbersIn = (host: Host): ReadonlyMap<string, string> => new Map(rowsOf(host));

const rowsOf = (host: Host): readonly (readonly [number: string, about: string])[] => {
  const [number, about] = [columnOf(host, 'number'), columnOf(host, 'phenomenon')];
  return host.displayValues('工单').map((cells) => [cells[number] ?? '', cells[about] ?? ''] as const);
};

/** What the ticket is about whose number stands in the row of a ticket now, as it was before; blank when none does. */
function aboutNumberOf(ticket: string, before: ReadonlyMap<string, string>, host: Host): string {
  const [number = ''] = rowsOf(host).find(([, about]) => about === ticket) ?? [];
  return before.get(number) ?? '';
}

/** Who met on what; the ticket where both work on the same one. */
function meetingOf({
  first,
  second,
  places: [ours, theirs],
}: Pair): Pick<Meeting, 'first' | 'second' | 'ticket' | 'places'> {
  const ticket = ours.ticket === theirs.ticket ? ours.ticket : undefined;
  return { first: first.name, second: second.name, ticket, places: [ours.ticket, theirs.ticket] };
}

/** What became of a pair: the desk, what was wrong with refusals, and what stood in the row when the second came. */
interface Met {
  readonly host: Host;
  readonly refused: readonly string[];
  readonly under: string;
}

/** Lets the second come in at a call of the first; both send again what a busy desk did not take. */
function metAt(call: number, pair: Pair, known: readonly string[]): Met {
  const { first, second, places, state, at, project } = pair;
  const host = openGround(state, at, { project });
  const before = numbersIn(host);
  const refused: string[] = [];
  const send = (entry: Entry, place: Place): ExecutionRecord | undefined => {
    const record = entry.act(host, place);
    refused.push(...refusalsWrong(record, known));
    return record;
  };
  let isSecondToComeAgain = false;
  let under = '';
  const act = (): void => {
    under = aboutNumberOf(places[0].ticket, before, host);
    const record = send(second, places[1]);
    const isTrueMidway = refused.some((text) => refusalMidway(text, { ...meetingOf(pair), under }) !== undefined);
    isSecondToComeAgain = record !== undefined && (isUnanswered(record) || isTrueMidway);
  };
  host.plan({ kind: 'interleave', at: call, act });
  const record = send(first, places[0]);
  if (record !== undefined && isUnanswered(record)) send(first, places[0]);
  if (isSecondToComeAgain || second.inMenu === true) send(second, places[1]);
  goOn(host);
  return { host, refused, under };
}

function interleavedAt(call: number, pair: Pair, orders: readonly Order[]): InterleavedCase {
  const { first, second } = pair;
  const known = orders.flatMap(({ refusals }) => refusals);
  const { host, refused, under } = metAt(call, pair, known);
  const found = seenIn(host);
  const wrong = wrongAgainst(orders, found, first.inParts === true);
  const failed = host.executions.filter((run) => run.error !== null && !isAboutHolding(run.error));
  const differences = [...unsound(found), ...wrong, ...failed.map((run) => `${run.function} failed: ${run.error}`)];
  const meeting = { ...meetingOf(pair), under, differences };
  const excuse = (text: string): string | undefined => refusalMidway(text, meeting) ?? excuseOfPair(text, meeting);
  const texts = [...differences, ...refused];
  return {
    first: first.name,
    second: second.name,
    call,
    violations: texts.filter((text) => excuse(text) === undefined),
    excused: [...new Set(texts.flatMap((text) => excuse(text) ?? []))],
  };
}

function wrongAgainst(orders: readonly Order[], found: Seen, inParts: boolean): readonly string[] {
  const each = orders.map(({ seen: wanted }) => [
    ...differencesFrom(wanted, found, 'later').filter((text) => !isAboutWords(text)),
    ...stepsWrong(wanted, found),
  ]);
  return wrongInEither(each, inParts);
}

/** What Google itself starts tries for minutes until the desk is free, which cannot pass while the first one stands still. */
const isAboutHolding = (error: string): boolean => error === 'Refused: busy';

/** Two who come at once may find each other's words, in another order; that each step has its lines must be the same. */
const isAboutWords = (text: string): boolean => text.startsWith('log line');

/** Whether two entries can come at once, apart or on the same ticket. */
export function canMeet(first: Entry, second: Entry, together: boolean): boolean {
  if (first.alone !== undefined || second.alone !== undefined) return false;
  return !together || (first.onTicket === true && second.onTicket === true);
}

/**
 * Starts the second entry at service calls of the first.
 * @param together whether both work on the same ticket
 * @param choose which of so many calls
 * @param project the product as it was built, unless told otherwise
 */
export function interleaved(
  first: Entry,
  second: Entry,
  together: boolean,
  choose: (count: number) => readonly number[],
  project = built(),
): readonly InterleavedCase[] {
  if (!canMeet(first, second, together)) return [];
  const pair = pairOf(first, second, together, project);
  const orders = [inTurn(pair, true), inTurn(pair, false)];
  return choose(callsOf(first, pair.state, pair.places[0], project)).map((call) => interleavedAt(call, pair, orders));
}
