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
    : most === 1
      ? 'At the first service call of each entry.'
      : `At ${most} service calls of each entry, spread evenly, the first and the last among them.`;

/** How many of the cases each excuse stands for. */
export const excusedIn = (cases: readonly { readonly excused: readonly string[] }[]): readonly string[] =>
  [...new Set(cases.flatMap(({ excused }) => excused))].map(
    (name) => `- ${cases.filter(({ excused }) => excused.includes(name)).length} × ${name}`,
  );
