import type { Language } from '../../src/domain/record/lists';
import type { SentMail } from '../contract/host';
import { both, type Worded } from '../sample/words';
import { escaped, insertedInto } from './html';

const font = "font-family:Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/**
 * A mail as a page: sender and recipients above what they got; below it the plain text that comes along.
 * @param when the moment it was sent, in words
 */
export function mailPage(mail: SentMail, when: string, language: Language): string {
  const html = mail.htmlBody ?? bare(`<pre style="${font};white-space:pre-wrap">${escaped(mail.body)}</pre>`);
  const named = html.toLowerCase().includes('<title') ? html : insertedHead(html, mail.subject);
  const headed = insertedInto(named, 'body', header(mail, when, language));
  return mail.htmlBody === null ? headed : withPlainText(headed, mail.body, language);
}

function bare(content: string): string {
  return `<!DOCTYPE html><html><body style="margin:0;padding:16px;${font}">${content}</body></html>`;
}

function insertedHead(html: string, title: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>`;
  return /<head[\s>]/i.test(html)
    ? insertedInto(html, 'head', head)
    : html.replace(/<body/i, () => `<head>${head}</head><body`);
}

function header(mail: SentMail, when: string, language: Language): string {
  const rows: readonly (readonly [label: Worded, value: string])[] = [
    [both('发件人', 'From'), mail.senderName === null ? mail.from : `${mail.senderName} <${mail.from}>`],
    [both('收件人', 'To'), mail.to.join(', ')],
    [both('抄送', 'Cc'), mail.cc.join(', ')],
    [both('时间', 'Sent'), when],
    [both('主题', 'Subject'), mail.subject],
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(
      ([label, value]) =>
        `<tr><td style="padding:2px 14px 2px 0;color:#5f6368;white-space:nowrap">${label(language)}</td><td style="padding:2px 0;color:#202124">${escaped(value)}</td></tr>`,
    );
  return `<div style="max-width:680px;margin:0 auto 12px;padding:4px 24px;box-sizing:border-box;font-size:13px"><table role="presentation" cellpadding="0" cellspacing="0">${lines.join('')}</table></div>`;
}

function withPlainText(html: string, text: string, language: Language): string {
  const summary = both('纯文本版本', 'The same as plain text')(language);
  const details = `<details style="max-width:680px;margin:12px auto 0;padding:0 24px;box-sizing:border-box;font-size:13px;color:#5f6368"><summary>${summary}</summary><pre style="white-space:pre-wrap;${font}">${escaped(text)}</pre></details>`;
  const end = html.search(/<\/body>/i);
  return end < 0 ? html + details : html.slice(0, end) + details + html.slice(end);
}
