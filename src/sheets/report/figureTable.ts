import type { PeriodReport, ReportFigures } from '../../domain/report/periodReport';
import { figureKeys, figureKind } from '../../words/report/figureText';
import type { FigureKey } from '../../words/report/words';
import { column, type Drawing, number, percent, score, section, text } from './drawing';
import { type Look, type PageCell, unknown } from './measures';
import type { PlacedTable } from './page';
import type { TableColumn } from './tableRow';

/** Keeps words apart from figures that end where they begin. */
const gap: TableColumn<unknown> = { head: '', span: 1, look: {}, of: () => '' };

/** The look of a key figure, and of its change; that of a share is in percentage points. */
function figureLook(key: FigureKey, points: string): { readonly value: Look; readonly change: Look } {
  const kind = figureKind(key);
  if (kind === 'share')
    return { value: percent, change: { ...percent, format: `+0.0"${points}";"−"0.0"${points}";"±0"` } };
  if (kind === 'mean') return { value: score, change: { ...score, format: '+0.00;"−"0.00;"±0"' } };
  return { value: number, change: { ...number, format: '+#,##0;"−"#,##0;"±0"' } };
}

/** A change too small to be shown is none, or it would be shown as -0. */
const rounded = (key: FigureKey, change: number): number =>
  figureKind(key) === 'share' ? Math.round(change * 1000) / 10 || 0 : Math.round(change * 1000) / 1000 || 0;

const figure = (figures: ReportFigures, key: FigureKey, look: Look): PageCell => ({
  value: figures[key] ?? unknown,
  look,
});

/** Key figures against the period before. */
export function drawFigures(drawing: Drawing, { period, figures, figuresBefore }: PeriodReport): PlacedTable {
  const { words } = drawing;
  const { columns, names, meanings, points } = words.figures;
  const change = (key: FigureKey): PageCell => {
    const [now, before] = [figures[key], figuresBefore[key]];
    const difference = now === undefined || before === undefined ? unknown : rounded(key, now - before);
    return { value: difference, look: figureLook(key, points).change };
  };
  return section<FigureKey>(
    drawing,
    words.figures,
    [
      column<FigureKey>(columns.figure, 2, text, (key) => names[key]),
      column(words.now[period.kind], 1, number, (key) =>
        figure(figures, key, { ...figureLook(key, points).value, bold: true }),
      ),
      column(words.before[period.kind], 1, number, (key) => figure(figuresBefore, key, figureLook(key, points).value)),
      column(columns.difference, 2, number, change),
      gap,
      column(columns.meaning, 5, { color: '#5f6368' }, (key) => meanings[key]),
    ],
    figureKeys,
  );
}
