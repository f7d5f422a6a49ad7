import { isFlagged } from '../../domain/report/categories';
import type { PeriodReport } from '../../domain/report/periodReport';
import { center, column, type Drawing, hours, inHours, number, percent, section, text } from './drawing';
import { alarm } from './measures';
import type { PlacedTable } from './page';
import { shortened, ticketColumns } from './ticketLines';

/** Categories of the ranking; flagged ones beyond it are shown, too. */
const top = 5;
/** Outlying tickets shown. */
const outliersShown = 20;

/** The first categories with their share, and every flagged one. */
export function drawVolumes(drawing: Drawing, { volumes }: PeriodReport): PlacedTable {
  const { words, rule } = drawing;
  const { columns, large, repeated, rule: ruleOf } = words.volumes;
  const repetition = [rule.repeatCount, rule.repeatPeriods, rule.isSummed === true] as const;
  const above = `${Math.round(rule.share * 1000) / 10}%`;
  const shown = volumes.filter((volume, rank) => rank < top || isFlagged(volume));
  const flags = (volume: (typeof volumes)[number]): string =>
    [volume.isLarge ? large(above) : '', volume.isRepeated ? repeated(...repetition) : '']
      .filter((flag) => flag !== '')
      .join(' · ');
  return section(
    drawing,
    { ...words.volumes, note: ruleOf(above, ...repetition) },
    [
      column<(typeof volumes)[number]>(columns.category, 3, text, ({ category }) => category || words.blank),
      column(columns.count, 1, number, ({ count }) => count),
      column(columns.share, 1, percent, ({ share }) => share),
      column(columns.earlier, 2, center, ({ running }) => running.slice(0, -1).join(' → ')),
      column(columns.flag, 5, { color: alarm }, flags),
    ],
    shown,
    { isCharted: true },
  );
}

/** Five numbers and whiskers of the hours to resolve, by category. */
export function drawResolveTimes(drawing: Drawing, { resolveTimes }: PeriodReport): PlacedTable {
  const { words } = drawing;
  const { columns } = words.resolveTimes;
  type Line = (typeof resolveTimes)[number];
  return section(
    drawing,
    words.resolveTimes,
    [
      column<Line>(columns.category, 3, text, ({ category }) => category || words.blank),
      column(columns.count, 1, number, ({ minutes }) => minutes.count),
      column(columns.least, 1, hours, ({ minutes }) => inHours(minutes.least)),
      column(columns.firstQuartile, 1, hours, ({ minutes }) => inHours(minutes.firstQuartile)),
      column(columns.median, 1, { ...hours, bold: true }, ({ minutes }) => inHours(minutes.median)),
      column(columns.thirdQuartile, 1, hours, ({ minutes }) => inHours(minutes.thirdQuartile)),
      column(columns.greatest, 1, hours, ({ minutes }) => inHours(minutes.greatest)),
      column(columns.low, 1, hours, ({ minutes }) => inHours(minutes.whiskers.low)),
      column(columns.high, 1, hours, ({ minutes }) => inHours(minutes.whiskers.high)),
      column(columns.outliers, 1, number, ({ minutes }) => minutes.outliers),
    ],
    resolveTimes,
    { isCharted: true },
  );
}

/** The tickets beyond the whiskers, the slowest first; no section when there is none. */
export function drawOutliers(drawing: Drawing, { resolveTimes }: PeriodReport): void {
  const { columns } = drawing.words.outliers;
  const outliers = resolveTimes
    .flatMap((times) => times.outliers)
    .sort((a, b) => (b.resolveMinutes ?? 0) - (a.resolveMinutes ?? 0));
  if (outliers.length === 0) return;
  section(
    drawing,
    drawing.words.outliers,
    [
      ...ticketColumns(columns, drawing, [3, 2]),
      column(columns.hours, 1, { ...hours, ...center }, ({ resolveMinutes }) => inHours(resolveMinutes)),
      column(columns.reason, 5, text, ({ overdueReason }) => shortened(overdueReason)),
    ],
    outliers,
    { most: outliersShown },
  );
}
