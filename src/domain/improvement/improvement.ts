import { languages, type OptionKey, optionLabel } from '../record/lists';
import type { Moment } from '../record/ticket';
import { dayMillis } from '../time/local';

/** What is to be done against a cause, by whom and until when. */
export interface ImprovementAction {
  readonly what: string;
  readonly owner: string;
  /** Midnight at the start of the day. */
  readonly dueAt: Moment | undefined;
}

/** An improvement that began with a flagged category of a month (D14). */
export interface Improvement {
  /** G + yyyyMM + serial. */
  readonly number: string;
  readonly category: string;
  /** yyyy-MM. */
  readonly month: string;
  readonly volumeBefore: number | undefined;
  readonly whys: readonly string[];
  readonly rootCause: string;
  readonly short: ImprovementAction;
  readonly long: ImprovementAction;
  /** When it counts as done. */
  readonly acceptance: string;
  readonly state: OptionKey<'improvementState'>;
  /** Numbers of the tickets that it began with. */
  readonly tickets: string;
  /** Tickets of the category in the month after. */
  readonly volumeAfter: number | undefined;
}

/** An improvement where it stood when read; `row` is zero-based. */
export interface ImprovementRow {
  readonly row: number;
  readonly improvement: Improvement;
}

/** An action that should have been done by now. */
export interface OverdueAction {
  readonly number: string;
  readonly category: string;
  readonly term: 'short' | 'long';
  readonly action: ImprovementAction & { readonly dueAt: Moment };
}

const done = languages.map((language) => optionLabel('improvementState', 'done', language).toLowerCase());

/** Whether an action's text begins with 已完成 or “Done”: short and long term share one state, and either may be done first. */
function isDone(what: string): boolean {
  const [first = ''] = what
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '');
  return done.includes(first);
}

/**
 * Actions of improvements under way whose day has passed, the longest overdue first; one whose text begins with 已完成
 * or “Done” is none.
 */
export const overdueActions = (improvements: readonly Improvement[], now: Moment): readonly OverdueAction[] =>
  improvements
    .filter(({ state }) => state === 'planned' || state === 'underWay')
    .flatMap((improvement) =>
      (['short', 'long'] as const).flatMap((term): readonly OverdueAction[] => {
        const { what, owner, dueAt } = improvement[term];
        if (what === '' || isDone(what) || dueAt === undefined || dueAt + dayMillis > now) return [];
        return [{ number: improvement.number, category: improvement.category, term, action: { what, owner, dueAt } }];
      }),
    )
    .sort((a, b) => a.action.dueAt - b.action.dueAt);

/** The next number of a month after those that are there (D2). @param month yyyy-MM */
export function nextImprovementNumber(present: readonly string[], month: string): string {
  const prefix = `G${month.replace('-', '')}`;
  const serials = present.flatMap((number) => (number.startsWith(prefix) ? [Number(number.slice(prefix.length))] : []));
  const last = Math.max(0, ...serials.filter((serial) => Number.isInteger(serial)));
  return `${prefix}${String(last + 1).padStart(3, '0')}`;
}

/** How the volume changed from one month to the next, as a share of before; undefined when there was none before. */
export const volumeChange = (before: number | undefined, after: number): number | undefined =>
  before === undefined || before === 0 ? undefined : (after - before) / before;
