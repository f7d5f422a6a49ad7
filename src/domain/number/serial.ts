/** Last serial given per day, by month: { "202405": { "20": 3 } } means 20240520003 was the last of that day. */
export type Serials = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Days whose counters are kept together, so that a year of history stays well under a property's 9 KB. */
const monthOf = (day: string): string => day.slice(0, 6);
const dayOf = (day: string): string => day.slice(6, 8);

/** The ticket number of a day, yyyyMMdd, with that serial (D2): from 001; the 1000th has four digits. */
export const ticketNumber = (day: string, serial: number): string => `${day}${String(serial).padStart(3, '0')}`;

/**
 * Gives the next ticket number of a day (D2).
 * @param day yyyyMMdd in the workbook's zone
 */
export function nextNumber(serials: Serials, day: string): { readonly number: string; readonly serials: Serials } {
  const month = serials[monthOf(day)] ?? {};
  const serial = (month[dayOf(day)] ?? 0) + 1;
  return {
    number: ticketNumber(day, serial),
    serials: { ...serials, [monthOf(day)]: { ...month, [dayOf(day)]: serial } },
  };
}

/** A day of this century and a serial: a telephone number has as many digits, but begins with no such day. */
const shape = /^(20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(\d{3,})$/;

/** Counters that give none of `numbers` again: what is known, raised to the highest serial seen. */
export function serialsAfter(serials: Serials, numbers: Iterable<string>): Serials {
  const raised: Record<string, Record<string, number>> = {};
  for (const [month, days] of Object.entries(serials)) raised[month] = { ...days };
  for (const number of numbers) {
    const match = shape.exec(number.trim());
    if (match === null) continue;
    const [, day = '', serial = ''] = match;
    const days = raised[monthOf(day)] ?? {};
    raised[monthOf(day)] = { ...days, [dayOf(day)]: Math.max(days[dayOf(day)] ?? 0, Number(serial)) };
  }
  return raised;
}

/** Whether `text` has the shape of a ticket number (D2). */
export const isTicketNumber = (text: string): boolean => shape.test(text.trim());

/** Which of two numbers was given first, as they tell: negative for `a`; the serials of a day are counted, not compared as text. */
export function inOrderOfNumbers(a: string, b: string): number {
  const [dayOfA, dayOfB] = [a.slice(0, 8), b.slice(0, 8)];
  if (dayOfA !== dayOfB) return dayOfA < dayOfB ? -1 : 1;
  return Number(a.slice(8)) - Number(b.slice(8));
}

/** The ticket numbers that a text names, each once. */
export const ticketNumbersIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,，、;；]+/).filter(isTicketNumber)),
];
