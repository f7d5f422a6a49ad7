import type { PeriodKind } from '../../domain/report/period';

/** A row of the table of key figures. */
export type FigureKey =
  | 'received'
  | 'closed'
  | 'responseMetShare'
  | 'resolveMetShare'
  | 'missed'
  | 'reopenShare'
  | 'firstContactShare'
  | 'averageScore'
  | 'scored'
  | 'backlog'
  | 'untoldPauses';

/** A table of the report: its title, a line that says what is counted, and the heads of its columns. */
export interface TableWords<Column extends string> {
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** Words of the report of a month or week (D13). */
export interface ReportWords {
  readonly sheet: Readonly<Record<PeriodKind, (key: string) => string>>;
  readonly dataSheet: (sheet: string) => string;
  /** Heads in the sheet of the tickets: of those of periods before, and of when the report was first made. */
  readonly keptColumns: Readonly<Record<'number' | 'category' | 'since', string>>;
  readonly title: Readonly<Record<PeriodKind, (from: string, to: string) => string>>;
  readonly madeAt: (time: string) => string;
  readonly archived: (count: number) => string;
  /** Since when the tickets are classed as the report tells, where it was made before. */
  readonly classedSince: (time: string) => string;
  /** Of verdicts that are no option with a score. */
  readonly unscored: (count: number) => string;
  readonly done: (sheet: string) => string;
  readonly now: Readonly<Record<PeriodKind, string>>;
  readonly before: Readonly<Record<PeriodKind, string>>;
  readonly figures: TableWords<'figure' | 'now' | 'before' | 'difference' | 'meaning'> & {
    readonly names: Readonly<Record<FigureKey, string>>;
    readonly meanings: Readonly<Record<FigureKey, string>>;
    /** Unit of the difference of two percentages, as it follows the number. */
    readonly points: string;
  };
  readonly volumes: TableWords<'category' | 'count' | 'share' | 'earlier' | 'flag'> & {
    readonly large: (share: string) => string;
    readonly repeated: (count: number, periods: number, isSummed: boolean) => string;
    /** What is flagged, in one sentence. */
    readonly rule: (share: string, count: number, periods: number, isSummed: boolean) => string;
  };
  readonly resolveTimes: TableWords<
    | 'category'
    | 'count'
    | 'least'
    | 'firstQuartile'
    | 'median'
    | 'thirdQuartile'
    | 'greatest'
    | 'low'
    | 'high'
    | 'outliers'
  >;
  readonly outliers: TableWords<'number' | 'category' | 'owner' | 'hours' | 'reason'>;
  readonly responseScores: TableWords<'bucket' | 'count' | 'average' | 'score'> & {
    readonly upTo: (hours: number) => string;
    readonly over: (hours: number) => string;
    readonly score: (score: number) => string;
    readonly coefficients: (pearson: string, spearman: string, pairs: number) => string;
    readonly noCoefficients: (pairs: number) => string;
    readonly hours: string;
  };
  readonly people: TableWords<WorkloadColumn>;
  readonly departments: TableWords<WorkloadColumn>;
  readonly missed: TableWords<'number' | 'category' | 'owner' | 'deadline' | 'due' | 'done' | 'late' | 'reason'> & {
    readonly deadline: Readonly<Record<'response' | 'plan' | 'resolve' | 'promised', string>>;
    readonly open: string;
    readonly noReason: string;
  };
  readonly lowScores: TableWords<'number' | 'category' | 'owner' | 'score' | 'reopened' | 'feedback'>;
  readonly pauses: TableWords<'number' | 'owner' | 'operator' | 'from' | 'until' | 'hours' | 'told'> & {
    readonly running: string;
    readonly told: string;
    readonly untold: string;
  };
  readonly cycles: TableWords<'number' | 'category' | 'owner' | 'cycle' | 'from' | 'until' | 'hours'>;
  readonly charts: Readonly<Record<'trend' | 'volumes' | 'met' | 'box' | 'scatter', string>> & {
    /** Hours at which the scale of the box plots ends, the outliers beyond, and the longest of them in hours. */
    readonly cutScale: (end: string, count: number, longest: string) => string;
  };
  readonly trend: Readonly<Record<'date' | 'received' | 'missed', string>>;
  readonly mail: {
    readonly subject: (title: string, received: string, met: string, missed: string) => string;
    readonly flagged: string;
    readonly noneFlagged: string;
    readonly tickets: (count: number, share: string) => string;
    readonly boxes: string;
    readonly boxNote: string;
    /** Hours at which the scale of the box plots ends, the outliers, which are not drawn, and the longest of them in hours. */
    readonly boxOutliers: (end: string, count: number, longest: string) => string;
    readonly missed: string;
    readonly late: (hours: string) => string;
    readonly lowScores: string;
    readonly attached: string;
    readonly notAttached: string;
    readonly open: string;
    /** @param left names of those whom the day's mail quota left out; `isFollowing`: who get it by the clock */
    readonly sent: (people: number, left: readonly string[], isFollowing: boolean) => string;
  };
  readonly pivotTitle: string;
  readonly pivotNote: Readonly<Record<'live' | 'snapshot' | 'past', string>>;
  readonly tickets: string;
  readonly blank: string;
  readonly none: string;
  readonly more: (count: number) => string;
}

export type WorkloadColumn =
  | 'name'
  | 'tickets'
  | 'closed'
  | 'missed'
  | 'resolveMetShare'
  | 'median'
  | 'reopened'
  | 'averageScore';
