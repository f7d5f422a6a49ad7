import type { Cell } from './readTable';

/** What a cell says, with the characters of full width that a Chinese keyboard makes as the plain ones. */
const written = (cell: Cell): string => String(cell).normalize('NFKC');

/** Minutes after midnight of "08:30", or of a time cell (a fraction of a day). */
export function readTimeOfDay(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? Math.round(cell * 1440) : undefined;
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(written(cell).trim());
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 1440 && Number(match[2]) < 60 ? minutes : undefined;
}

interface Period {
  readonly from: number;
  readonly to: number;
}

/** Why periods cannot be the open ones of a day. */
export type PeriodsProblem =
  | 'periodsUnclear'
  | 'periodEmpty'
  | 'periodOvernight'
  | 'periodsOverlap'
  | 'periodsUnordered';

/** The periods that a cell states, whether or not a day can have them; undefined for what are no periods. */
function statedPeriods(cell: Cell): readonly Period[] | undefined {
  const parts = written(cell)
    .split(/[,，、;；]/)
    .filter((part) => part.trim() !== '');
  const periods = parts.flatMap((part): readonly Period[] => {
    const [start = '', end = '', ...rest] = part.split(/[-‐‑‒–—―−~～〜至]/);
    const from = readTimeOfDay(start);
    const to = readTimeOfDay(end);
    return from === undefined || to === undefined || rest.length > 0 ? [] : [{ from, to }];
  });
  return periods.length > 0 && periods.length === parts.length ? periods : undefined;
}

/** What is wrong with the open periods that a cell states; undefined when nothing is. */
export function periodsProblem(cell: Cell): PeriodsProblem | undefined {
  const periods = statedPeriods(cell);
  if (periods === undefined) return 'periodsUnclear';
  if (periods.some(({ from, to }) => from === to)) return 'periodEmpty';
  if (periods.some(({ from, to }) => from > to)) return 'periodOvernight';
  const inOrder = [...periods].sort((a, b) => a.from - b.from);
  if (inOrder.some(({ from }, at) => from < (inOrder[at - 1]?.to ?? 0))) return 'periodsOverlap';
  return periods.some(({ from }, at) => from !== inOrder[at]?.from) ? 'periodsUnordered' : undefined;
}

/** Open periods of a day, e.g. "09:00-12:00, 13:00-18:00": in order, not overlapping, not empty. */
export const readPeriods = (cell: Cell): readonly Period[] | undefined =>
  periodsProblem(cell) === undefined ? statedPeriods(cell) : undefined;

/** Weekdays as numbers 1 = Monday … 7 = Sunday. */
export function readWeekdays(cell: Cell): readonly number[] | undefined {
  const days = written(cell)
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  const valid = days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  return valid ? [...new Set(days)].sort() : undefined;
}
