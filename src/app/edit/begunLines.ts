import { saysTold } from '../../domain/intake/toldBy';
import type { Moment } from '../../domain/record/ticket';
import { hourMillis, secondMillis } from '../../domain/time/local';
import type { Desk, Opened } from '../desk';
import type { LogEntry } from '../memory';
import type { ToldLine } from './toldLines';

/** For how long after its number the rest of a line is waited for. */
const patience = hourMillis;

/** Lines that say how the customer was told, and those that may say so yet. */
interface FollowedUp {
  readonly told: readonly ToldLine[];
  readonly begun: readonly ToldLine[];
}

/** Whether an entry of the log is that line, which keeps its time wherever people sort it to. */
const isThat = ({ at }: ToldLine, entry: LogEntry): boolean => Math.abs(entry.at - at) < secondMillis;

/**
 * Asks the log of lines that were begun whether they say by now how the customer was told (D6): one look for all of
 * them, and none where none was begun. A line counts from the time that it gives, never after it was begun.
 * @param lines whole ones too, which are passed on
 */
export function followedUp(desk: Desk, opened: Opened, lines: readonly ToldLine[], now: Moment): FollowedUp {
  const begun = lines.filter(({ isBegun }) => isBegun === true);
  const log = desk.logOf(opened, new Set(begun.map(({ number }) => number)));
  const wordOf = (line: ToldLine): LogEntry | undefined =>
    log.get(line.number)?.find((entry) => isThat(line, entry) && saysTold(entry.told));
  const heard = begun.flatMap((line): readonly ToldLine[] => {
    const word = wordOf(line);
    if (word === undefined) return [];
    const { number, typedAt } = line;
    return [{ number, at: Math.min(word.at, typedAt), typedAt, operator: word.operator }];
  });
  return {
    told: [...lines.filter(({ isBegun }) => isBegun !== true), ...heard],
    begun: begun.filter((line) => wordOf(line) === undefined && now < line.typedAt + patience),
  };
}
