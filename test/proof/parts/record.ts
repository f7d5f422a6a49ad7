import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { runOf, sourcesNow } from './sources';

/** What came of one entry, kept between runs: an entry can be tried again alone. */
export interface EntryRecord {
  readonly entry: string;
  /** The day it was tried, in UTC. */
  readonly on: string;
  /** The fingerprint of the sources it was tried on. */
  readonly sources: string;
  /** How many cases were tried of how many there are, by their kind. */
  readonly cases: Readonly<Record<string, readonly [tried: number, all: number]>>;
  readonly violations: readonly string[];
  /** How many cases each excuse stands for. */
  readonly excused: Readonly<Record<string, number>>;
}

const fileOf = (proof: string): string => path.resolve(__dirname, `../records/${proof}.json`);

/** The records of a proof in the order of the entries, without those of entries that are gone. */
export function recordsOf(proof: string): readonly EntryRecord[] {
  let known: readonly EntryRecord[] = [];
  try {
    known = JSON.parse(readFileSync(fileOf(proof), 'utf8')) as readonly EntryRecord[];
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
  }
  return entries.flatMap(({ name }) => known.filter(({ entry }) => entry === name));
}

/** The entries of which every case was tried on these very sources. */
export function provedNow(proof: string): ReadonlySet<string> {
  const sources = sourcesNow();
  const isWhole = ({ cases }: EntryRecord): boolean => Object.values(cases).every(([tried, all]) => tried === all);
  const proved = recordsOf(proof).filter((record) => record.sources === sources && isWhole(record));
  return new Set(proved.map(({ entry }) => entry));
}

/** Keeps what came of an entry in the place of what was known of it. */
export function keepRecord(proof: string, record: EntryRecord): void {
  const others = recordsOf(proof).filter(({ entry }) => entry !== record.entry);
  mkdirSync(path.dirname(fileOf(proof)), { recursive: true });
  const lines = [...others, record].map((one) => JSON.stringify(one));
  writeFileSync(fileOf(proof), `[\n${lines.join(',\n')}\n]\n`);
}

/** Cases of a kind in all records. */
export function casesOf(records: readonly EntryRecord[], kind: string): string {
  const counts = records.map(({ cases }) => cases[kind] ?? ([0, 0] as const));
  const [tried, all] = [0, 1].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0));
  return tried === all ? `all ${all}` : `${tried} of ${all}`;
}

/** How many cases each excuse stands for, in all records. */
export function excusedOf(records: readonly EntryRecord[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { excused } of records) {
    for (const [name, count] of Object.entries(excused)) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].map(([name, count]) => `- ${count} × ${name}`);
}

/** Which of these entries were tried when and on which sources, whether those still stand, and which were not tried. */
export function runsOf(records: readonly EntryRecord[], tried: readonly Entry[]): string {
  const now = sourcesNow();
  const counts = new Map<string, number>();
  for (const { on, sources } of records) {
    const run = runOf(on, sources, now);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const runs = [...counts].map(([run, count]) => `${count} ${run}`).join('; ');
  const missing = tried.map(({ name }) => name).filter((name) => !records.some(({ entry }) => entry === name));
  const those = missing.length === 0 ? `all ${tried.length}` : `${tried.length - missing.length} of ${tried.length}`;
  return `Entries: ${those} (${runs}).${missing.length === 0 ? '' : ` Not on record yet: ${missing.join(', ')}.`}`;
}
