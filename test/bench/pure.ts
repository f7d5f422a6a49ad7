import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { calendarsOf } from '../../src/domain/clock/calendars';
import { zoneOf } from '../../src/domain/time/zone';
import { standardSettings } from '../domain/settings/standard';
import { judgedSweep, rows } from './judgedSweep';
import { startsAt } from './ledger';

const zone = zoneOf('Asia/Shanghai');
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

/** Judging every row of a sweep, in CPU milliseconds, and how many states changed. */
function sweepJudged(): { readonly ms: number; readonly changed: number } {
  const judge = judgedSweep();
  return { ms: fastest(judge), changed: judge() };
}

/** Room for what is young, in megabytes: more than a sweep takes up. */
const youngMegabytes = 512;

/** Megabytes of heap that one sweep takes up while it judges, in a process where nothing is collected meanwhile. */
function heapOfSweep(): number {
  const room = [`--min-semi-space-size=${youngMegabytes}`, `--max-semi-space-size=${youngMegabytes}`];
  const program = path.resolve(__dirname, 'heapOfSweep.ts');
  const printed = execFileSync(process.execPath, ['--expose-gc', ...room, '--import', 'tsx', program]);
  return Number(printed.toString()) / 1e6;
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
  const { ms, changed } = sweepJudged();
  return [
    `- A sweep judges ${rows} tickets in ${ms.toFixed(0)} ms of CPU time (target 100 ms); ${changed} states changed. What it puts on the heap meanwhile, none of it collected yet, is ${heapOfSweep().toFixed(1)} MB.`,
    `- ${(Math.round(dueTimesASecond() / 1000) * 1000).toLocaleString('en')} deadlines a CPU second on the working calendar (target 300,000).`,
    `- Sizes: ${bundleSizes().join(', ')}.`,
  ];
}
