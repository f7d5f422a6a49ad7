import type { SentMail } from '../../contract/host';
import { Refusal } from '../../model/refusal';

const DAY = 86_400_000;

export interface SavedOutbox {
  readonly mails: readonly SentMail[];
  readonly windowStartAt: number | null;
  readonly used: number;
}

/**
 * Every mail sent, and the quota of recipients. The quota comes back 24 hours after the first mail of its window,
 * as documented.
 */
export class Outbox {
  readonly mails: SentMail[];
  private windowStartAt: number | null;
  private used: number;

  constructor(
    private readonly quota: number,
    private readonly onSent: (mail: SentMail) => void,
    saved?: SavedOutbox,
  ) {
    this.mails = [...(saved?.mails ?? [])];
    this.windowStartAt = saved?.windowStartAt ?? null;
    this.used = saved?.used ?? 0;
  }

  /** Recipients left in the window of an instant. */
  remaining(now: number): number {
    if (this.windowStartAt !== null && now >= this.windowStartAt + DAY) {
      this.windowStartAt = null;
      this.used = 0;
    }
    return Math.max(0, this.quota - this.used);
  }

  /** @throws Refusal with the service's words when the recipients exceed what is left today */
  send(mail: Omit<SentMail, 'id'>): void {
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients > this.remaining(mail.sentAt)) {
      throw new Refusal('Service invoked too many times for one day: email.');
    }
    this.windowStartAt ??= mail.sentAt;
    this.used += recipients;
    const sent = { id: this.mails.length + 1, ...mail };
    this.mails.push(sent);
    this.onSent(sent);
  }

  save(): SavedOutbox {
    return { mails: [...this.mails], windowStartAt: this.windowStartAt, used: this.used };
  }
}
