import { actorOf } from '../../domain/flow/permissions';
import type { Desk } from '../desk';
import { type LetterMail, sendLetter } from '../notices/sendLetter';
import { Refused } from '../refused';
import { type SeenTicket, seeTicket } from '../viewing/ticketView';
import { proofIn } from './afterDeed';
import { withoutLetter } from './owedLetters';

/** Takes the letter of an action off memory, so that it is not sent again; the desk is still held since it was found. */
export function forgetLetter(desk: Desk, token: string): void {
  const remembered = desk.recall();
  desk.remember(remembered, withoutLetter(remembered, token));
}

/** The ticket; undefined once it was deleted. */
export function seenOf(desk: Desk, number: string): SeenTicket | undefined {
  try {
    return seeTicket(desk, desk.recall(), number, undefined);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/**
 * Sends the letters of actions whose execution died after it wrote and before it mailed (D4, D7). An action that was
 * never written owes none. Nothing owed costs no call.
 */
export function sendOwedLetters(desk: Desk, write: LetterMail): void {
  if (desk.known().letters.length === 0) return;
  desk.exclusively(() => {
    for (const { token, proof, number, by, letter } of desk.recall().letters) {
      const seen = seenOf(desk, number);
      if (seen !== undefined && proofIn(seen.log, proof, number) !== undefined) {
        sendLetter(desk, letter, { ...seen, actor: actorOf(by, seen.opened.settings) }, write);
      }
      forgetLetter(desk, token);
    }
  });
  desk.release();
}
