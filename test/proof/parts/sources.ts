import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tests = path.resolve(__dirname, '../..');

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(folder, name));

/** The fingerprint of the product as it was built and of these files under test/: it changes with either. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of ['../dist/Code.js', ...files]) hash.update(readFileSync(path.join(tests, file)));
  return hash.digest('hex').slice(0, 7);
}

/** The fingerprint of the product and of the proofs that try it. */
export const sourcesNow = (): string => fingerprintOf(sourcesUnder('proof'));

/** The fingerprint of the product and of what measures it. */
export const measuredNow = (): string => fingerprintOf(sourcesUnder('bench'));

/** Today, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** When something was tried and on which sources, and whether those still stand, as it is written. */
export const runOf = (on: string, sources: string, now: string): string =>
  `on ${on}, fingerprint ${sources}, ${sources === now ? 'the sources as they stand' : 'the sources changed since'}`;
