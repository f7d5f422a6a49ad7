import type { Answer, IntakeReceipt } from '../../src/api';
import { type Language, optionLabel } from '../../src/domain/record/lists';
import type { Host } from '../contract/host';
import { places } from './place';
import { emailOf, type Member } from './team';
import { type Entries, entriesOf, TicketSheet } from './ticketSheet';
import type { Move, SampleTicket } from './tickets/ticket';
import { wallClock } from './when';
import { option, same } from './words';

/** What the team does at its desk: through the form and the grid, in its language. */
export class SampleDesk {
  private readonly sheet: TicketSheet;

  constructor(
    private readonly host: Host,
    private readonly language: Language,
  ) {
    this.sheet = new TicketSheet(host, language);
  }

  /**
   * @returns the number of the ticket
   * @throws Error when the add-on fails or refuses
   */
  takeIn({ agent, values }: SampleTicket, token: string): string {
    const { error, result } = this.host
      .person(emailOf(agent, this.language))
      .call('submitIntake', [{ token, values: Object.fromEntries(entriesOf(values, this.language)) }]);
    const answer = result as Answer<IntakeReceipt> | null;
    if (error !== null || !answer?.ok)
      throw new Error(`sample: ${token} was refused: ${error ?? JSON.stringify(result)}`);
    return answer.value.number;
  }

  /** @throws Error when the status does not stay */
  move(number: string, { by, status, solution, overdueReason }: Move): void {
    this.enter(by, number, {
      ...(solution && { solution }),
      ...(status === 'closed' && this.demandedToClose),
      ...(overdueReason && { overdueReason }),
      status: option('status', status),
    });
    const shown = this.sheet.text(this.sheet.row(number), 'status');
    const wanted = optionLabel('status', status, this.language);
    if (shown !== wanted) throw new Error(`sample: ${number} is ${shown}, not ${wanted}`);
  }

  /** What the desk demands before a ticket is closed. */
  private get demandedToClose(): Entries {
    return {
      result: option('result', 'solved'),
      confirmedAt: same(wallClock(this.host.now(), places[this.language].timeZone)),
    };
  }

  /** Into the cells of a ticket, in this order. */
  private enter(by: Member, number: string, entries: Entries): void {
    const person = this.host.person(emailOf(by, this.language));
    for (const [key, text] of entriesOf(entries, this.language)) {
      person.type(this.sheet.name, this.sheet.row(number), this.sheet.column(key), text);
    }
  }
}
