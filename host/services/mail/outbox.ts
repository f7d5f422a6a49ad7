import type { SentMail } from '../../contract/host';
import { Refusal } from '../../model/refusal';

const DAY = 86_400_000;

/** What an account has used of its quota since the first mail of its window. */
interface Usage {
  readonly startAt: number;
  readonly used: number;
}

export interface SavedOutbox {
  readonly mails: readonly SentMail[];
  /** By the address of the account. */
  readonly usage?: Readonly<Record<string, Usage>>;
}

/**
 * Every mail sent, and the quota of recipients, which each account has for itself. It comes back 24 hours after the
 * first mail of its window, as documented.
 */
export class Outbox {
  readonly mails: SentMail[];
  private readonly usage: Map<string, Usage>;

  constructor(
    private readonly quota: number,
    private readonly onSent: (mail: SentMail) => void,
    saved?: SavedOutbox,
  ) {
    this.mails = [...(saved?.mails ?? [])];
    this.usage = new Map(Object.entries(saved?.usage ?? {}));
  }

  /** Recipients left to an account, by its address, in the window of an instant. */
  remaining(account: string, now: number): number {
    const usage = this.usage.get(account);
    if (usage !== undefined && now >= usage.startAt + DAY) this.usage.delete(account);
    return Math.max(0, this.quota - (this.usage.get(account)?.used ?? 0));
  }

  /**
   * @param account whose authority the script has
   * @throws Refusal with the service's words when the recipients exceed what is left to the account today
   */
  send(mail: Omit<SentMail, 'id'>, account: string): void {
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients > this.remaining(account, mail.sentAt)) {
      throw new Refusal('Service invoked too many times for one day: email.');
    }
    const { startAt, used } = this.usage.get(account) ?? { startAt: mail.sentAt, used: 0 };
    this.usage.set(account, { startAt, used: used + recipients });
    const sent = { id: this.mails.length + 1, ...mail };
    this.mails.push(sent);
    this.onSent(sent);
  }

  save(): SavedOutbox {
    return { mails: [...this.mails], usage: Object.fromEntries(this.usage) };
  }
}
