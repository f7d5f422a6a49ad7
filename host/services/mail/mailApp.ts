import type { ExecutionContext } from '../../contract/execution';
import type { SentMail } from '../../contract/host';
import { refuseUnknown } from '../../contract/refuse';
import { plainEntries, signatureError } from '../base/arguments';
import { requireAuthority } from '../base/permission';
import { refusing } from '../base/refusing';
import type { Outbox } from './outbox';

const METHOD = 'MailApp.sendEmail';
const OPTIONS = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'noReply', 'replyTo'];
const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_CHARACTERS = 250;
const BODY_BYTES = 200 * 1024;
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

class HostMailApp implements GoogleAppsScript.Mail.MailApp {
  constructor(
    private readonly outbox: Outbox,
    private readonly context: ExecutionContext,
  ) {}

  getRemainingDailyQuota(): number {
    requireAuthority(this.context, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
    this.context.gate.pass('MailApp.getRemainingDailyQuota', 'mail.quota');
    return this.outbox.remaining(this.context.now());
  }

  sendEmail(...given: unknown[]): void {
    requireAuthority(this.context, METHOD, 'script.send_mail');
    const mail = this.mail(this.message(given));
    this.context.gate.pass(METHOD, 'mail.send');
    refusing(this.context.realm, () => this.outbox.send(mail));
  }

  /** One message from any of the four overloads. */
  private message(given: readonly unknown[]): ReadonlyMap<string, unknown> {
    if (given.length === 1) return this.options(given, given[0]);
    if (given.slice(0, 3).some((text) => typeof text !== 'string')) {
      throw signatureError(this.context.realm, METHOD, given);
    }
    if (given.length === 3) return new Map(Object.entries({ to: given[0], subject: given[1], body: given[2] }));
    if (given.length === 4 && typeof given[3] === 'string') {
      return new Map(Object.entries({ to: given[0], replyTo: given[1], subject: given[2], body: given[3] }));
    }
    if (given.length !== 4) throw signatureError(this.context.realm, METHOD, given);
    const options = this.options(given, given[3]);
    return new Map([...options, ['to', given[0]], ['subject', given[1]], ['body', given[2]]]);
  }

  private options(given: readonly unknown[], value: unknown): ReadonlyMap<string, unknown> {
    const entries = plainEntries(value);
    if (!entries) throw signatureError(this.context.realm, METHOD, given);
    for (const [name, option] of entries) {
      if (option !== undefined && !OPTIONS.includes(name)) throw new Error(`not implemented: ${METHOD} with ${name}`);
    }
    return new Map(entries);
  }

  private mail(message: ReadonlyMap<string, unknown>): Omit<SentMail, 'id'> {
    const text = (name: string) => {
      const value = message.get(name);
      return value === undefined || value === null ? null : String(value);
    };
    const mail = {
      sentAt: this.context.now(),
      from: message.get('noReply') === true ? 'noreply@example.com' : this.context.effectiveUser,
      to: this.addresses(text('to')),
      cc: this.addresses(text('cc')),
      bcc: this.addresses(text('bcc')),
      subject: text('subject') ?? '',
      body: text('body') ?? '',
      htmlBody: text('htmlBody'),
      senderName: text('name'),
      replyTo: text('replyTo'),
    };
    this.check(mail);
    return mail;
  }

  private addresses(list: string | null): readonly string[] {
    const addresses = (list ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    for (const entry of addresses) {
      const address = /<([^>]*)>$/.exec(entry)?.[1] ?? entry;
      if (!ADDRESS.test(address)) throw this.context.realm.exception(`Invalid email: ${entry}`);
    }
    return addresses;
  }

  private check(mail: Omit<SentMail, 'id'>): void {
    const { realm } = this.context;
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients === 0) throw realm.exception('Failed to send email: no recipient');
    if (recipients > RECIPIENTS_PER_MESSAGE) throw realm.exception('Limit Exceeded: Email Recipients Per Message.');
    if (mail.subject.length > SUBJECT_CHARACTERS) throw realm.exception('Argument too large: subject');
    const bytes = Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody ?? '');
    if (bytes > BODY_BYTES) throw realm.exception('Limit Exceeded: Email Body Size.');
  }
}

/** The global MailApp of one execution. */
export function createMailApp(outbox: Outbox, context: ExecutionContext): GoogleAppsScript.Mail.MailApp {
  return refuseUnknown('MailApp', new HostMailApp(outbox, context));
}
