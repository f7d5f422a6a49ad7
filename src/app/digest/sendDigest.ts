import { namesOf } from '../../domain/notice/recipients';
import type { Language } from '../../domain/record/lists';
import type { Desk } from '../desk';
import type { Outcome, Turn } from '../jobs/job';
import { sendRound } from '../mailing/sendRound';
import { mailBesides } from '../mailing/settleRound';
import { type Addressed, dailyLetters, type WriteDigest, weeklyLetters } from './letters';
import { readFrame, spanOfDay, spanOfPeriod, spanOfWeek } from './readFrame';

/** The digests that go out by the clock. */
export type DigestKey = 'digest' | 'weeklyDigest';

function lettersOf(key: DigestKey, { desk, period }: Turn): readonly Addressed[] {
  const address = desk.address();
  if (key === 'digest') return dailyLetters(readFrame(desk, spanOfPeriod(period), false), address);
  const { done } = desk.known().jobs[key] ?? {};
  return weeklyLetters(readFrame(desk, spanOfWeek(period, done), true), address);
}

/**
 * One turn of a digest (D15): one mail a person and period, never twice, and none that passed deadlines need the day's
 * quota for.
 */
export const sendDigest = (key: DigestKey, turn: Turn, write: WriteDigest): Outcome =>
  sendRound(
    key,
    turn,
    lettersOf(key, turn).map(({ to, letter }) => ({ to, isPressing: false, write: () => write(letter) })),
  );

/** What became of a digest sent by hand, and the language to say it in. */
export interface SentByHand {
  /** How many people it went to. */
  readonly people: number;
  /** Names of those whom the day's quota left out. */
  readonly left: readonly string[];
  readonly language: Language;
}

/** Remembers whom the day's quota left out: they come first in the next round. */
function rememberLeftOut(desk: Desk, left: readonly Addressed[]): void {
  desk.exclusively(() => {
    const remembered = desk.recall();
    const { mailing } = remembered;
    const leftOut = { ...mailing.leftOut, digest: left.map(({ to }) => to) };
    desk.remember(remembered, { ...remembered, mailing: { ...mailing, leftOut } });
  });
  desk.release();
}

/**
 * Sends the day's digest to the managers now, whatever went out in the morning, without holding the desk. Those whom the
 * day's mail quota leaves out get none, and are told of.
 */
export function sendDigestByHand(desk: Desk, write: WriteDigest): SentByHand {
  const frame = readFrame(desk, spanOfDay, false);
  const { language, people } = frame.settings;
  const managers = dailyLetters(frame, desk.address()).filter(({ letter }) => letter.kind === 'managers');
  if (managers.length === 0) return { people: 0, left: [], language };
  const quota = Math.max(0, desk.mailQuota());
  const chosen = managers.slice(0, quota);
  const left = managers.slice(quota);
  if (chosen.length > 0) mailBesides(desk, chosen.length);
  if (left.length > 0) rememberLeftOut(desk, left);
  desk.release();
  for (const { to, letter } of chosen) desk.mail({ to: [to], cc: [], ...write(letter) });
  const names = namesOf(
    left.map(({ to }) => to),
    people,
  );
  return { people: chosen.length, left: names, language };
}
