import type { Ticket } from '../record/ticket';
import { type BoxPlot, boxPlot } from '../statistics/boxPlot';

/** How long tickets of a category took to resolve, in minutes; of a reopened ticket the sum of its cycles. */
export interface ResolveTimes {
  readonly category: string;
  readonly minutes: BoxPlot;
  /** Tickets beyond the whiskers, the longest first. */
  readonly outliers: readonly Ticket[];
}

/** By first-level category in the order of `categories`; categories without a resolved ticket are left out. */
export function resolveTimes(tickets: readonly Ticket[], categories: readonly string[]): readonly ResolveTimes[] {
  return categories.flatMap((category) => {
    const own = tickets.filter(
      (ticket) => (ticket.category1 ?? '') === category && ticket.resolveMinutes !== undefined,
    );
    if (own.length === 0) return [];
    const minutes = boxPlot(own.flatMap((ticket) => ticket.resolveMinutes ?? []));
    const { low, high } = minutes.whiskers;
    const isOutlier = ({ resolveMinutes = low }: Ticket): boolean => resolveMinutes < low || resolveMinutes > high;
    const byLength = (a: Ticket, b: Ticket): number => (b.resolveMinutes ?? 0) - (a.resolveMinutes ?? 0);
    return [{ category, minutes, outliers: own.filter(isOutlier).sort(byLength) }];
  });
}
