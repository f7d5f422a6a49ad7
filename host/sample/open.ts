import type { Language } from '../../src/domain/record/lists';
import { tables } from '../../src/domain/tables/tables';
import type { Host, HostOptions } from '../contract/host';
import { SampleDesk } from './desk';
import { enterHolidays } from './holidays';
import { places } from './place';
import { openSetUp } from './setUp';
import { teamRows } from './team';
import { sampleTickets } from './tickets/tickets';
import { momentOf, on } from './when';

/** The team sets its desk up before its first day's work. */
const opening = on(2, '08:35');

/** Something that happens in the sample. */
interface Event {
  readonly at: number;
  readonly happen: () => void;
}

/** Everything that happens to the tickets, in the order of its time. */
function eventsOf(desk: SampleDesk, now: number, timeZone: string): readonly Event[] {
  const events = sampleTickets.flatMap((ticket, index): Event[] => {
    let number = '';
    const takeIn = (): void => {
      number = desk.takeIn(ticket, `sample-ticket-${index}`);
    };
    const moves = (ticket.moves ?? []).map((move) => ({
      at: momentOf(move.when, now, timeZone),
      happen: () => desk.move(number, move),
    }));
    return [{ at: momentOf(ticket.when, now, timeZone), happen: takeIn }, ...moves];
  });
  return events.sort((a, b) => a.at - b.at);
}

/**
 * A new workbook that the add-on itself set up, with a few days of a small team played into it through the form, the
 * grid and the clock, in the language, locale and zone of that team; its clock is fixed.
 * @param now epoch milliseconds at which the sample ends
 * @throws Error when the add-on fails to set the workbook up, or refuses what the sample enters
 */
export function openSample(
  options: Omit<HostOptions, 'now' | 'state' | 'locale' | 'timeZone'>,
  language: Language,
  now: number,
): Host {
  const { timeZone } = places[language];
  const host = openSetUp({ ...options, ...places[language] }, momentOf(opening, now, timeZone));
  host.person(host.owner).paste(tables.people[language], 1, 0, teamRows(language));
  enterHolidays(host, language, now);
  for (const { at, happen } of eventsOf(new SampleDesk(host, language), now, timeZone)) {
    host.advanceTo(at);
    happen();
  }
  host.advanceTo(now);
  return host;
}
