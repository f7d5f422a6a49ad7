import { entries } from './entries/entries';
import { interleaved } from './interleaved';
import { spread } from './killed';
import { lastCalls, meddledWith } from './meddled';

const named = (name: string) => {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry;
};

/** Pairs that meet often; `npm run proof -- --only crossed` tries all of them at all calls. */
const pairs = [
  ['intake', 'intake', false],
  ['intake', 'rows pasted', false],
  ['form response', 'intake', false],
  ['sweep, deadlines passed', 'status edited', false],
  ['sweep, deadlines passed', 'intake', false],
  ['take', 'status edited', true],
  ['progress', 'progress', true],
  ['owner edited', 'urgency edited', true],
  ['import', 'intake', false],
] as const;

test.each(pairs)(
  'while %s runs, %s comes in: both are done, once each, in their own rows',
  (first, second, together) => {
    const cases = interleaved(named(first), named(second), together, (count) => spread(count, 3));
    expect(cases.length).toBeGreaterThan(1);
    expect(cases.flatMap(({ call, violations }) => violations.map((text) => `${call}: ${text}`))).toEqual([]);
  },
);

/** What meets on one ticket, or finds in a cell what is to be put back a second later. */
const closely = [
  ['forbidden status edited', 'owner edited', true],
  ['forbidden status edited', 'urgency edited', true],
  ['forbidden status edited', 'status edited', true],
  ['number cleared', 'number typed over', true],
  ['number typed over', 'progress', true],
  ['number typed over', 'digest', false],
  ['number typed over', 'intake with a link', false],
  ['progress', 'urgency edited', true],
  ['digest', 'urgency edited', false],
] as const;

test.each(closely)(
  '%s, and at each of its calls %s: no ticket loses its number, its deadlines or the mail to its owner, and none is told of twice',
  (first, second, together) => {
    const cases = interleaved(named(first), named(second), together, (count) => spread(count, count));
    expect(cases.length).toBeGreaterThan(4);
    expect(cases.flatMap(({ call, violations }) => violations.map((text) => `${call}: ${text}`))).toEqual([]);
  },
);

/** Entries that write into rows and columns which were read before, each in a way of its own, and the sheet of these. */
const meddledEntries = [
  ['intake', '工单'],
  ['row typed', '工单'],
  ['status edited', '工单'],
  ['take', '工单'],
  ['sweep, deadlines passed', '工单'],
  ['task finished', '协同任务'],
  ['article counted', '知识库'],
  ['intake', '处理进度'],
] as const;

test.each(meddledEntries)(
  'while %s is about to write, somebody sorts, inserts, deletes, moves or types in %s: every value lands in its own row and column',
  (name, sheet) => {
    const cases = meddledWith(named(name), lastCalls(2), { isMeddled: (meddled) => meddled === sheet });
    expect(cases.length).toBeGreaterThan(1);
    expect(
      cases.flatMap(({ meddling, call, violations }) => violations.map((text) => `${meddling} at ${call}: ${text}`)),
    ).toEqual([]);
  },
);
