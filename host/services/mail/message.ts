import type { ExecutionContext } from '../../contract/execution';
import type { SentMail } from '../../contract/host';
import { plainEntries, signatureError } from '../base/arguments';
import { attachmentsOf, inlineImagesOf } from './attachments';

const OPTIONS = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'noReply',
  'replyTo',
  'attachments',
  'inlineImages',
];
const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_CHARACTERS = 250;
const BODY_BYTES = 200 * 1024;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

type Parts = ReadonlyMap<string, unknown>;

/** Reads the arguments of sendEmail into a mail. */
export class MessageReader {
  /** @param method with its service, e.g. "MailApp.sendEmail" */
  constructor(
    private readonly method: string,
    private readonly context: ExecutionContext,
  ) {}

  /**
   * One mail from any of the four overloads.
   * @throws Exception when the arguments fit none, an address is none, or a limit is exceeded
   */
  read(given: readonly unknown[]): Omit<SentMail, 'id'> {
    const mail = this.mail(this.parts(given), given);
    this.check(mail);
    return mail;
  }

  private parts(given: readonly unknown[]): Parts {
    if (given.length === 1) return this.options(given, given[0]);
    if (given.slice(0, 3).some((text) => typeof text !== 'string')) throw this.mismatch(given);
    if (given.length === 3) return new Map(Object.entries({ to: given[0], subject: given[1], body: given[2] }));
    if (given.length === 4 && typeof given[3] === 'string') {
      return new Map(Object.entries({ to: given[0], replyTo: given[1], subject: given[2], body: given[3] }));
    }
    if (given.length !== 4) throw this.mismatch(given);
    const options = this.options(given, given[3]);
    return new Map([...options, ['to', given[0]], ['subject', given[1]], ['body', given[2]]]);
  }

  private options(given: readonly unknown[], value: unknown): Parts {
    const entries = plainEntries(value);
    if (!entries) throw this.mismatch(given);
    for (const [name, option] of entries) {
      if (option !== undefined && !OPTIONS.includes(name)) {
        throw new Error(`not implemented: ${this.method} with ${name}`);
      }
    }
    return new Map(entries);
  }

  private mail(parts: Parts, given: readonly unknown[]): Omit<SentMail, 'id'> {
    const text = (name: string) => {
      const value = parts.get(name);
      return value === undefined || value === null ? null : String(value);
    };
    const attachments = attachmentsOf(parts.get('attachments'));
    const inlineImages = inlineImagesOf(parts.get('inlineImages'));
    if (!attachments || !inlineImages) throw this.mismatch(given);
    return {
      sentAt: this.context.now(),
      from: parts.get('noReply') === true ? 'noreply@example.com' : this.context.effectiveUser,
      to: this.addresses(text('to')),
      cc: this.addresses(text('cc')),
      bcc: this.addresses(text('bcc')),
      subject: text('subject') ?? '',
      body: text('body') ?? '',
      htmlBody: text('htmlBody'),
      senderName: text('name'),
      replyTo: text('replyTo'),
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(Object.keys(inlineImages).length > 0 ? { inlineImages } : {}),
    };
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
    const attached = [...(mail.attachments ?? []), ...Object.values(mail.inlineImages ?? {})];
    const attachedBytes = attached.reduce((sum, { size }) => sum + size, 0);
    if (attachedBytes > ATTACHMENT_BYTES) throw realm.exception('Limit Exceeded: Email Total Attachments Size.');
  }

  private mismatch(given: readonly unknown[]): Error {
    return signatureError(this.context.realm, this.method, given);
  }
}
