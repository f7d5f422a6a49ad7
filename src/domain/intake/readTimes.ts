import type { FieldKey } from '../record/fields';
import { fieldOf, type Moment, type TicketChange } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';
import { asDoubtful } from './asItCame';

/** Text that stands in time columns, by field. */
export type TimeTexts = Readonly<Partial<Record<FieldKey, string>>>;

/**
 * Reads times that people typed as text ("5月21日下午3点半").
 * @returns the moments that are clear, and the labels of the columns that must be asked about
 */
export function readTimes(
  texts: TimeTexts,
  zone: Zone,
  now: Moment,
  settings: Pick<Settings, 'language'>,
): { readonly change: TicketChange; readonly unclear: readonly string[] } {
  const change: Record<string, Moment> = {};
  const unclear: string[] = [];
  for (const [key, text] of Object.entries(texts)) {
    const parsed = parseMoment(text, zone, now);
    if ('moment' in parsed) change[key] = parsed.moment;
    else unclear.push(asDoubtful(fieldOf(key as FieldKey)[settings.language]));
  }
  return { change, unclear };
}
