import type { EarlierMove } from '../domain/intake/movedResolution';
import type { Remembered } from './memory';

/** More are not remembered: of those the policy decides alone. */
const movesKept = 60;

/** Memory with a move of a resolution that another policy put aside (D3); a ticket has one at most. */
export function withEarlierMove(remembered: Remembered, move: EarlierMove): Remembered {
  const others = (remembered.earlierMoves ?? []).filter(({ number }) => number !== move.number);
  return { ...remembered, earlierMoves: [...others, move].slice(-movesKept) };
}

/** The one of a ticket. */
export const earlierMoveOf = ({ earlierMoves = [] }: Remembered, number: string | undefined): EarlierMove | undefined =>
  earlierMoves.find((move) => move.number === number);
