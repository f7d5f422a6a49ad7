import { parseArgs } from 'node:util';
import { buildAll } from '../../build/main';
import { writeSections } from '../proof/document';
import { measuredNow, runOf, today } from '../proof/parts/sources';
import { contestLines } from './contest';
import { searchLine } from './knowledge';
import { deskOf } from './ledger';
import { operations } from './operations';
import { pureLines } from './pure';
import { sidebarTimes } from './sidebar';
import { decemberReport } from './year';

const { values: options, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const sizes = positionals.map(Number);

interface Line {
  readonly name: string;
  readonly calls: number;
  readonly mails: number;
  readonly budget: number;
  readonly reason: string;
  readonly modelledMs: number;
  readonly machineMs: number;
}

/** Whether a page's call was answered by a refusal. */
const isRefused = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

function measure(count: number): readonly Line[] {
  const host = deskOf(count);
  return operations.map(({ name, budget, reason = '', run }) => {
    const startedAt = performance.now();
    const record = run(host);
    const machineMs = performance.now() - startedAt;
    if (record?.error) throw new Error(`${name}: ${record.error}`);
    if (isRefused(record?.result)) throw new Error(`${name}: ${JSON.stringify(record?.result)}`);
    const mails = record?.calls.byMethod['MailApp.sendEmail'] ?? 0;
    const calls = (record?.calls.total ?? 0) - mails;
    if (calls > budget) console.error(name, record?.calls.byMethod);
    return { name, calls, mails, budget, reason, modelledMs: record?.modelledMs ?? 0, machineMs };
  });
}

const figure = (value: number, width: number): string => String(Math.round(value)).padStart(width);

function print(count: number, lines: readonly Line[]): void {
  console.log(`\n${count} tickets`);
  console.log(`${'operation'.padEnd(40)} calls  budget  mails  modelled ms  here ms`);
  for (const { name, calls, budget, reason, mails, modelledMs, machineMs } of lines) {
    const mark = calls > budget ? `  over budget${reason === '' ? '' : `: ${reason}`}` : '';
    console.log(
      `${name.padEnd(40)}${figure(calls, 6)}${figure(budget, 8)}${figure(mails, 7)}${figure(modelledMs, 13)}${figure(machineMs, 9)}${mark}`,
    );
  }
}

/** Tickets of the year whose December is reported; an execution may take six minutes. */
const yearOfTickets = 100_000;
const longestSeconds = 360;

function yearLine(): string {
  const { calls, modelledMs, error } = decemberReport(yearOfTickets);
  if (error !== null) throw new Error(error);
  const reads = calls.byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter'] ?? 0;
  const seconds = Math.round(modelledMs / 1000);
  return `- December's report over a year of ${yearOfTickets.toLocaleString('en')} tickets: ${calls.total} calls, ${reads} of them reads; modelled ${seconds} s of ${longestSeconds} s.`;
}

const intro = [
  'Service calls and modelled time (the latency model of the local host) of the same tasks, beside a script that makes a call for each cell and one that is carefully batched but keeps no log, no policies, no calendar and does not look whether people sorted meanwhile. “×” is how much longer the other takes than Sheetdesk. Mails come on top of the calls. An execution is cut off after six minutes.',
  '',
];

/**
 * Prints service calls, modelled time and time on this machine of each operation, side by side for several sizes, and
 * the same tasks done by other scripts. With --write the comparison goes into docs/proof.md.
 */
async function main(): Promise<void> {
  await buildAll();
  const [on, sources] = [today(), measuredNow()];
  console.log(`Fingerprint of the sources: ${sources}`);
  const contest = (sizes.length > 0 ? sizes : [1000, 20_000, 100_000]).flatMap((count) => {
    const lines = measure(count);
    print(count, lines);
    return [...contestLines(count, lines), ''];
  });
  console.log(`\n${contest.join('\n')}`);
  const search = await searchLine();
  const { ready: form, bare } = await sidebarTimes();
  const ready = `- The sidebar's form stands ${Math.round(form)} ms after its HTML arrived (target 300 ms); a page of one button takes this browser ${Math.round(bare)} ms.`;
  const alone = [...(sizes.length === 0 ? [yearLine()] : []), ...pureLines(), search, ready];
  console.log(`\n${alone.join('\n')}`);
  const measured = [`Measured ${runOf(on, sources, measuredNow())}.`, ''];
  if (options.write) await writeSections([{ title: 'Speed', lines: [...intro, ...measured, ...contest, ...alone] }]);
}

void main();
