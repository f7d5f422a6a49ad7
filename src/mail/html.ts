const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made inert for HTML: customers' words are shown, never interpreted. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A ticket in a mail: what it is and when it is or was due on one line, the rest below. */
export interface MailLine {
  readonly lead: string;
  readonly side: string;
  readonly detail: readonly string[];
}

const font = "font-family:Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif";

const htmlLine = ({ lead, side, detail }: MailLine): string =>
  `<tr><td style="padding:8px 12px 8px 0;border-bottom:1px solid #e8eaed;vertical-align:top;font-size:13px;line-height:1.5"><span style="font-weight:600;color:#202124;white-space:nowrap">${escaped(lead)}</span><br><span style="color:#5f6368">${escaped(joined(detail))}</span></td><td style="padding:8px 0;border-bottom:1px solid #e8eaed;vertical-align:top;text-align:right;white-space:nowrap;font-size:13px;line-height:1.5;color:#3c4043">${escaped(side)}</td></tr>`;

const joined = (detail: readonly string[]): string => detail.filter((part) => part !== '').join(' · ');

/** Tickets one below the other, readable on a phone: inline styles only, all text escaped. */
export const htmlLines = (lines: readonly MailLine[]): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;width:100%;margin:4px 0 18px"><tbody>${lines.map(htmlLine).join('')}</tbody></table>`;

/** The same lines as plain text. */
export const textLines = (lines: readonly MailLine[]): string =>
  lines
    .map(({ lead, side, detail }) => `- ${[lead, side, ...detail].filter((part) => part !== '').join(' | ')}`)
    .join('\n');

export const htmlHeading = (text: string, colour = '#202124'): string =>
  `<h3 style="margin:18px 0 6px;font-size:15px;font-weight:600;color:${colour}">${escaped(text)}</h3>`;

export const htmlParagraph = (text: string, colour = '#3c4043'): string =>
  `<p style="margin:0 0 12px;font-size:13px;line-height:1.6;color:${colour}">${escaped(text)}</p>`;

export const htmlLink = (address: string, text: string): string =>
  `<p style="margin:18px 0 0"><a href="${escaped(address)}" style="color:#1a73e8;text-decoration:none;font-size:13px">${escaped(text)}</a></p>`;

/** The whole mail: one white card of at most 680 pixels. */
export const htmlMail = (title: string, content: string): string =>
  `<!DOCTYPE html><html><body style="margin:0;padding:16px;background:#f1f3f4;${font}"><div style="max-width:680px;margin:0 auto;background:#fff;border:1px solid #dadce0;border-radius:8px;padding:20px 24px"><h2 style="margin:0 0 14px;font-size:18px;font-weight:600;color:#202124">${escaped(title)}</h2>${content}</div></body></html>`;
