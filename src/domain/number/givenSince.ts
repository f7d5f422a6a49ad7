import { inOrderOfNumbers, type Serials, ticketNumber } from './serial';

/** Months that are looked back to: numbers of earlier days are those of imported tickets. */
const monthsKept = 2;

/** The counters of the last months, which are few however long the desk has been in use. */
export const recentSerials = (serials: Serials): Serials =>
  Object.fromEntries(
    Object.entries(serials)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, monthsKept),
  );

/** The ticket numbers of the last months that were given since the counters stood as `before`, in their order (D2). */
export function givenSince(before: Serials, serials: Serials): readonly string[] {
  return Object.entries(recentSerials(serials))
    .flatMap(([month, days]) =>
      Object.entries(days).flatMap(([day, last]) => {
        const first = before[month]?.[day] ?? 0;
        const count = Math.max(0, last - first);
        return Array.from({ length: count }, (_, at) => ticketNumber(`${month}${day}`, first + 1 + at));
      }),
    )
    .sort(inOrderOfNumbers);
}
