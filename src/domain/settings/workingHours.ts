import type { Cell } from './readTable';

/** Minutes after midnight of "08:30", or of a time cell (a fraction of a day). */
export function readTimeOfDay(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? Math.round(cell * 1440) : undefined;
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(String(cell).trim());
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 1440 && Number(match[2]) < 60 ? minutes : undefined;
}

/** Open periods of a day, e.g. "09:00-12:00, 13:00-18:00": in order, not overlapping, not empty. */
export function readPeriods(cell: Cell): readonly { readonly from: number; readonly to: number }[] | undefined {
  const parts = String(cell)
    .split(/[,，、;；]/)
    .filter((part) => part.trim() !== '');
  const periods: { from: number; to: number }[] = [];
  for (const part of parts) {
    const [start = '', end = '', ...rest] = part.split(/[-–—~～至]/);
    const from = readTimeOfDay(start);
    const to = readTimeOfDay(end);
    if (from === undefined || to === undefined || rest.length > 0 || from >= to) return undefined;
    if (from < (periods[periods.length - 1]?.to ?? 0)) return undefined;
    periods.push({ from, to });
  }
  return periods.length > 0 ? periods : undefined;
}

/** Weekdays as numbers 1 = Monday … 7 = Sunday. */
export function readWeekdays(cell: Cell): readonly number[] | undefined {
  const days = String(cell)
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  const valid = days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  return valid ? [...new Set(days)].sort() : undefined;
}
