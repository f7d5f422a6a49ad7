/** One part of the proof, as it is printed and written. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly violations: number;
}

/** How many violations of a kind are printed. */
const shown = 20;

export const listed = (violations: readonly string[]): readonly string[] => [
  ...violations.slice(0, shown).map((text) => `- ${text}`),
  ...(violations.length > shown ? [`- and ${violations.length - shown} more`] : []),
];

/** How many calls of each entry were tried. */
export const triedOf = (most: number): string =>
  most >= 1000
    ? 'At every service call.'
    : `At ${most} service calls of each entry, spread evenly, the first and the last among them.`;
