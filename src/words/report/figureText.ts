import type { ReportFigures } from '../../domain/report/periodReport';
import type { FigureKey, ReportWords } from './words';

const shares: ReadonlySet<FigureKey> = new Set([
  'responseMetShare',
  'resolveMetShare',
  'reopenShare',
  'firstContactShare',
]);

/** The key figures in the order in which they are told. */
export const figureKeys: readonly FigureKey[] = [
  'received',
  'closed',
  'responseMetShare',
  'resolveMetShare',
  'missed',
  'reopenShare',
  'firstContactShare',
  'averageScore',
  'scored',
  'backlog',
  'untoldPauses',
];

/** How a key figure is written: as a share, a mean or a count. */
export const figureKind = (key: FigureKey): 'share' | 'mean' | 'count' => {
  if (shares.has(key)) return 'share';
  return key === 'averageScore' ? 'mean' : 'count';
};

const written = (key: FigureKey, value: number): string => {
  const kind = figureKind(key);
  if (kind === 'share') return `${(value * 100).toFixed(1)}%`;
  return kind === 'mean' ? value.toFixed(2) : String(value);
};

/** A key figure as text; a dash where nothing can be said. */
export function figureText(figures: ReportFigures, key: FigureKey): string {
  const value = figures[key];
  return value === undefined ? '–' : written(key, value);
}

/** A coefficient of correlation. */
export const coefficientText = (coefficient: number): string => coefficient.toFixed(2).replace('-', '−');

/** The change of a key figure with its sign; of a share in percentage points; blank where there is none to tell. */
export function changeText(
  now: ReportFigures,
  before: ReportFigures,
  key: FigureKey,
  { figures: { points } }: ReportWords,
): string {
  const [value, earlier] = [now[key], before[key]];
  if (value === undefined || earlier === undefined) return '';
  const text = written(key, value - earlier).replace('%', points);
  if (Number.parseFloat(text) === 0) return '±0';
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`;
}

/** Hours as a caption has them: whole ones with a sign between thousands. */
export const hoursText = (hours: number): string =>
  (hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours)).toString().replace(/\B(?=(\d{3})+$)/g, ',');
