import path from 'node:path';
import { table } from '../../../build/documents/markdown';
import { rules } from '../../../build/documents/rules';
import { ruleTests } from '../../../build/documents/ruleTable';
import { forgetCases, keptCases } from '../cases';
import { type Outcome, repairs } from '../repairs';
import { traps } from '../traps';
import { bearing, type RanTest, ranTests } from './namedTests';
import { listed, type Part } from './part';
import { fingerprintOf, runOf, today } from './sources';

const hostileFiles = ['proof/hostile', 'proof/hostileNames', 'desk/hostileEntries'];

const unique = (files: readonly string[]): readonly string[] => [...new Set(files)].sort();
const fingerprint = (files: readonly string[]): string => fingerprintOf(files.map((file) => `${file}.test.ts`));

/** Runs them and says when, and on which sources. */
function run(files: readonly string[], titles?: readonly string[]): readonly [ran: readonly RanTest[], run: string] {
  const [on, sources] = [today(), fingerprint(files)];
  const ran = ranTests(files, titles);
  return [ran, `Run ${runOf(on, sources, fingerprint(files))}.`];
}

const isWrong = (tests: readonly RanTest[]): boolean => tests.length === 0 || tests.some(({ hasPassed }) => !hasPassed);
const failed = (tests: readonly RanTest[]): readonly RanTest[] => tests.filter(({ hasPassed }) => !hasPassed);
const passedOf = (tests: readonly RanTest[]): string =>
  tests.length === 0 ? 'none ran' : `${tests.length - failed(tests).length} of ${tests.length}`;

/** What of a table names tests: what each row is called, and those that carry it. */
const carried = (rows: readonly (readonly [name: string, file: string, title: string])[], ran: readonly RanTest[]) =>
  rows.map(([name, file, title]) => ({ name, file, tests: bearing(ran, file, title) }));

export function trapsPart(): Part {
  const files = unique(traps.map(([, file]) => file));
  const [ran, when] = run(
    files,
    traps.map(([, , title]) => title),
  );
  const rows = carried(traps, ran);
  const wrong = rows.filter(({ tests }) => isWrong(tests));
  const tests = new Set(rows.flatMap((row) => row.tests));
  return {
    title: 'Traps',
    violations: wrong.length,
    lines: [
      'What breaks desks that live in a sheet, and how many of the tests in which this one survives it passed.',
      `Rows: ${rows.length}, carried by ${tests.size} tests in ${files.length} files. Rows of which a test failed or none ran: ${wrong.length}. ${when}`,
      '',
      table(
        ['Trap', 'Tests in', 'Passed'],
        rows.map(({ name, file, tests: its }) => [name, file, passedOf(its)]),
      ),
    ],
  };
}

export function hostilePart(): Part {
  forgetCases();
  const [ran, when] = run(hostileFiles);
  const cases = Object.entries(keptCases());
  const generated = cases.reduce((sum, [, count]) => sum + count, 0);
  const strings = bearing(ran, 'proof/hostile', 'stands in the sheet as typed').length;
  const violations = failed(ran);
  return {
    title: 'Hostile input',
    violations: violations.length,
    lines: [
      'Formulas, markup, names of the language and anything at all, sent to what a page may call, by strangers, people of each role and customers, alone and as one piece of a right request, and typed into the sheets.',
      `Texts that people have tried elsewhere: ${strings}. Generated inputs: ${generated} at ${cases.length} doors. Tests: ${ran.length}, violations: ${violations.length}. ${when}`,
      `Inputs a door: ${cases.map(([door, count]) => `${door} ${count}`).join(', ')}.`,
      ...listed(violations.map(({ title }) => title)),
    ],
  };
}

export function repairsPart(): Part {
  const files = unique(repairs.map(([, , file]) => file));
  const [ran, when] = run(
    files,
    repairs.map(([, , , title]) => title),
  );
  const rows = carried(
    repairs.map(([damage, , file, title]) => [damage, file, title]),
    ran,
  );
  const kinds = (outcome: Outcome): number =>
    rows.filter((_, at) => repairs[at]?.[1] === outcome).reduce((sum, { tests }) => sum + tests.length, 0);
  const wrong = rows.filter(({ tests }) => isWrong(tests));
  return {
    title: 'Self-repair',
    violations: wrong.length,
    lines: [
      'What people delete, clear or write over, each kind tried in a test of its own.',
      `Kinds of damage put right: ${kinds('repaired')}. Kinds of which people are told what is lost and what to do: ${kinds('explained')}. Rows of which a test failed or none ran: ${wrong.length}. ${when}`,
      '',
      table(
        ['Damage', 'Outcome', 'Tests in', 'Passed'],
        rows.map(({ name, file, tests }, at) => [name, repairs[at]?.[1] ?? '', file, passedOf(tests)]),
      ),
    ],
  };
}

/** Nothing runs for it: which rule is carried by how many tests is told by their titles. */
export function rulesPart(): Part {
  const tests = ruleTests(path.resolve(__dirname, '../../..'));
  const files = unique(tests.map(({ file }) => file.replace(/^test\/|\.test\.ts$/g, '')));
  const counts = Object.keys(rules).map(
    (id) => [id, tests.filter((test) => test.rules.some((own) => own === id)).length] as const,
  );
  const bare = counts.filter(([, count]) => count === 0);
  return {
    title: 'Rules',
    violations: bare.length,
    lines: [
      'Rules, and how many tests or groups of tests name them ([rules.md](rules.md) has their titles). They were counted here, not run.',
      `Rules: ${counts.length}, named by ${tests.length} in ${files.length} files. Rules without any: ${bare.length}. Counted ${runOf(today(), fingerprint(files), fingerprint(files))}.`,
      `${counts.map(([id, count]) => `${id} ${count}`).join(', ')}.`,
    ],
  };
}
