import type { InterleavedCase } from '../interleaved';

/** Two that met, and what stood in the row of the first one's ticket when the second came. */
export interface Meeting extends Pick<InterleavedCase, 'first' | 'second'> {
  /** What the ticket of the first is about; the second works on the same one. */
  readonly ticket?: string | undefined;
  /** What the tickets of both are about. */
  readonly places: readonly [first: string, second: string];
  /** What the ticket is about whose number stood in that row just then; blank when none did. */
  readonly under: string;
  /** All that differs. */
  readonly differences: readonly string[];
}

/** Whether the ticket lacks what another has instead, whose number stood in its row: kinds of things told or written. */
export function isUnderAnother(text: string, { ticket, under }: Meeting, kinds: RegExp): boolean {
  if (ticket === undefined || ticket === under || !kinds.test(text)) return false;
  const [, sort] = /^(?:task|mail) (lost|too many): /.exec(text) ?? [];
  if (sort === 'lost') return text.includes(`«${ticket}»`);
  return sort === 'too many' && under !== '' && text.includes(`«${under}»`);
}

/** Of how many lines of a step a ticket has one more or one fewer than was wanted. */
export function stepOff(
  text: string,
): { readonly step: string; readonly about: string; readonly by: number } | undefined {
  const [, found, step = '', about = '', wanted] = /^log: (\d+) × (.*) of «(.*)», not (\d+)$/.exec(text) ?? [];
  return found === undefined ? undefined : { step, about, by: Number(found) - Number(wanted) };
}

/** Whether one line of that step of the ticket is lost. */
export function isStepLost(text: string, step: string, ticket: string | undefined): boolean {
  const off = stepOff(text);
  return off !== undefined && off.about === ticket && off.step === step && off.by === -1;
}

/** Whether a line of the ticket's log stands under another's number instead, which stood in its row: neither lost nor doubled. */
export function isLoggedUnderAnother(text: string, { ticket, under, differences }: Meeting): boolean {
  const off = stepOff(text);
  if (off === undefined || ticket === undefined || under === '' || ticket === under) return false;
  const [there, by] = off.about === ticket ? [under, -off.by] : [ticket, -off.by];
  if (off.about !== ticket && off.about !== under) return false;
  if (off.about === ticket ? off.by >= 0 : off.by <= 0) return false;
  return differences.some((other) => {
    const its = stepOff(other);
    return its !== undefined && its.about === there && its.step === off.step && its.by === by;
  });
}
