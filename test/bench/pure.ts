import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { judge } from '../../src/app/sweeping/judge';
import { calendarsOf } from '../../src/domain/clock/calendars';
import { givenBy } from '../../src/domain/number/givenNumbers';
import { serialsAfter } from '../../src/domain/number/serial';
import { fields } from '../../src/domain/record/fields';
import type { Ticket } from '../../src/domain/record/ticket';
import { zoneOf } from '../../src/domain/time/zone';
import { rowWords } from '../../src/entry/spoken/rowWords';
import { decodeTicket, encodeRow, type Notation } from '../../src/sheets/cells/codec';
import { standardSettings } from '../domain/settings/standard';
import { startsAt } from './ledger';

const zone = zoneOf('Asia/Shanghai');
const hour = 3_600_000;
const rows = 100_000;
const openRows = 400;
const dueTimes = 300_000;
const runs = 7;

/** CPU milliseconds of the shortest of several runs: the machine's other work only ever adds. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const startedAt = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(startedAt);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A ticket at a place of the ledger: the last 400 are open, the others were closed on the day after. */
function ticketAt(at: number): Ticket {
  const createdAt = startsAt - (rows - at) * 60_000;
  const isOpen = at >= rows - openRows;
  const common: Ticket = {
    number: `2024${String(at).padStart(8, '0')}`,
    createdAt,
    urgency: '中',
    owner: at % 2 === 0 ? '王芳' : '李强',
    responseDue: createdAt + 4 * hour,
    respondedAt: createdAt + hour,
    responseMet: 'yes',
    resolveDue: isOpen ? startsAt + (at % 40) * hour : createdAt + 48 * hour,
  };
  return isOpen
    ? { ...common, status: 'inProgress', slaState: 'onTrack' }
    : { ...common, status: 'closed', resolvedAt: createdAt + 24 * hour, resolveMet: 'yes', slaState: 'metOnTime' };
}

const columns = Object.fromEntries(fields.map(({ key }, at) => [key, at]));
const notation: Notation = { language: 'zh', zone };

/** The ticket as the sweep has it: read from the cells of its row. */
const asRead = (ticket: Ticket): Ticket =>
  decodeTicket(encodeRow(ticket, columns, fields.length, notation), columns, notation);

/** Judging every row of a sweep; CPU milliseconds and megabytes. */
function sweepJudged(): { readonly ms: number; readonly heap: number; readonly changed: number } {
  const settings = standardSettings();
  const tickets = Array.from({ length: rows }, (_, at) => ({ row: at + 1, ticket: asRead(ticketAt(at)) }));
  const opened = { settings, zone, layout: { headers: [], columns: {} }, rows: tickets, whole: new Set<number>() };
  const serials = serialsAfter(
    {},
    tickets.flatMap(({ ticket }) => ticket.number ?? []),
  );
  const judging = {
    now: startsAt,
    load: {},
    since: startsAt - hour,
    words: rowWords,
    isBroad: true,
    isGiven: givenBy(serials),
    rulesSince: () => 0,
    rebuilt: new Set<never>(),
    isSettled: () => true,
    earlierMove: () => undefined,
    openTasks: () => [],
    memories: { logOf: () => new Map(), customers: () => [], missed: () => new Set<never>() },
  };
  const before = process.memoryUsage().heapUsed;
  const changed = judge(opened, judging).changes.length;
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  return { ms: fastest(() => judge(opened, judging)), heap, changed };
}

/** Ordinary deadlines a second: four working hours from any minute of a working week. */
function dueTimesASecond(): number {
  const { working } = calendarsOf(standardSettings(), zone);
  let sum = 0;
  const ms = fastest(() => {
    for (let at = 0; at < dueTimes; at += 1) sum += working.addOpenMinutes(startsAt + (at % 7200) * 60_000, 240) % 7;
  });
  if (!Number.isFinite(sum)) throw new Error('no deadlines');
  return (dueTimes / ms) * 1000;
}

/** What is pushed, in kilobytes. */
function bundleSizes(): readonly string[] {
  const folder = path.resolve(__dirname, '../../dist');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:js|html)$/.test(name))
    .map((name) => `${name} ${Math.round(statSync(path.join(folder, name)).size / 1024)} KB`);
}

/** What the rules themselves cost, without Google: for a reader of the figures, in lines. */
export function pureLines(): readonly string[] {
  const { ms, heap, changed } = sweepJudged();
  return [
    `- A sweep judges ${rows} tickets in ${ms.toFixed(0)} ms of CPU time (target 100 ms), with ${heap.toFixed(0)} MB of heap; ${changed} states changed.`,
    `- ${(Math.round(dueTimesASecond() / 1000) * 1000).toLocaleString('en')} deadlines a CPU second on the working calendar (target 300,000).`,
    `- Sizes: ${bundleSizes().join(', ')}.`,
  ];
}
