import type { Remembered } from '../memory';
import type { Letter } from './deed';

/**
 * A letter that an action owes: remembered before the action is written, forgotten once it is sent. The desk is held
 * all the while, so that whoever finds one knows its sender dead.
 */
export interface OwedLetter {
  readonly token: string;
  /** What proves in the ticket's log that the action was written. */
  readonly proof: string;
  readonly number: string;
  /** Address of the person who acted. */
  readonly by: string;
  readonly letter: Letter;
}

/** Letters that are kept: each waits for seconds, unless executions die. */
const kept = 40;

const without = ({ letters }: Remembered, token: string): readonly OwedLetter[] =>
  letters.filter((owed) => owed.token !== token);

/** Memory with a letter that is about to be sent. */
export const withLetter = (remembered: Remembered, owed: OwedLetter): Remembered => ({
  ...remembered,
  letters: [...without(remembered, owed.token), owed].slice(-kept),
});

/** Memory once the letter of an action was sent, or turned out to be none. */
export const withoutLetter = (remembered: Remembered, token: string): Remembered => ({
  ...remembered,
  letters: without(remembered, token),
});

/** The letter that the action of this token still owes. */
export const letterOwed = ({ letters }: Remembered, token: string): Letter | undefined =>
  letters.find((owed) => owed.token === token)?.letter;
