import type { Moment } from '../../domain/record/ticket';
import { parseMoment } from '../../domain/time/parse';
import type { Zone } from '../../domain/time/zone';
import type { FormResponse } from '../intake/formResponse';
import type { Remembered } from '../memory';

/** A form that is linked to the workbook, and all its responses, oldest first. */
export interface LinkedForm {
  readonly sheetId: number;
  readonly responses: readonly Pick<FormResponse, 'row' | 'sentAt'>[];
}

/** Whether the trigger that takes in forms' responses is there, and where it is not, the forms that it would hear. */
export interface FormTrigger {
  readonly isThere: boolean;
  readonly linked: readonly LinkedForm[];
}

/** Whether responses come that no trigger takes in: there is none, and a form is linked or was heard before. */
export const isUnheard = ({ isThere, linked }: FormTrigger, { forms }: Remembered): boolean =>
  !isThere && (linked.length > 0 || Object.keys(forms?.taken ?? {}).length > 0);

/** A response is dated to the second. */
const secondMilliseconds = 1000;

/** The last row that is none of those that came after `since`. A time that cannot be read may be later: none is lost. */
function lastBefore({ responses }: LinkedForm, since: Moment, now: Moment, zone: Zone): number {
  const isLater = ({ sentAt }: Pick<FormResponse, 'sentAt'>): boolean => {
    const parsed = parseMoment(sentAt, zone, now);
    return !('moment' in parsed) || parsed.moment > since - secondMilliseconds;
  };
  const first = responses.find(isLater);
  return first === undefined ? Math.max(0, ...responses.map(({ row }) => row)) : first.row - 1;
}

/**
 * Memory by which the next tick takes in what came while no trigger was there, of forms that nobody heard before: what
 * came earlier is older than their link to the desk.
 */
export function withUnheard(
  remembered: Remembered,
  { linked }: Pick<FormTrigger, 'linked'>,
  now: Moment,
  zone: Zone,
): Remembered {
  const known = remembered.forms?.taken ?? {};
  const since = remembered.health?.formTriggerAt ?? remembered.begunAt;
  const found = linked
    .filter(({ sheetId }) => known[sheetId] === undefined)
    .map((form) => [form.sheetId, lastBefore(form, since, now, zone)] as const);
  if (found.length === 0) return remembered;
  return { ...remembered, forms: { seenAt: 0, taken: { ...known, ...Object.fromEntries(found) } } };
}
