import type { GivenNumber } from '../number/restoreNumbers';
import { fieldOf, type Moment } from '../record/ticket';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';

/** A line of the log, and what it tells. */
export interface LoggedLine extends GivenNumber {
  readonly note: string;
}

const { zh, en } = fieldOf('resolveDue');
const moves = new RegExp(`(?:${zh}|${en}) [\\d-]+ [\\d:]+ → ([\\d-]+ [\\d:]+)`, 'g');

/** To when the log tells that resolution deadlines were moved last (D3), to the minute, by ticket number. */
export function loggedResolveDue(lines: readonly LoggedLine[], zone: Zone): ReadonlyMap<string, Moment> {
  const last = new Map<string, { readonly at: Moment; readonly resolveDue: Moment }>();
  for (const { at, number, note } of lines) {
    const to = [...note.matchAll(moves)].pop()?.[1];
    const parsed = parseMoment(to ?? '', zone, at);
    if ('moment' in parsed && at >= (last.get(number)?.at ?? at)) last.set(number, { at, resolveDue: parsed.moment });
  }
  return new Map([...last].map(([number, { resolveDue }]) => [number, resolveDue]));
}
