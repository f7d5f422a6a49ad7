import { entries } from './entries/entries';
import { interleaved } from './interleaved';
import { meddledWith } from './meddled';
import { type PlantedFault, withFault } from './people/planted';

function named(name: string) {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry;
}

/** One call, so many before the last. */
const fromEnd = (back: number) => (count: number) => [count - back];

/** A write after which nobody looks whether the cells of one sheet landed elsewhere. */
const leftAstray = (table: string) => ({
  file: 'src/sheets/placing/placed.ts',
  line: 'const right = imprinted && imprint && puttingRight({ ...own, imprinted, imprint });',
  faulty: `const isLookedAt = own.standing.table !== '${table}';
  const right = isLookedAt && imprinted && imprint ? puttingRight({ ...own, imprinted, imprint }) : undefined;`,
});

/** A fault that only a person who meddles at one call brings to light, and where it must show. */
interface FaultOfMeddling extends PlantedFault {
  readonly entry: string;
  readonly meddling: string;
  readonly choose: (count: number) => readonly number[];
  readonly shows: RegExp;
}

const faultsOfMeddling: readonly FaultOfMeddling[] = [
  {
    name: 'a finished task is left in the row in which another stands now',
    entry: 'task finished',
    meddling: 'sorts in 协同任务',
    choose: fromEnd(1),
    shows: /^task lost: .*«旧单一»-2/,
    ...leftAstray('tasks'),
  },
  {
    name: 'a finished task is written without a look at whose row it is',
    entry: 'task finished',
    meddling: 'inserts a row above in 协同任务',
    choose: fromEnd(2),
    shows: /^task lost: .*«旧单一»-2/,
    file: 'src/sheets/tasks/taskWrite.ts',
    line: "if (!changes.every((change) => isOf(change, lines[change.row] ?? [], standing.places))) throw new Refused('busy');",
    faulty:
      "if (changes.some((change) => !isOf(change, lines[change.row] ?? [], standing.places)) && lines.length === 0) throw new Refused('busy');",
  },
  {
    name: 'the use of an article is counted at another',
    entry: 'article counted',
    meddling: 'sorts in 知识库',
    choose: fromEnd(1),
    shows: /^article 文章A: 使用次数 is “”, not “1”$/,
    ...leftAstray('articles'),
  },
  {
    name: 'the ticket taken is another',
    entry: 'take',
    meddling: 'sorts',
    choose: fromEnd(1),
    shows: /^旧单二: 状态 is “处理中”, not “待处理”$/,
    ...leftAstray('tickets'),
  },
  {
    name: 'what an edit writes is not looked for once it is written',
    entry: 'status edited',
    meddling: 'moves a column',
    choose: fromEnd(1),
    shows: /^工单甲: 解决时间 is “是”, not “”$/,
    file: 'src/sheets/editing/writeEdit.ts',
    line: 'return seeToWritten(sheet, { layout, before: placed.before, written: writing.written });',
    faulty:
      'const made = { layout, before: placed.before, written: writing.written };\n  return made.written.length > 0 || seeToWritten(sheet, made);',
  },
];

test.each(faultsOfMeddling)(
  'somebody who $meddling brings to light that $name',
  async ({ entry, meddling, choose, shows, ...fault }) => {
    const project = await withFault(fault);
    const cases = meddledWith(named(entry), choose, { project, isMeddled: (_, name) => name === meddling });
    expect(cases.flatMap(({ violations }) => violations)).toContainEqual(expect.stringMatching(shows));
  },
);

/** The lock is asked for by nobody: each goes on as if it were alone. */
const unlocked = {
  file: 'src/sheets/memory/deskMemory.ts',
  line: "if (!LockService.getScriptLock().tryLock(patience)) throw new Refused('busy');",
  faulty: "if (patience < 0) throw new Refused('busy');",
};

/** What two who come at once do to each other where nobody waits, and at which call of the first. */
const unlockedPairs = [
  {
    first: 'intake',
    second: 'intake',
    together: false,
    call: 3,
    becomes: 'two tickets of one number',
    shows: /^log: 2 × 受理 of «新单B», not 1$/,
  },
  {
    first: 'task given',
    second: 'task given',
    together: true,
    call: 6,
    becomes: 'a line of one task twice',
    shows: /^log: 3 × 协同任务 of «同一张», not 2$/,
  },
] as const;

test.each(unlockedPairs)(
  '$second, coming in at call $call of $first, brings to light that nobody holds the desk: $becomes',
  async ({ first, second, together, call, shows }) => {
    const project = await withFault({ name: 'nobody holds the desk', ...unlocked });
    const cases = interleaved(named(first), named(second), together, () => [call], project);
    expect(cases.flatMap(({ violations }) => violations)).toContainEqual(expect.stringMatching(shows));
  },
);
