import { parseNumber } from 'numfmt';
import { blank, type Content } from './cell';
import { plainText } from './numberFormat';
import { parseTypedDate } from './typingDates';

export interface TypingRules {
  /** Like zh_CN. */
  readonly locale: string;
  readonly thisYear: number;
}

const text = (value: string): Content => ({ value: value === '' ? null : value, formula: null, numberFormat: null });

/** "=1+1", and "+A1", "-(2)" which Sheets completes to a formula; "+86 138…" and "-" stay text. */
function formulaOf(typed: string): string | null {
  if (typed.startsWith('=') && typed.length > 1) return typed;
  return /^[+-]\s*[A-Za-z(]/.test(typed) ? `=${typed}` : null;
}

function numberOf(typed: string): Content | null {
  // What cannot be a number is not worth the parser's time in a block of thousands of cells.
  if (/[:/年月]|\d-/.test(typed)) return null;
  const parsed = parseNumber(typed, { locale: 'en-US' });
  if (!parsed || typeof parsed.v !== 'number' || !Number.isFinite(parsed.v)) return null;
  return { value: parsed.v, formula: null, numberFormat: parsed.z ?? null };
}

/**
 * What a string becomes in a cell, whether a person types it or a script sets it (row 5 of the behaviour table).
 * @param numberFormat the cell's own format
 */
export function parseTyped(typed: string, numberFormat: string | undefined, rules: TypingRules): Content {
  // Folklore: in a plain-text cell even a leading "=" stays text.
  if (numberFormat === plainText) return text(typed);
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (!/[\d=+-]|true|false/i.test(typed)) return text(typed);
  const formula = formulaOf(typed);
  if (formula !== null) return { value: null, formula, numberFormat: null };
  const bare = typed.trim();
  if (bare === '') return text(typed);
  if (/^(true|false)$/i.test(bare)) return { ...blank, value: bare.toLowerCase() === 'true' };
  const number = numberOf(bare);
  if (number) return number;
  const date = parseTypedDate(bare, rules.locale, rules.thisYear);
  return date ? { value: date.serial, formula: null, numberFormat: date.numberFormat } : text(typed);
}
