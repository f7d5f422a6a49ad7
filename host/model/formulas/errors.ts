/** Errors as a cell shows them. */
export const errorTexts: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#ERROR!',
]);
