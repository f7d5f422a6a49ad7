import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { Desk, Mail } from '../desk';
import { logFault } from '../jobs/fault';
import { mailBesides } from '../mailing/settleRound';
import type { Remembered } from '../memory';
import { toldOfFailures } from './tellFailures';

/** As long as Google's cache keeps anything. */
const claimedSeconds = 6 * 60 * 60;

/** Writes the mail that tells of it. */
export type WriteFullMemory = (settings: Settings, zone: Zone) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** A part that fails must not keep the next from its turn. */
function attempt(work: () => void, context: string): void {
  try {
    work();
  } catch (error) {
    logFault(error, context);
  }
}

/** Whom to tell now: nobody where they were told, or where the day's quota does not reach. The desk is held. */
function toTell(desk: Desk, remembered: Remembered, settings: Settings): readonly string[] {
  const to = toldOfFailures(settings, remembered);
  // Without quota a later tick tells them, when there is some again.
  if (desk.mailQuota() < to.length || !desk.claim('memoryFull', claimedSeconds)) return [];
  // A round that cannot be settled for want of room must not keep this from them.
  attempt(() => mailBesides(desk, to.length), 'mails');
  return to;
}

/**
 * Mails those who look after the desk that its memory is full, so that the clock does nothing; memory cannot hold that
 * they were told, hence once in six hours, as the script's cache does. Each time it is shown as well. Throws nothing.
 * @param show where else it is to be seen
 */
export function tellFullMemory(
  desk: Desk,
  settingsOf: (remembered: Remembered) => Settings | undefined,
  write: WriteFullMemory,
  show: (remembered: Remembered, settings: Settings) => void,
): void {
  // Another execution may hold the desk: the next tick tells them.
  attempt(() => {
    const { remembered, settings, to } = desk.exclusively(() => {
      const recalled = desk.recall();
      const known = settingsOf(recalled);
      return { remembered: recalled, settings: known, to: known === undefined ? [] : toTell(desk, recalled, known) };
    });
    desk.release();
    if (settings === undefined) return;
    const mail = write(settings, zoneOf(settings.timeZone));
    for (const address of to) attempt(() => desk.mail({ to: [address], cc: [], ...mail }), `mail to ${address}`);
    attempt(() => show(remembered, settings), 'health');
  }, 'full memory');
}
