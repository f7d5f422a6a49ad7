import { quoteText } from './operand';

/** The longest text a formula may quote. */
const longestQuote = 255;

const wildcards = (text: string) => text.replace(/[~*?]/g, '~$&');
const literal = (text: string) => text.replace(/~([~*?])/g, '$1');

/** Formulas for the criteria that look at text or at blanks, over one cell. */
const formulas: Readonly<Record<string, (cell: string, text: string) => string>> = {
  TEXT_CONTAINS: (cell, text) => `NOT(ISERROR(SEARCH(${quoteText(wildcards(text))},${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${quoteText(wildcards(text))},${cell}))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},${text.length})=${quoteText(text)}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},${text.length})=${quoteText(text)}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${quoteText(text)}`,
  TEXT_IS_VALID_EMAIL: (cell) => `ISNUMBER(MATCH("*?@?*.?*",${cell},0))`,
  TEXT_IS_VALID_URL: (cell) => `ISNUMBER(MATCH("*?://?*.?*",${cell},0))`,
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
};

const withoutText = /^(TEXT_IS_|CELL_)/;

/**
 * A criterion over text as a formula.
 * @param cell the cell at the top left of the range, like A2
 * @returns null for other criteria, or when the text is too long to be quoted
 */
export function textFormula(criteria: string, cell: string, values: readonly unknown[]): string | null {
  const text = withoutText.test(criteria) ? '' : String(values[0] ?? '');
  if (text.length > longestQuote) return null;
  return formulas[criteria]?.(cell, text) ?? null;
}

/** @returns the criterion that `textFormula` wrote as this formula, null when it wrote none */
export function parseTextFormula(formula: string, cell: string) {
  const quote = /"((?:[^"]|"")*)"/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
  for (const [criteria, write] of Object.entries(formulas)) {
    const text = /CONTAIN/.test(criteria) ? literal(quote) : quote;
    if (write(cell, text) === formula) return { criteria, values: withoutText.test(criteria) ? [] : [text] };
  }
  return null;
}
