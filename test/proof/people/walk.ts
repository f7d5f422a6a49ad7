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

function unsound(walk: Walk): readonly string[] {
  const { host, sheet } = walk;
  const view = host.view().sheets.find(({ name }) => name === sheet);
  const [header = [], ...rows] = host.displayValues(sheet);
  const column = header.indexOf('工单编号');
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  const numbers = filled.map((row) => row[column] ?? '');
  const doubled = numbers.filter((number, at) => number !== '' && numbers.indexOf(number) < at);
  const without = filled.filter((_, at) => !isTicketNumber(numbers[at] ?? ''));
  const given = rows.length > 0 && header.length > 0 && column < 0 ? ['the column of numbers is gone'] : [];
  const errors = (view?.cells ?? []).filter(([, , value]) => typeof value === 'string' && value.startsWith('#REF'));
  return [
    ...given,
    ...doubled.map((number) => `two rows bear ${number}`),
    ...without.map((row) => `a row has no number: ${row.filter((text) => text !== '').join(' | ')}`),
    ...errors.map(([row, at]) => `a broken formula in row ${row}, column ${at}`),
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
