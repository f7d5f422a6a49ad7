import type { CellStyle } from '../contract/view';

/** What letters may look like apart from their cell. */
export type LetterStyle = Pick<
  CellStyle,
  'fontColor' | 'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

/** A stretch of text of one look; `end` is behind its last letter. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: LetterStyle;
  readonly link: string | null;
}

/** Text whose letters differ in look. Runs follow each other and cover the whole text. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export function plainRichText(text: string): RichText {
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, style: {}, link: null }] };
}

/** The text with a change laid over its letters from `start` up to and without `end`. */
export function restyled(
  rich: RichText,
  start: number,
  end: number,
  change: (run: TextRun) => Pick<TextRun, 'style' | 'link'>,
): RichText {
  const runs = rich.runs.flatMap((run) => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (from >= to) return [run];
    const changed = { start: from, end: to, ...change(run) };
    return [{ ...run, end: from }, changed, { ...run, start: to }].filter((part) => part.start < part.end);
  });
  return { text: rich.text, runs: joined(runs) };
}

/** The runs between two places of the text, cut there. */
export function runsBetween(rich: RichText, start: number, end: number): readonly TextRun[] {
  return rich.runs.flatMap((run) => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    return from < to ? [{ ...run, start: from, end: to }] : [];
  });
}

function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && lookOf(before) === lookOf(run)) result[result.length - 1] = { ...before, end: run.end };
    else result.push(run);
  }
  return result;
}

function lookOf({ style, link }: TextRun): string {
  const entries = Object.entries(style).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([entries, link]);
}
