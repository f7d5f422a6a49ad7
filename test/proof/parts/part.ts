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
