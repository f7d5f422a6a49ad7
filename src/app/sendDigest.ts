import { managers } from '../domain/notice/recipients';
import type { FieldKey } from '../domain/record/fields';
import { type Digest, digestOf } from '../domain/report/digest';
import type { Settings } from '../domain/settings/settings';
import type { Zone } from '../domain/time/zone';
import type { Desk, Mail } from './desk';

const digestFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'slaState',
  'owner',
  'receiver',
  'missing',
  'responseDue',
  'resolveDue',
  'planDue',
  'urgency',
  'phenomenon',
  'solution',
  'promisedAt',
  'respondedAt',
  'resolvedAt',
  'closedAt',
];

/** Writes the digest mail. */
export type DigestMail = (digest: Digest, settings: Settings, zone: Zone) => Pick<Mail, 'subject' | 'text' | 'html'>;

/**
 * Sends the managers' digest (D15): one mail to all of them, so that it goes out once or not at all. Managers whom the
 * day's mail quota leaves out get none; with no quota at all it waits.
 * @returns how many people it went to, or "postponed"
 */
export function sendDigest(desk: Desk, write: DigestMail): number | 'postponed' {
  return desk.exclusively(() => {
    const { rows, settings, zone } = desk.open(desk.recall(), digestFields);
    const wanted = managers(settings.people);
    const to = wanted.length === 0 ? [] : wanted.slice(0, desk.mailQuota());
    if (wanted.length > 0 && to.length === 0) return 'postponed';
    const digest = digestOf(
      rows.map((row) => row.ticket).filter((ticket) => ticket.number !== undefined),
      desk.now,
      zone,
    );
    if (to.length > 0) desk.mail({ to, cc: [], ...write(digest, settings, zone) });
    return to.length;
  });
}
