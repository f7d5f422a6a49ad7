import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const file = path.resolve(__dirname, '../../docs/proof.md');

const begins = [
  '# Proof',
  'Written by `npm run proof` and `npm run bench -- --write`, each its own sections. `npm test` runs a selection of each proof.',
  'A fingerprint names the sources of a run. It is made of the product’s bundle (dist/Code.js) and of the files of the proofs, for Speed of those that measure, for named tests of theirs; it is no commit, and changes with either. Whether the sources still stand is said as of the day the section was written; `npm run proof` and `npm run bench` print first the one of the sources at hand.',
].join('\n\n');

/** The text with a section of that title and those lines, in the place of the one it had, else at the end. */
export function withSection(text: string, title: string, lines: readonly string[]): string {
  const section = `## ${title}\n\n${lines.join('\n')}`;
  const sections = text.split(/\n\n(?=## )/);
  const at = sections.findIndex((known) => known.startsWith(`## ${title}\n`));
  return at < 0 ? [...sections, section].join('\n\n') : sections.with(at, section).join('\n\n');
}

/** The text under what is said of all sections as it is said today. */
function withHead(text: string): string {
  const at = text.search(/^## /m);
  return at < 0 ? begins : `${begins}\n\n${text.slice(at)}`;
}

/** Writes sections into docs/proof.md; the others stay. */
export async function writeSections(made: readonly { readonly title: string; readonly lines: readonly string[] }[]) {
  await mkdir(path.dirname(file), { recursive: true });
  const known = withHead((await readFile(file, 'utf8').catch(() => '')).trimEnd());
  await writeFile(file, `${made.reduce((text, { title, lines }) => withSection(text, title, lines), known)}\n`);
}
