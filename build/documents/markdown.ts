/** Text as it may stand in a cell of a Markdown table. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ').trim() || ' ';

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A Markdown table. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
