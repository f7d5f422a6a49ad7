import type { Host } from '../../../host/contract/host';
import { RefusedEdit } from '../../../host/contract/refusedEdit';
import { isTicketNumber } from '../../../src/domain/number/serial';
import { owner } from '../../desk/desk';
import { ground, openGround, tick, triedAt } from '../ground';
import { chanceOf } from './chance';
import { type Deed, deeds, type Walk } from './deeds';

export interface Walked {
  readonly seed: number;
  readonly actions: number;
  readonly refusedByTheGrid: number;
  /** What was wrong, and after how many actions it was seen; the walk ends there. */
  readonly violations: readonly string[];
}

const minute = 60_000;
/** So often the walk stops and looks whether everything is sound. */
const lookedAtEvery = 250;

const bag: readonly (readonly [name: string, deed: Deed])[] = Object.entries(deeds).flatMap(([name, [weight, deed]]) =>
  Array.from({ length: weight }, () => [name, deed] as const),
);

const failures = (host: Host, since: number): readonly string[] =>
  host.executions
    .filter(({ id, error }) => id > since && error !== null)
    .map((run) => `${run.function} failed: ${run.error} ${run.stack ?? ''}`);

/** Brings the desk to rest: repaired, swept, told. */
function settle({ host }: Walk): void {
  host.run('setUpWorkbook', [], owner);
  for (let times = 0; times < 2; times += 1) {
    host.advanceTo(host.now() + 65 * minute);
    tick(host);
    host.run('checkDeadlines', [], owner);
  }
}

const active = /^(=|<)/;

/** The formulas that the walk itself types, and what deleted columns and rows make of them. */
const typed = /^=(1\+1|[A-Z]+\d+|#REF!)$/;

interface SavedMarks {
  readonly workbook: {
    readonly metadata: readonly {
      readonly value: string | null;
      readonly location: { readonly sheetId?: number; readonly index?: number };
    }[];
  };
}

/** The columns of the desk's fields: people may call them what they like, the desk knows them by their marks. */
function markedColumns(host: Host, sheetId: number | undefined): ReadonlyMap<string, number> {
  const marks = (host.save() as SavedMarks).workbook.metadata.filter(({ location }) => location.sheetId === sheetId);
  return new Map(
    marks.flatMap(({ value, location: { index } }) =>
      value === null || index === undefined ? [] : [[value, index] as const],
    ),
  );
}

function unsound(walk: Walk): readonly string[] {
  const { host, sheet } = walk;
  const view = host.view().sheets.find(({ name }) => name === sheet);
  const [, ...rows] = host.displayValues(sheet);
  const marked = markedColumns(host, view?.id);
  const [column, columns] = [marked.get('number'), [...marked.values()]];
  // What stands in the team's own columns only is no ticket.
  const filled = rows.filter((row) => columns.some((at) => row[at] !== ''));
  const numbers = filled.map((row) => row[column ?? -1] ?? '');
  const doubled = numbers.filter((number, at) => number !== '' && numbers.indexOf(number) < at);
  const without = filled.filter((_, at) => !isTicketNumber(numbers[at] ?? ''));
  const given = column === undefined ? ['the column of numbers is gone'] : [];
  const formulas = (view?.cells ?? []).filter(
    ([, , , , formula]) => typeof formula === 'string' && !typed.test(formula),
  );
  return [
    ...given,
    ...doubled.map((number) => `two rows bear ${number}`),
    ...without.map((row) => `a row has no number: ${row.filter((text) => text !== '').join(' | ')}`),
    ...rows.flatMap((row, at) => (row.includes('NaN') ? [`a date that is none in row ${at + 1}`] : [])),
    ...formulas.map(([row, at, , , formula]) => `a text became a formula in row ${row}, column ${at}: ${formula}`),
    ...host.mails
      .filter((mail) => active.test(mail.subject))
      .map((mail) => `a mail’s subject is active: ${mail.subject}`),
  ];
}

/** Walks through so many things that people do, and stops where something is wrong. The same seed walks the same way. */
export function walk(seed: number, actions: number): Walked {
  const host = openGround(ground(), triedAt, { mailQuota: 100_000 });
  const walking: Walk = { host, chance: chanceOf(seed), sheet: '工单', step: 0 };
  let refusedByTheGrid = 0;
  let since = host.executions[host.executions.length - 1]?.id ?? 0;
  for (let step = 1; step <= actions; step += 1) {
    walking.step = step;
    const [name, deed] = walking.chance.of(bag);
    try {
      deed(walking);
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw new Error(`seed ${seed}, action ${step} (${name}): ${String(error)}`);
      refusedByTheGrid += 1;
    }
    const failed = failures(host, since);
    since = host.executions[host.executions.length - 1]?.id ?? since;
    if (failed.length > 0)
      return { seed, actions: step, refusedByTheGrid, violations: failed.map((text) => `${name}: ${text}`) };
    if (step % lookedAtEvery !== 0 && step !== actions) continue;
    settle(walking);
    const wrong = [...failures(host, since), ...unsound(walking)];
    if (wrong.length > 0) return { seed, actions: step, refusedByTheGrid, violations: wrong };
    since = host.executions[host.executions.length - 1]?.id ?? since;
  }
  return { seed, actions, refusedByTheGrid, violations: [] };
}
