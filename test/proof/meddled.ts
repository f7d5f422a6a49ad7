import type { Host, ScriptProject } from '../../host/contract/host';
import { customersWrong, differencesFrom, type Likeness, stepsWrong, wrongInEither } from './compare';
import type { Entry } from './entries/entry';
import { excuseOfMeddling } from './excuses/ofMeddling';
import { built, openGround, triedAt } from './ground';
import { callsOf, goOn, isUnanswered, spread } from './killed';
import { type Meddling, meddlingsIn, sheetsBeside } from './meddling';
import { amongOthers } from './neighbours';
import type { Place } from './place';
import { refusalsWrong, refusedFor } from './refusals';
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
  readonly project: ScriptProject;
  readonly state: string;
  readonly likeness: Likeness;
  /** What the tickets are about that stand there before. */
  readonly known: ReadonlySet<string>;
}

const opened = ({ entry, state, project }: Trial): Host => openGround(state, entry.at ?? triedAt, { project });

/** What one after the other came to, and what the entry was refused for. */
interface Order {
  readonly seen: Seen;
  readonly refusals: readonly string[];
}

/** The entry and the meddling one after the other, in either order: the result must be that of one of them. */
function inTurn(trial: Trial, { act }: Meddling): readonly Order[] {
  return [true, false].map((isFirst) => {
    const host = opened(trial);
    if (isFirst) act(host);
    const record = trial.entry.act(host, place);
    if (!isFirst) act(host);
    goOn(host);
    return { seen: seenIn(host), refusals: refusedFor(record) };
  });
}

/** What follows the order of the rows, which was changed: which of several new customers gets which number. */
function isInOrder(text: string, { known }: Trial): boolean {
  const [, about = ''] = /^(.*): 客户编号 is “C\d{10}”, not “C\d{10}”$/.exec(text) ?? [];
  return about !== '' && !known.has(about);
}

/**
 * Every column, task, article, customer and mail is compared. Of the log, where somebody changed the order of the tickets,
 * which the words of its lines tell, how many lines a step has; else every cell of it.
 */
const wrongAgainst = (wanted: Seen, found: Seen, trial: Trial, { sheet }: Meddling): readonly string[] => [
  ...differencesFrom(wanted, found, trial.likeness).filter(
    (text) => (sheet !== '工单' || !text.startsWith('log line')) && !isInOrder(text, trial),
  ),
  ...customersWrong(wanted, found),
  ...stepsWrong(wanted, found),
];

/** Whether what the person typed stands where it was typed: in the row of 旧单二, or in a row of the other sheet. */
function isKept(host: Host, found: Seen, { sheet, leaves }: Meddling): boolean {
  if (leaves === undefined) return true;
  const [header, text] = leaves;
  if (sheet === '工单') return found.tickets.get('旧单二')?.[header] === text;
  const [headers = [], ...rows] = host.displayValues(sheet);
  return rows.some((cells) => cells[headers.indexOf(header)] === text);
}

function meddledAt(call: number, meddling: Meddling, trial: Trial, orders: readonly Order[]): MeddledCase {
  const { entry } = trial;
  const host = opened(trial);
  host.plan({ kind: 'interleave', at: call, act: () => meddling.act(host) });
  const record = entry.act(host, place);
  const again = record !== undefined && isUnanswered(record) ? entry.act(host, place) : undefined;
  goOn(host);
  const found = seenIn(host);
  const each = orders.map(({ seen }) => wrongAgainst(seen, found, trial, meddling));
  const known = orders.flatMap(({ refusals }) => refusals);
  const wrong = wrongInEither(each, entry.inParts === true);
  const failed = host.executions.filter((run) => run.error !== null);
  const at = { entry: entry.name, meddling: meddling.name, call };
  const excuse = (difference: string): string | undefined =>
    excuseOfMeddling(difference, { ...at, ticket: place.ticket });
  return {
    ...at,
    violations: [
      ...wrong.filter((difference) => excuse(difference) === undefined),
      ...(isKept(host, found, meddling) ? [] : [`what a person typed was overwritten: ${meddling.leaves?.[0]}`]),
      ...[record, again].flatMap((answered) => refusalsWrong(answered, known)),
      ...failed.map((run) => `${run.function} failed: ${run.error}`),
    ],
    excused: [...new Set(wrong.flatMap((difference) => excuse(difference) ?? []))],
  };
}

/** An entry that begins after somebody moved rows or columns, which the desk has not seen yet: call 0. */
function afterMoving(trial: Trial, meddling: Meddling, [moved, unmoved]: readonly Order[]): readonly MeddledCase[] {
  if (moved === undefined || unmoved === undefined) return [];
  const violations = wrongAgainst(unmoved.seen, moved.seen, { ...trial, likeness: 'later' }, meddling);
  return [{ entry: trial.entry.name, meddling: meddling.name, call: 0, violations, excused: [] }];
}

/** The last of so many calls: most entries write in them. */
export const lastCalls =
  (most: number) =>
  (count: number): readonly number[] =>
    spread(count, count).slice(-most);

/** The sheets beside that of the tickets in which an entry, or a trigger that it sets off, leaves something else than was there. */
function writtenBeside(trial: Trial): readonly string[] {
  const host = opened(trial);
  const texts = (): readonly string[] => sheetsBeside.map((sheet) => JSON.stringify(host.displayValues(sheet)));
  const before = texts();
  trial.entry.act(host, place);
  const after = texts();
  return sheetsBeside.filter((_, at) => before[at] !== after[at]);
}

function trialOf(entry: Entry, project: ScriptProject): Trial {
  const state = amongOthers(entry, place);
  const known = new Set(seenIn(openGround(state, entry.at ?? triedAt)).tickets.keys());
  return { entry, project, state, known, likeness: entry.madeGoodBy === 'clock' ? 'later' : 'exact' };
}

const callsIn = ({ entry, state, project }: Trial): number => callsOf(entry, state, place, project);

/** How many cases there are when a person meddles at every service call of an entry. */
export function meddledCases(entry: Entry): number {
  const trial = trialOf(entry, built());
  const meddlings = meddlingsIn(writtenBeside(trial));
  const before = meddlings.filter(({ isMove }) => isMove === true).length;
  return callsIn(trial) * meddlings.length + before;
}

/**
 * Lets a person meddle at the service calls of an entry, in the sheet of the tickets and in each other one in which it
 * writes.
 * @param choose which of so many calls
 * @param isMeddled in which of those sheets, and what is done there; all when absent
 * @param project the product as it was built, unless told otherwise
 */
export function meddledWith(
  entry: Entry,
  choose: (count: number) => readonly number[],
  {
    isMeddled = () => true,
    project = built(),
  }: { isMeddled?: (sheet: string, name: string) => boolean; project?: ScriptProject } = {},
): readonly MeddledCase[] {
  if (entry.alone !== undefined) return [];
  const trial = trialOf(entry, project);
  const calls = choose(callsIn(trial));
  const meddlings = meddlingsIn(writtenBeside(trial)).filter(({ sheet, name }) => isMeddled(sheet, name));
  return meddlings.flatMap((meddling) => {
    const orders = inTurn(trial, meddling);
    const before = meddling.isMove === true ? afterMoving(trial, meddling, orders) : [];
    return [...before, ...calls.map((call) => meddledAt(call, meddling, trial, orders))];
  });
}
