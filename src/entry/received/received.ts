import type { ImportRequest, IntakeSubmission, LedgerTable, QueueScope } from '../../api/index';
import { Refused } from '../../app/refused';
import { isImportable } from '../../domain/importing/importable';
import { printable } from '../../domain/record/printable';
import { isFieldKey } from '../../domain/record/ticket';

/** Longest token a page may send. */
const tokenLimit = 80;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Refused "malformed" unless the condition holds */
export function demand(condition: boolean): asserts condition {
  if (!condition) throw new Refused('malformed');
}

/** @throws Refused "malformed" */
export function token(value: unknown): string {
  demand(typeof value === 'string' && value.length >= 8 && value.length <= tokenLimit);
  return value;
}

/**
 * Text by field key, without characters that nobody sees.
 * @throws Refused "malformed"
 */
export function fieldTexts(received: unknown): Record<string, string> {
  demand(isRecord(received));
  const values: Record<string, string> = {};
  for (const [key, text] of Object.entries(received)) {
    demand(isFieldKey(key) && typeof text === 'string');
    values[key] = printable(text);
  }
  return values;
}

/**
 * What a page sent, checked: google.script.run can be called by hand with anything.
 * @throws Refused "malformed"
 */
export function intakeSubmission(received: unknown): IntakeSubmission {
  demand(isRecord(received));
  return { token: token(received.token), values: fieldTexts(received.values) };
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

function ledgerTable(received: unknown): LedgerTable {
  demand(isRecord(received) && typeof received.name === 'string' && isTextList(received.headers));
  const { name, headers, rows, headerLine = 1 } = received;
  demand(Array.isArray(rows));
  demand(typeof headerLine === 'number' && Number.isInteger(headerLine) && headerLine >= 1);
  const lines = rows.map((row: unknown) => {
    demand(isTextList(row));
    return row;
  });
  return { name: printable(name.slice(0, 200)), headers, rows: lines, headerLine };
}

/** @throws Refused "malformed" */
export function importRequest(received: unknown): ImportRequest {
  demand(isRecord(received) && Array.isArray(received.columns) && typeof received.addOptions === 'boolean');
  const table = ledgerTable(received.table);
  const columns = received.columns.map((column: unknown) => {
    demand(column === null || (typeof column === 'string' && isFieldKey(column) && isImportable(column)));
    return column;
  });
  demand(columns.length === table.headers.length);
  return { token: token(received.token), table, columns, addOptions: received.addOptions };
}

/** @throws Refused "malformed" */
export function text(received: unknown): string {
  demand(typeof received === 'string');
  return received;
}

/**
 * Where a ticket stood when last seen, zero-based.
 * @throws Refused "malformed"
 */
export function rowOrNull(received: unknown): number | null {
  demand(received === null || (typeof received === 'number' && Number.isInteger(received) && received >= 1));
  return received;
}

/** @throws Refused "malformed" */
export function queueScope(received: unknown): QueueScope {
  demand(received === 'mine' || received === 'unassigned' || received === 'overdue' || received === 'updates');
  return received;
}
