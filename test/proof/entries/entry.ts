import type { ExecutionRecord, Host } from '../../../host/contract/host';
import type { IntakeValues } from '../../../src/api';
import { filledIn } from '../../desk/desk';
import { type Wanted, wang } from '../../desk/team';
import { tick } from '../ground';
import { numberOf, type Place, rowOf } from '../place';

/**
 * Something that people, the clock or Google set off. One line in the table of entries puts it under every proof:
 * killed anywhere, and interleaved with every other entry and with what people do at the grid.
 */
export interface Entry {
  readonly name: string;
  /** The desk it starts from, as saved; the common ground when absent. */
  readonly ground?: () => string;
  /** Puts in place what it works on. */
  readonly given?: (host: Host, place: Place) => void;
  /** Puts in place what it needs of a ticket that is there already, another entry’s. */
  readonly readied?: (host: Host, place: Place) => void;
  /** Does it. A page's call answers its record, and is sent again with the same token when its answer is lost. */
  readonly act: (host: Host, place: Place) => ExecutionRecord | undefined;
  /** When it is done, yyyy-MM-dd HH:mm; the common hour when absent. */
  readonly at?: string;
  /** It works on the ticket of its place, which may be that of another entry too. */
  readonly onTicket?: true;
  /** Who makes good what died: the person, who does it again until it is answered, or the clock's next ticks. */
  readonly madeGoodBy: 'person' | 'clock';
  /** It does several things one after the other, each whole by itself: what comes between is known to the later alone. */
  readonly inParts?: true;
  /** A menu's entry, which tells in a dialog that the desk is busy: the person chooses it once more. */
  readonly inMenu?: true;
  /** The ground of its own, in a few words, on which no other entry can work. */
  readonly alone?: string;
  /** It dresses sheets: how they look is compared too when it is killed. */
  readonly dresses?: true;
}

/** What leaves no answer behind that somebody waits for. */
export const unanswered =
  (act: (host: Host, place: Place) => void): Entry['act'] =>
  (host, place) => {
    act(host, place);
    return undefined;
  };

/** Takes in a ticket to work on, and tells and sweeps it. */
export function takeIn(host: Host, { ticket, tag }: Place, values: IntakeValues = {}): void {
  const sent = { token: `given-to-${tag}-${ticket}`, values: filledIn({ phenomenon: ticket, ...values }) };
  host.person(wang).call('submitIntake', [sent]);
  tick(host);
}

/** What an entry on a ticket works on: one taken in for it, or another entry’s, made ready for it. */
export const onTicket = (readied: (host: Host, place: Place) => void = () => {}) =>
  ({
    onTicket: true,
    given: (host, place) => {
      takeIn(host, place);
      readied(host, place);
    },
    readied,
  }) as const satisfies Partial<Entry>;

/** Sends an action on the ticket as the sidebar does. */
export function order(host: Host, { ticket, tag }: Place, wanted: Wanted, by = wang): ExecutionRecord {
  const found = { number: numberOf(host, ticket), row: rowOf(host, ticket), token: `${wanted.kind}-ordered-by-${tag}` };
  return host.person(by).call('actOnTicket', [{ ...found, ...wanted }]);
}
