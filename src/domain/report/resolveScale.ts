import type { ResolveTimes } from './resolveTimes';

/** A scale of hours for the box plots that some outliers lie beyond. */
export interface CutScale {
  readonly endHours: number;
  /** By category: how many outliers lie beyond the end, and the longest of them. */
  readonly beyond: readonly { readonly count: number; readonly longestHours: number }[];
}

/** Outliers this many times as far out as the whiskers reach would press all boxes together. */
const pressing = 2;
/** Room above the longest whisker, where what lies beyond is named. */
const head = 1.2;
/** Ends that an axis divides evenly, of each power of ten. */
const evenEnds = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function evenEnd(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (evenEnds.find((end) => end * power >= least) ?? 10) * power;
}

/**
 * Where the scale of the box plots is cut, so that boxes can be compared although some tickets took far longer (D13).
 * @returns undefined where nothing lies so far out, and the scale shows all
 */
export function resolveScale(times: readonly ResolveTimes[]): CutScale | undefined {
  const reach = Math.max(0, ...times.map(({ minutes }) => minutes.whiskers.high)) / 60;
  const longest = Math.max(0, ...times.map(({ minutes }) => minutes.greatest)) / 60;
  if (reach === 0 || longest <= reach * pressing) return undefined;
  const endHours = evenEnd(reach * head);
  const beyond = times.map(({ outliers }) => {
    const hours = outliers.map(({ resolveMinutes = 0 }) => resolveMinutes / 60).filter((each) => each > endHours);
    return { count: hours.length, longestHours: Math.max(0, ...hours) };
  });
  return { endHours, beyond };
}
