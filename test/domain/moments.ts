import type { Moment } from '../../src/domain/record/ticket';
import { parseMoment } from '../../src/domain/time/parse';
import { type Zone, zoneOf } from '../../src/domain/time/zone';

export const shanghai = zoneOf('Asia/Shanghai');
export const newYork = zoneOf('America/New_York');

/** The moment of 'yyyy-MM-dd HH:mm' on the wall clock of a place, Shanghai unless another is given. */
export function at(text: string, zone: Zone = shanghai): Moment {
  const parsed = parseMoment(text, zone, 0);
  if ('problem' in parsed) throw new Error(`${parsed.problem}: ${text}`);
  return parsed.moment;
}
