import { maskNumbersIn } from '../customer/maskText';
import { wasBreached } from '../flow/moves';
import type { Ticket } from '../record/ticket';
import { quantile } from '../statistics/quantile';
import { scoreOf } from './score';

/** What a person or a department did with the tickets reported in a period. */
export interface Workload {
  /** Blank for tickets that nobody has. */
  readonly name: string;
  readonly tickets: number;
  /** Closed at the end of the period; as in the key figures, only those of which it is known when. */
  readonly closed: number;
  readonly missed: number;
  /** Of tickets whose resolution was judged, 0 to 1. */
  readonly resolveMetShare: number | undefined;
  /** Minutes. */
  readonly medianResolveMinutes: number | undefined;
  readonly reopened: number;
  readonly averageScore: number | undefined;
}

function workload(name: string, tickets: readonly Ticket[]): Workload {
  const judged = tickets.filter(({ resolveMet }) => resolveMet !== undefined);
  const minutes = tickets.flatMap(({ resolveMinutes }) => resolveMinutes ?? []).sort((a, b) => a - b);
  const scores = tickets.flatMap(({ satisfaction }) => scoreOf(satisfaction) ?? []);
  return {
    name,
    tickets: tickets.length,
    closed: tickets.filter(({ status, closedAt }) => status === 'closed' && closedAt !== undefined).length,
    missed: tickets.filter(wasBreached).length,
    resolveMetShare:
      judged.length === 0 ? undefined : judged.filter(({ resolveMet }) => resolveMet === 'yes').length / judged.length,
    medianResolveMinutes: minutes.length === 0 ? undefined : quantile(minutes, 0.5),
    reopened: tickets.filter(({ reopenCount = 0 }) => reopenCount > 0).length,
    averageScore: scores.length === 0 ? undefined : scores.reduce<number>((sum, one) => sum + one, 0) / scores.length,
  };
}

/** By owner or department, the most tickets first; equal ones by name. A number in an owner's place is masked (D12). */
export function workloads(tickets: readonly Ticket[], by: 'owner' | 'department'): readonly Workload[] {
  const groups = new Map<string, Ticket[]>();
  for (const ticket of tickets) {
    const name = ticket[by] ?? '';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [ticket]);
    else group.push(ticket);
  }
  return [...groups]
    .map(([name, own]) => workload(maskNumbersIn(name), own))
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1));
}
