import { parse } from 'papaparse';
import type { Outcome } from './script/assumption';

/** What one side says of an assumption. */
export type Line = Pick<Outcome, 'name' | 'seen' | 'difference'> & { readonly outcome: string };

const columns = ['name', 'outcome', 'seen', 'difference'] as const;

/**
 * Reads the results sheet as copied or downloaded from Google, its header line included: tabs or commas.
 * @throws Error when columns are missing
 */
export function readLines(text: string): readonly Line[] {
  const [header = [], ...rows] = parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ','],
  }).data;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new Error(`The file has no column ${missing.join(', ')}: copy the header line as well.`);
  return rows
    .map((cells): Line => {
      const cell = (column: (typeof columns)[number]): string => cells[header.indexOf(column)] ?? '';
      return { name: cell('name'), outcome: cell('outcome'), seen: cell('seen'), difference: cell('difference') };
    })
    .filter(({ outcome }) => outcome !== 'by hand');
}

const said = ({ outcome, seen, difference }: Line): string => [outcome, seen, difference].filter(Boolean).join(' · ');

function differenceOf(name: string, host: Line | undefined, google: Line | undefined): string | undefined {
  if (google === undefined) return `? ${name}\n    not tried at Google`;
  if (host === undefined) return `? ${name}\n    not known here: built from another version`;
  if (said(host) === said(google)) return undefined;
  const sign = host.outcome === google.outcome ? '~' : '≠';
  return `${sign} ${name}\n    host:   ${said(host)}\n    Google: ${said(google)}`;
}

/**
 * Where host and Google differ, one text an assumption: "≠" in the outcome, "~" in what was merely seen, "?" where one
 * side did not try it.
 */
export function differences(host: readonly Line[], google: readonly Line[]): readonly string[] {
  const byName = (lines: readonly Line[]) => new Map(lines.map((line) => [line.name, line]));
  const [here, there] = [byName(host), byName(google)];
  const names = new Set([...here.keys(), ...there.keys()]);
  return [...names].flatMap((name) => differenceOf(name, here.get(name), there.get(name)) ?? []);
}
