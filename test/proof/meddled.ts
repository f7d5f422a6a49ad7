import { differencesFrom, unsound } from './compare';
import type { Entry } from './entries/entry';
import { openGround, triedAt } from './ground';
import { callsOf, goOn, isUnanswered, prepared, spread } from './killed';
import { type Meddling, meddlings } from './meddling';
import type { Place } from './place';
import { type Cells, type Seen, seenIn } from './seen';

const place: Place = { tag: 'A', ticket: '工单甲' };

export interface MeddledCase {
  readonly entry: string;
  readonly meddling: string;
  readonly call: number;
  readonly violations: readonly string[];
}

/** A person's cells, which no entry but the one at work may change. */
const own: readonly string[] = [
  '紧急程度',
  '客户姓名',
  '一级分类',
  '现象',
  '联系方式',
  '备注',
  '解决方案',
  '状态',
  '主办人',
];

const differing = (about: string, wanted: Cells, found: Cells | undefined): readonly string[] =>
  found === undefined
    ? [`${about}: lost`]
    : own
        .filter((header) => wanted[header] !== found[header])
        .map((header) => `${about}: ${header} is “${found[header] ?? ''}”, not “${wanted[header] ?? ''}”`);

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

function wrongAgainst(wanted: Seen, found: Seen): readonly string[] {
  const invented = [...found.tickets.keys()].filter((about) => !wanted.tickets.has(about));
  return [
    ...[...wanted.tickets].flatMap(([about, cells]) => differing(about, cells, found.tickets.get(about))),
    ...invented.map((about) => `“${about}”: nobody's`),
  ];
}

function meddledAt(
  call: number,
  meddling: Meddling,
  entry: Entry,
  state: string,
  orders: readonly Seen[],
): MeddledCase {
  const host = openGround(state, entry.at ?? triedAt);
  host.plan({ kind: 'interleave', at: call, act: () => meddling.act(host) });
  const record = entry.act(host, place);
  if (record !== undefined && isUnanswered(record)) entry.act(host, place);
  goOn(host);
  const found = seenIn(host);
  const wrong = orders.map((wanted) => wrongAgainst(wanted, found)).sort((a, b) => a.length - b.length)[0] ?? [];
  const [header, text] = meddling.leaves ?? ['', ''];
  const kept = header === '' || found.tickets.get('旧单二')?.[header] === text;
  const failed = host.executions.filter((run) => run.error !== null);
  return {
    entry: entry.name,
    meddling: meddling.name,
    call,
    violations: [
      ...unsound(found),
      ...wrong,
      ...(kept ? [] : [`what a person typed was overwritten: ${header}`]),
      ...failed.map((run) => `${run.function} failed: ${run.error}`),
    ],
  };
}

/** What follows the order of the rows, which was changed: lines of the log, and which new customer gets which number. */
const isInOrder = (text: string): boolean =>
  text.startsWith('log line') || /: 客户编号 is “C\d+”, not “C\d+”$/.test(text);

/** An entry that begins after somebody moved rows or columns, which the desk has not seen yet: call 0. */
function afterMoving(entry: Entry, { name }: Meddling, [moved, unmoved]: readonly Seen[]): readonly MeddledCase[] {
  if (moved === undefined || unmoved === undefined) return [];
  const violations = differencesFrom(unmoved, moved, 'later').filter((text) => !isInOrder(text));
  return [{ entry: entry.name, meddling: name, call: 0, violations }];
}

/** The last of so many calls: most entries write in them. */
export const lastCalls =
  (most: number) =>
  (count: number): readonly number[] =>
    spread(count, count).slice(-most);

/**
 * Lets a person meddle at the service calls of an entry.
 * @param choose which of so many calls
 */
export function meddledWith(entry: Entry, choose: (count: number) => readonly number[]): readonly MeddledCase[] {
  if (entry.alone === true) return [];
  const state = prepared(entry);
  const calls = choose(callsOf(entry, state));
  return meddlings.flatMap((meddling) => {
    const orders = inTurn(entry, state, meddling);
    const before = meddling.isMove === true ? afterMoving(entry, meddling, orders) : [];
    return [...before, ...calls.map((call) => meddledAt(call, meddling, entry, state, orders))];
  });
}
