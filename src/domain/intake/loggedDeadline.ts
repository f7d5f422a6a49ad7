import type { GivenNumber } from '../number/restoreNumbers';
import { fieldOf, type Moment } from '../record/ticket';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';

/** A line of the log, and what it tells. */
export interface LoggedLine extends GivenNumber {
  readonly operator: string;
  readonly note: string;
}

const movesOf = (key: 'resolveDue' | 'planDue'): RegExp => {
  const { zh, en } = fieldOf(key);
  return new RegExp(`(?:${zh}|${en}) ([\\d-]+ [\\d:]+) → ([\\d-]+ [\\d:]+)`, 'g');
};
const moves = { resolveDue: movesOf('resolveDue'), planDue: movesOf('planDue') };

/** The deadline from which a line of the log tells that it was moved last (D3), to the minute. */
export function movedFrom(
  key: 'resolveDue' | 'planDue',
  { at, note }: Pick<LoggedLine, 'at' | 'note'>,
  zone: Zone,
): Moment | undefined {
  const from = [...note.matchAll(moves[key])].pop()?.[1];
  const parsed = parseMoment(from ?? '', zone, at);
  return 'moment' in parsed ? parsed.moment : undefined;
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
