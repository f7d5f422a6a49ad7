import type { Serials } from './serial';

/** Whether a ticket number was ever given, be its ticket live, archived or deleted (D2). */
export type IsGiven = (number: string) => boolean;

const shape = /^(\d{6})(\d{2})(\d{3,})$/;

/** What the counters tell of numbers. */
export function givenBy(serials: Serials): IsGiven {
  return (number) => {
    const [, month = '', day = '', serial = ''] = shape.exec(number) ?? [];
    return Number(serial) >= 1 && Number(serial) <= (serials[month]?.[day] ?? 0);
  };
}
