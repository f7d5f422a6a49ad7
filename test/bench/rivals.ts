import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExecutionRecord, Host } from '../../host/contract/host';
import { TIME_IS_UP } from '../../host/execution/failure';
import { openHost } from '../../host/host';
import { agent, owner, startsAt } from './ledger';

/** What a task cost a script. */
export interface Cost {
  /** Without the mails, as the desk's are counted. */
  readonly calls: number;
  readonly modelledMs: number;
  /** The six minutes of an execution were up before the task was done. */
  readonly isCutOff: boolean;
}

/** The tasks that rivals do too; what each is called among the desk's operations. */
export const contests = {
  intake: 'intake from the form',
  edited: 'edit of a tracked cell',
  pasted: 'paste of 500 rows',
  sweep: 'sweep, some due, one mail told',
  queue: 'sidebar: queue',
  found: 'sidebar: ticket found by its number',
  report: 'month report',
  digest: 'digest, sent by hand',
  imported: 'import of 10,000 lines',
} as const;

export type Contest = keyof typeof contests;

/** The fewest calls that the task can be done in, by the limits of Apps Script; mails come on top. */
export const fewestCalls: Readonly<Record<Contest, string>> = {
  intake: '5',
  edited: '2',
  pasted: '2',
  sweep: '2',
  queue: '2',
  found: '1',
  report: '2, pivots and charts',
  digest: '1',
  imported: '5',
};

export const rivals = { perRow: 'a call for each cell', batched: 'carefully batched' } as const;
export type Rival = keyof typeof rivals;

const scripts = path.resolve(__dirname, '../fixtures/scripts/rivals');
const script = (name: string): string => readFileSync(path.join(scripts, `${name}.js`), 'utf8');

const pastedRows = 500;
const importedRows = 10_000;
const ticket = {
  owner: '王芳',
  urgency: '中',
  customer: '刘洋',
  category: '产品功能',
  phenomenon: '优惠券能否叠加使用',
};

/** A rival's workbook with so many tickets, at the moment at which the desk's is. */
function rivalDesk(rival: Rival, count: number): Host {
  const manifest = { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' };
  const project = { scripts: { Code: script(rival), Seed: script('seed') }, pages: {}, manifest };
  const host = openHost({ project, owner, timeZone: 'Asia/Shanghai', locale: 'zh_CN', now: startsAt });
  const record = host.run('seed', [count, startsAt]);
  if (record.error !== null) throw new Error(record.error);
  return host;
}

function costOf({ calls, modelledMs, error }: ExecutionRecord): Cost {
  const isCutOff = error === TIME_IS_UP;
  if (error !== null && !isCutOff) throw new Error(error);
  return { calls: calls.total - (calls.byMethod['MailApp.sendEmail'] ?? 0), modelledMs, isCutOff };
}

/** What each task costs a rival at so many tickets. */
export function rivalCosts(rival: Rival, count: number): Readonly<Record<Contest, Cost>> {
  const host = rivalDesk(rival, count);
  const run = (name: Contest, ...args: readonly unknown[]): Cost => costOf(host.run(name, args, owner));
  const next = (): number => host.displayValues('Ledger').filter(([, , , , urgency]) => urgency !== '').length;
  const intake = run('intake', ticket);
  const edited = run('edited', count);
  const below = next();
  host.person(agent).paste(
    'Ledger',
    below,
    3,
    Array.from({ length: pastedRows }, () => ['王芳', '中', '客户', '产品功能']),
  );
  const pasted = run('pasted', below + 1, pastedRows);
  host.advanceTo(startsAt + 65 * 60_000);
  const sweep = run('sweep');
  const queue = run('queue', '王芳');
  const found = run('found', count);
  const report = run('report');
  const digest = run('digest', { 王芳: agent, 李强: owner });
  const imported = run(
    'imported',
    Array.from({ length: importedRows }, () => ticket),
  );
  return { intake, edited, pasted, sweep, queue, found, report, digest, imported };
}
