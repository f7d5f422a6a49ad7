import { type Contest, type Cost, contests, fewestCalls, type Rival, rivalCosts, rivals } from './rivals';

const tasks = Object.keys(contests) as Contest[];

/** What an operation of the desk cost. */
export interface Measured {
  readonly name: string;
  readonly calls: number;
  readonly modelledMs: number;
}

const seconds = (ms: number): string => (ms < 10_000 ? (ms / 1000).toFixed(1) : String(Math.round(ms / 1000)));

const said = ({ calls, modelledMs, isCutOff }: Cost): string =>
  isCutOff
    ? `cut off after ${calls.toLocaleString('en')} calls`
    : `${calls.toLocaleString('en')} · ${seconds(modelledMs)} s`;

const ratioOf = (own: Measured, { modelledMs, isCutOff }: Cost): string => {
  const ratio = modelledMs / Math.max(1, own.modelledMs);
  return isCutOff ? '–' : `×${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}`;
};

/** The same tasks by the desk and its rivals at so many tickets, as rows of a table in Markdown. */
export function contestLines(count: number, measured: readonly Measured[]): readonly string[] {
  const costs: Readonly<Record<Rival, Readonly<Record<Contest, Cost>>>> = {
    perRow: rivalCosts('perRow', count),
    batched: rivalCosts('batched', count),
  };
  const rows = tasks.flatMap((task) => {
    const own = measured.find(({ name }) => name === contests[task]);
    if (own === undefined) return [];
    const { perRow, batched } = { perRow: costs.perRow[task], batched: costs.batched[task] };
    const cells = [
      contests[task],
      `${own.calls.toLocaleString('en')} · ${seconds(own.modelledMs)} s`,
      fewestCalls[task],
      said(batched),
      ratioOf(own, batched),
      said(perRow),
      ratioOf(own, perRow),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  return [
    `### ${count.toLocaleString('en')} tickets`,
    '',
    `| task | Sheetdesk: calls · modelled | fewest calls | ${rivals.batched} | its time | ${rivals.perRow} | its time |`,
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
}
