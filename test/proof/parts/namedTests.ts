import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const written = path.join(root, 'test/output/named.json');

/** A test that ran. */
export interface RanTest {
  /** Under test/, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly hasPassed: boolean;
}

/** What jest writes. */
interface JestResult {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** As `npm test` runs its tests. */
const flags = ['--max-semi-space-size=64', '--interrupt-budget=2000000'];

/** A title as it stands in the source, where values are still to come, as a pattern of what it becomes. */
export const patternOf = (title: string): string =>
  title
    .split(/%[sdijfop#]|\$\{[^}]*\}|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');

/** Those of the tests that bear this title. */
export const bearing = (ran: readonly RanTest[], file: string, title: string): readonly RanTest[] => {
  const pattern = new RegExp(patternOf(title), 's');
  return ran.filter((test) => test.file === file && pattern.test(test.title));
};

/**
 * Runs tests by jest.
 * @param files under test/, without their ending
 * @param titles of the tests, all where there are none
 */
export function ranTests(files: readonly string[], titles: readonly string[] = []): readonly RanTest[] {
  rmSync(written, { force: true });
  const chosen = titles.length === 0 ? [] : ['--testNamePattern', titles.map(patternOf).join('|')];
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--silent', '--json', '--reporters=default'];
  const paths = ['--runTestsByPath', ...files.map((file) => `test/${file}.test.ts`)];
  spawnSync(process.execPath, [...flags, ...jest, `--outputFile=${written}`, ...chosen, ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = JSON.parse(readFileSync(written, 'utf8')) as JestResult;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'pending')
      .map(({ fullName, status }) => ({
        file: path.relative(path.join(root, 'test'), name).replace(/\.test\.ts$/, ''),
        title: fullName,
        hasPassed: status === 'passed',
      })),
  );
}
