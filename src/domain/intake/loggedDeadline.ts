import type { GivenNumber } from '../number/restoreNumbers';
import { fieldOf, type Moment } from '../record/ticket';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';
import { type DeadlineField, deadlineFields } from './typedDeadline';

/** A line of the log, and what it tells. */
export interface LoggedLine extends GivenNumber {
  readonly operator: string;
  readonly note: string;
}

/** A time, or the word for none, in whatever language. */
const timeOrNone = '[\\d-]+ [\\d:]+|[^\\s\\d;；]+';
const movesOf = (key: DeadlineField): RegExp => {
  const { zh, en } = fieldOf(key);
  return new RegExp(`(?:${zh}|${en}) (${timeOrNone}) → (${timeOrNone})`, 'g');
};
const moves = { responseDue: movesOf('responseDue'), planDue: movesOf('planDue'), resolveDue: movesOf('resolveDue') };

/**
 * The deadlines that a line of the log tells it moved (D3), as they were before: to the minute, null where there was none.
 * @returns undefined when it moved none
 */
export function duesBeforeLine(
  { at, note }: Pick<LoggedLine, 'at' | 'note'>,
  zone: Zone,
): Partial<Record<DeadlineField, Moment | null>> | undefined {
  const before: Partial<Record<DeadlineField, Moment | null>> = {};
  for (const field of deadlineFields) {
    const from = [...note.matchAll(moves[field])].pop()?.[1];
    if (from === undefined) continue;
    const parsed = parseMoment(from, zone, at);
    before[field] = 'moment' in parsed ? parsed.moment : null;
  }
  return Object.keys(before).length === 0 ? undefined : before;
}

/** To when the log tells that resolution deadlines were moved last (D3), to the minute, by ticket number. */
export function loggedResolveDue(lines: readonly LoggedLine[], zone: Zone): ReadonlyMap<string, Moment> {
  const last = new Map<string, { readonly at: Moment; readonly resolveDue: Moment }>();
  for (const { at, number, note } of lines) {
    const to = [...note.matchAll(moves.resolveDue)].pop()?.[2];
    const parsed = parseMoment(to ?? '', zone, at);
    if ('moment' in parsed && at >= (last.get(number)?.at ?? at)) last.set(number, { at, resolveDue: parsed.moment });
  }
  return new Map([...last].map(([number, { resolveDue }]) => [number, resolveDue]));
}
