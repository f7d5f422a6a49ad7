import type { Comparison } from './comparison';

const day = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** Days that follow the calendar, by the names SpreadsheetApp.RelativeDate gives them. */
const relative: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An argument of a comparison as a formula; days as DATE(…), which tells them from numbers. */
export function comparisonOperand(kind: Comparison['kind'], value: unknown): string | null {
  if (typeof value === 'string') return (kind === 'date' ? relative[value] : undefined) ?? null;
  if (typeof value !== 'number') return null;
  if (kind === 'number') return String(value);
  const date = new Date(origin + Math.floor(value) * day);
  return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}

export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'relative'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string };

/** @returns null for a formula that has to be calculated */
export function parseOperand(formula: string): Operand | null {
  const bare = formula.trim();
  const text = /^"((?:[^"]|"")*)"$/s.exec(bare);
  if (text) return { kind: 'text', value: (text[1] ?? '').replaceAll('""', '"') };
  const date = /^DATE\((\d{1,4}),(\d{1,2}),(\d{1,2})\)$/i.exec(bare);
  if (date) {
    const [year, month, dayOfMonth] = [Number(date[1]), Number(date[2]), Number(date[3])];
    return { kind: 'date', value: (Date.UTC(year, month - 1, dayOfMonth) - origin) / day };
  }
  const name = Object.keys(relative).find((key) => relative[key] === bare.toUpperCase());
  if (name !== undefined) return { kind: 'relative', value: name };
  const number = Number(bare);
  return bare !== '' && Number.isFinite(number) ? { kind: 'number', value: number } : null;
}
