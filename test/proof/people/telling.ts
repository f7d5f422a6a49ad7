import type { ExecutionRecord, Host } from '../../../host/contract/host';
import type { Ticket } from '../../../src/domain/record/ticket';
import type { Member, Settings } from '../../../src/domain/settings/settings';
import { timeText } from '../../../src/domain/time/format';
import { type NamedDeadline, namedInMails, passed } from './owedMails';
import { type Recorded, recordedIn } from './recorded';
import type { Scene } from './scene';

/** Why nobody was told of a deadline that passed, and need not be. */
export type Silence = 'nobodyToTell' | 'toldAsLater' | 'overBeforeTheEndOfQuietHours' | 'overBeforeTheNextSweep';

/** What the walk knows of passed deadlines, from the rows and the mails alone. */
export interface Telling {
  /** Those that nobody was told of yet, and how many sweeps that could tell saw them. */
  readonly owed: Map<string, number>;
  /** Those that nobody will be told of. */
  readonly silent: Map<string, Silence>;
  readonly counts: Map<Silence, number>;
  /** Numbers that the last sweep found in rows: a row that comes in is judged by the next one. */
  known: ReadonlySet<string>;
  since: number;
  mails: number;
}

export const tellingOf = (host: Host, { tickets }: Scene): Telling => ({
  owed: new Map(),
  silent: new Map(),
  counts: new Map(),
  known: new Set(tickets.keys()),
  since: host.executions.at(-1)?.id ?? 0,
  mails: 0,
});

const isSweep = ({ function: name, error }: ExecutionRecord): boolean =>
  error === null && (name === 'tick' || name === 'checkDeadlines');

const keyOf = ({ number, deadline, due }: NamedDeadline): string => `${number} ${deadline} ${due}`;

const address = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

const isManager = ({ role }: Member): boolean => role === 'supervisor' || role === 'administrator';

/** The addresses of those who may be told of a ticket's deadlines: its owner and the managers, but for who wants no notices. */
const hearersOf = (owner: string | undefined, { people }: Settings): ReadonlySet<string> =>
  new Set(
    people
      .filter((member) => member.wants?.notices !== false && (isManager(member) || isCalled(member, owner)))
      .map(({ email }) => email.trim())
      .filter((email) => address.test(email)),
  );

const isCalled = ({ name, email }: Member, owner = ''): boolean =>
  owner.trim() !== '' && (name === owner.trim() || email.trim().toLowerCase() === owner.trim().toLowerCase());

function isQuiet({ urgency }: Ticket, now: number, { settings: { quietHours }, zone }: Recorded): boolean {
  if (urgency === '紧急' || urgency === 'Urgent') return false;
  const [hour = 0, minutes = 0] = timeText(now, zone).split(':').map(Number);
  const { from, to } = quietHours;
  const minute = hour * 60 + minutes;
  return from > to ? minute >= from || minute < to : minute >= from && minute < to;
}

function isSilent(telling: Telling, key: string, why: Silence): void {
  telling.silent.set(key, why);
  telling.counts.set(why, (telling.counts.get(why) ?? 0) + 1);
}

/** Mails since the last look that went to nobody who is to hear of the ticket. */
function toldToOthers(telling: Telling, host: Host, { tickets, settings }: Recorded): readonly string[] {
  const owners = new Map(tickets.map(({ number, owner }) => [number, owner]));
  const all = namedInMails(host);
  const fresh = all.slice(telling.mails);
  telling.mails = all.length;
  return fresh.flatMap(({ named, mail: { to, cc } }) => {
    const hearers = hearersOf(owners.get(named.number), settings);
    return [...to, ...cc].some((one) => hearers.has(one))
      ? []
      : [`${keyOf(named)} was told to ${[...to, ...cc].join()}`];
  });
}

/** Whether somebody was told of the deadline when it was a later one: what moved further into the past is not told again. */
const isToldAsLater = ({ number, deadline, due }: NamedDeadline, told: readonly NamedDeadline[]): boolean =>
  told.some((one) => one.number === number && one.deadline === deadline && one.due > due);

/** Deadlines that were seen past and are none any more. */
function leave(telling: Telling, standing: ReadonlySet<string>): void {
  for (const [key, times] of telling.owed) {
    if (standing.has(key)) continue;
    telling.owed.delete(key);
    isSilent(telling, key, times === 0 ? 'overBeforeTheEndOfQuietHours' : 'overBeforeTheNextSweep');
  }
  for (const key of telling.silent.keys()) if (!standing.has(key)) telling.silent.delete(key);
}

/**
 * What passed on an open ticket and was told to nobody, after what ran since the last look (D3). A sweep leaves what it
 * cannot judge yet to the next one: a row that just came in, an edit whose trigger may still run.
 */
export function untoldBreaches(telling: Telling, host: Host, scene: Scene): readonly string[] {
  const sweeps = host.executions.filter((run) => run.id > telling.since && isSweep(run));
  telling.since = host.executions.at(-1)?.id ?? 0;
  const last = sweeps.at(-1);
  const recorded = last === undefined ? undefined : recordedIn(host, scene);
  if (last === undefined || recorded === undefined) return [];
  const isForced = sweeps.some(({ function: name }) => name === 'checkDeadlines');
  const wrong = [...toldToOthers(telling, host, recorded)];
  const told = namedInMails(host).map(({ named }) => named);
  const toldKeys = new Set(told.map(keyOf));
  const standing = new Set<string>();
  for (const ticket of recorded.tickets) {
    const times = isForced && telling.known.has(ticket.number ?? '') ? 2 : 1;
    for (const named of passed(ticket, last.startedAt, recorded.zone)) {
      const key = keyOf(named);
      standing.add(key);
      if (toldKeys.has(key) || telling.silent.has(key)) telling.owed.delete(key);
      else if (isToldAsLater(named, told)) isSilent(telling, key, 'toldAsLater');
      else if (hearersOf(ticket.owner, recorded.settings).size === 0) isSilent(telling, key, 'nobodyToTell');
      else if (isQuiet(ticket, last.startedAt, recorded)) telling.owed.set(key, 0);
      else telling.owed.set(key, (telling.owed.get(key) ?? 0) + times);
      if ((telling.owed.get(key) ?? 0) >= 2) wrong.push(`nobody was told that it passed: ${key}`);
    }
  }
  leave(telling, standing);
  telling.known = new Set(scene.tickets.keys());
  return wrong;
}
