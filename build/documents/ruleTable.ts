import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './markdown';
import { type RuleId, ruleIds, rules } from './rules';

/** A test or a group of tests whose title names rules. */
export interface RuleTest {
  readonly file: string;
  readonly title: string;
  readonly rules: readonly RuleId[];
}

/** Titles stand behind test, test.each(…) or describe. */
const titled =
  /(?:^|\n)\s*(?:test|describe)(?:\.each)?\(\s*(['`])((?:(?!\1).)+)\1|\n\s*\]\)\(\s*(['`])((?:(?!\3).)+)\3/g;
/** Ids of rules, which look like addresses of cells: those stand in formulas, $D2 or =D2. */
const named = /(?<![$=:!])\bD(\d{1,2})(?:[–-]D(\d{1,2}))?\b/g;

function rulesIn(title: string): readonly RuleId[] {
  const numbers = [...title.matchAll(named)].flatMap(([, first, last]) => {
    const from = Number(first);
    return Array.from({ length: Number(last ?? first) - from + 1 }, (_, at) => from + at);
  });
  return ruleIds.filter((id) => numbers.includes(Number(id.slice(1))));
}

/** The tests under a folder whose titles name rules. */
export function ruleTests(root: string): readonly RuleTest[] {
  const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, 'test', file), 'utf8');
    return [...text.matchAll(titled)].flatMap((match) => {
      const title = match[2] ?? match[4] ?? '';
      const found = rulesIn(title);
      return found.length === 0 ? [] : [{ file: `test/${file}`, title, rules: found }];
    });
  });
}

/** Which tests carry which rule. */
export function ruleTable(tests: readonly RuleTest[]): string {
  const of = (id: RuleId) => tests.filter((test) => test.rules.includes(id));
  const rows = ruleIds.map((id) => [
    id,
    rules[id],
    String(of(id).length),
    [...new Set(of(id).map(({ file }) => path.basename(file, '.test.ts')))].join(', '),
  ]);
  const details = ruleIds.map((id) =>
    [`## ${id}: ${rules[id]}`, '', ...of(id).map(({ file, title }) => `- ${title} (\`${file}\`)`)].join('\n'),
  );
  const head =
    '# Rules and the tests that carry them\n\nGenerated from the titles of the tests (`npm run documents`); do not edit.';
  return `${[head, table(['Rule', 'What', 'Tests', 'Files'], rows), ...details].join('\n\n')}\n`;
}
