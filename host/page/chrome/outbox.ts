import type { SentMail } from '../../contract/host';
import { button, element } from '../element';
import type { Words } from '../words';
import { type MailLinks, mailFrame } from './mailFrame';
import type { Times } from './times';

export interface OutboxPorts extends MailLinks {
  readonly words: Words;
  readonly times: Times;
  /** Saves an attachment, counted from 0. */
  saveAttachment(mail: SentMail, at: number): void;
  /** What is shown has changed. */
  redraw(): void;
}

/** The mails the add-on sent, newest first, and one of them opened. */
export class Outbox {
  private mails: readonly SentMail[] = [];
  private opened: SentMail | undefined;
  private asText = false;

  constructor(private readonly ports: OutboxPorts) {}

  get count(): number {
    return this.mails.length;
  }

  set(mails: readonly SentMail[]): void {
    this.mails = mails;
  }

  add(mail: SentMail): void {
    this.mails = [...this.mails, mail];
  }

  draw(): HTMLElement {
    return this.opened ? this.drawMail(this.opened) : this.drawList();
  }

  private drawList(): HTMLElement {
    const words = this.ports.words;
    if (this.mails.length === 0) {
      return element('p', { class: 'drawer-empty' }, words.outboxEmpty);
    }
    const list = element('div', { class: 'drawer-list', attributes: { role: 'list' } });
    list.append(...[...this.mails].reverse().map((mail) => this.drawEntry(mail)));
    return list;
  }

  private drawEntry(mail: SentMail): HTMLElement {
    return element(
      'button',
      { class: 'entry', attributes: { type: 'button', role: 'listitem' }, click: () => this.open(mail) },
      element(
        'span',
        { class: 'entry-head' },
        element('span', { class: 'entry-who' }, mail.to.join(', ')),
        element('time', {}, this.ports.times.full(mail.sentAt)),
      ),
      element('span', { class: 'entry-title' }, mail.subject),
      element('span', { class: 'entry-line' }, mail.body.replace(/\s+/g, ' ').slice(0, 120)),
    );
  }

  private drawMail(mail: SentMail): HTMLElement {
    const words = this.ports.words;
    const people: readonly (readonly [string, readonly string[]])[] = [
      [words.mailFrom, [mail.senderName ? `${mail.senderName} <${mail.from}>` : mail.from]],
      [words.mailTo, mail.to],
      [words.mailCc, mail.cc],
      [words.mailBcc, mail.bcc],
    ];
    const html = this.asText ? null : mail.htmlBody;
    return element(
      'div',
      { class: 'mail' },
      element(
        'div',
        { class: 'mail-tools' },
        button(`‹ ${words.back}`, () => this.open(undefined), 'button quiet'),
        mail.htmlBody === null ? null : button(this.asText ? words.showHtml : words.showText, () => this.switchForm()),
      ),
      element('h3', {}, mail.subject),
      element(
        'dl',
        {},
        ...people
          .filter(([, names]) => names.length > 0)
          .flatMap(([label, names]) => [element('dt', {}, label), element('dd', {}, names.join(', '))]),
        ...this.drawAttachments(mail),
      ),
      element('time', {}, this.ports.times.full(mail.sentAt)),
      html === null
        ? element('pre', { class: 'mail-text' }, mail.body)
        : mailFrame(mail.subject, withInlineImages(html, mail), this.ports),
    );
  }

  private drawAttachments(mail: SentMail): readonly HTMLElement[] {
    const { attachments = [] } = mail;
    if (attachments.length === 0) return [];
    const buttons = attachments.map(({ name, size }, at) => {
      const made = button(`${name} (${sizeText(size)})`, () => this.ports.saveAttachment(mail, at), 'attachment');
      made.title = this.ports.words.download;
      return made;
    });
    return [element('dt', {}, this.ports.words.mailAttachments), element('dd', { class: 'attachments' }, ...buttons)];
  }

  private open(mail: SentMail | undefined): void {
    this.opened = mail;
    this.asText = false;
    this.ports.redraw();
  }

  private switchForm(): void {
    this.asText = !this.asText;
    this.ports.redraw();
  }
}

/** Pictures named by `cid:` addresses come with the mail. */
function withInlineImages(html: string, { inlineImages = {} }: SentMail): string {
  return html.replace(/\bcid:([^\s"'<>)]+)/g, (address, name: string) => {
    const image = inlineImages[name];
    return image ? `data:${image.type};base64,${image.bytes}` : address;
  });
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
