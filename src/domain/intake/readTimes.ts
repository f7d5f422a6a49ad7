import { occurrenceIn } from '../record/deadlineFields';
import { unreadableLabel } from '../record/doubtLabels';
import type { FieldKey } from '../record/fields';
import { fieldOf, type Moment, type TicketChange } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';
import { timeOfToday } from './timeOfToday';

/** What stands in columns of times and figures and is none as it stands, by field. */
export type UnreadTexts = Readonly<Partial<Record<FieldKey, string>>>;

/**
 * Reads times that people typed as text ("5月21日下午3点半").
 * @param edited what was typed just now: only then is a time without its day today's
 * @returns the moments that are clear, and the labels of the columns that must be asked about
 */
export function readTimes(
  texts: UnreadTexts,
  zone: Zone,
  now: Moment,
  { settings, edited }: { readonly settings: Pick<Settings, 'language'>; readonly edited: ReadonlySet<FieldKey> },
): { readonly change: TicketChange; readonly unclear: readonly string[] } {
  const change: Record<string, Moment> = {};
  const unclear: string[] = [];
  for (const [key, text] of Object.entries(texts)) {
    const field = fieldOf(key as FieldKey);
    const parsed =
      field.type === 'number' ? undefined : parseMoment(text, zone, now, { occurrence: occurrenceIn(field) });
    const today = edited.has(field.key as FieldKey) ? timeOfToday(field, text, zone, now) : undefined;
    if (today !== undefined) change[key] = today;
    else if (parsed !== undefined && 'moment' in parsed) change[key] = parsed.moment;
    else unclear.push(unreadableLabel(field, settings.language));
  }
  return { change, unclear };
}
