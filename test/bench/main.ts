import { buildAll } from '../../build/main';
import { printSearch } from './knowledge';
import { deskOf } from './ledger';
import { operations } from './operations';
import { decemberReport } from './year';

const sizes = process.argv.slice(2).map(Number);

interface Line {
  readonly name: string;
  readonly calls: number;
  readonly mails: number;
  readonly budget: number;
  readonly modelledMs: number;
  readonly machineMs: number;
}

function measure(count: number): readonly Line[] {
  const host = deskOf(count);
  return operations.map(({ name, budget, run }) => {
    const startedAt = performance.now();
    const record = run(host);
    const machineMs = performance.now() - startedAt;
    if (record?.error) throw new Error(`${name}: ${record.error}`);
    const mails = record?.calls.byMethod['MailApp.sendEmail'] ?? 0;
    const calls = (record?.calls.total ?? 0) - mails;
    if (calls > budget) console.error(name, record?.calls.byMethod);
    return { name, calls, mails, budget, modelledMs: record?.modelledMs ?? 0, machineMs };
  });
}

const figure = (value: number, width: number): string => String(Math.round(value)).padStart(width);

function print(count: number, lines: readonly Line[]): void {
  console.log(`\n${count} tickets`);
  console.log(`${'operation'.padEnd(40)} calls  budget  mails  modelled ms  here ms`);
  for (const { name, calls, budget, mails, modelledMs, machineMs } of lines) {
    const mark = calls > budget ? '  over budget' : '';
    console.log(
      `${name.padEnd(40)}${figure(calls, 6)}${figure(budget, 8)}${figure(mails, 7)}${figure(modelledMs, 13)}${figure(machineMs, 9)}${mark}`,
    );
  }
}

/** Tickets of the year whose December is reported; an execution may take six minutes. */
const yearOfTickets = 100_000;
const longestSeconds = 360;

function printYear(): void {
  const { calls, modelledMs, error } = decemberReport(yearOfTickets);
  if (error !== null) throw new Error(error);
  const reads = calls.byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter'] ?? 0;
  console.log(`\nDecember of a year of ${yearOfTickets} tickets`);
  console.log(
    `month report: ${calls.total} calls, ${reads} of them reads; modelled ${Math.round(modelledMs / 1000)} s of ${longestSeconds} s`,
  );
}

/** Prints service calls, modelled time and time on this machine of each operation, side by side for several sizes. */
async function main(): Promise<void> {
  await buildAll();
  for (const count of sizes.length > 0 ? sizes : [1000, 20_000]) print(count, measure(count));
  await printSearch();
  if (sizes.length === 0) printYear();
}

void main();
