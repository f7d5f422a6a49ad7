import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const proofFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(folder, name));

/** The fingerprint of the product as it was built and of the proofs that try it: it changes with either. */
export function sourcesNow(): string {
  const hash = createHash('sha256');
  for (const file of [path.resolve(__dirname, '../../../dist/Code.js'), ...proofFiles(path.resolve(__dirname, '..'))]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 7);
}

/** Today, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** When something was tried and on which sources, as it is written. */
export const runOf = (on: string, sources: string): string => `on ${on}, fingerprint ${sources}`;
