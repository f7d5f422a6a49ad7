import { cutText } from '../domain/record/cellText';
import type { Language } from '../domain/record/lists';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made inert for HTML: customers' words are shown, never interpreted. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** How a mail or a list in it is meant. */
export type Tone = 'alarm' | 'attention' | 'plain' | 'praise';

const colours: Readonly<Record<Tone, { readonly text: string; readonly line: string; readonly ground: string }>> = {
  alarm: { text: '#c5221f', line: '#d93025', ground: '#fce8e6' },
  attention: { text: '#b06000', line: '#f29900', ground: '#fef7e0' },
  plain: { text: '#1967d2', line: '#1a73e8', ground: '#e8f0fe' },
  praise: { text: '#137333', line: '#34a853', ground: '#e6f4ea' },
};

/** A ticket in a mail: what it is and when it is or was due on one line, the rest below. */
export interface MailLine {
  readonly lead: string;
  /** Where the lead leads to: an address of the workbook, never of a customer. */
  readonly link?: string | undefined;
  readonly side: string;
  readonly detail: readonly string[];
}

/** How a language is written: its name for browsers and screen readers, and its faces. */
const scripts: Readonly<Record<Language, { readonly lang: string; readonly font: string }>> = {
  zh: {
    lang: 'zh-CN',
    font: "font-family:Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif",
  },
  // Latin quotes are too wide in faces made for Chinese, which customers' words may still need.
  en: {
    lang: 'en',
    font: "font-family:Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
  },
};
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** Characters of each part of a line: what is longer was typed into the wrong cell, and a mail holds 200 KB. */
const partShown = 1000;

const filledParts = (parts: readonly string[]): readonly string[] =>
  parts.filter((part) => part !== '').map((part) => cutText(part, partShown));

const joined = (detail: readonly string[]): string => filledParts(detail).join(' · ');

const leadOf = ({ lead, link }: MailLine): string => {
  const style = 'font-weight:600;white-space:nowrap;text-decoration:none';
  return link === undefined
    ? `<span style="${style};color:#202124">${escaped(lead)}</span>`
    : `<a href="${escaped(link)}" style="${style};color:#1a73e8">${escaped(lead)}</a>`;
};

const htmlLine = (line: MailLine, tone: Tone): string => {
  const detail = joined(line.detail);
  const cell = 'padding:8px 0;border-bottom:1px solid #eef0f2;vertical-align:top;font-size:13px;line-height:20px';
  const below =
    detail === ''
      ? ''
      : `<tr><td colspan="2" style="padding:2px 0 0;font-size:13px;line-height:20px;color:#5f6368;word-break:break-word">${escaped(detail)}</td></tr>`;
  return `<tr><td style="${cell}"><table ${table} style="width:100%"><tr><td style="font-size:13px;line-height:20px">${leadOf(line)}</td><td style="text-align:right;white-space:nowrap;font-size:12px;line-height:20px;color:${colours[tone].text}">${escaped(line.side)}</td></tr>${below}</table></td></tr>`;
};

/** Tickets one below the other, readable on a phone: inline styles only, all text escaped. */
export const htmlLines = (lines: readonly MailLine[], tone: Tone = 'plain'): string =>
  `<table ${table} style="border-collapse:collapse;width:100%;margin:0 0 8px"><tbody>${lines.map((line) => htmlLine(line, tone)).join('')}</tbody></table>`;

/** The same lines as plain text. */
export const textLines = (lines: readonly MailLine[]): string =>
  lines.map(({ lead, side, detail }) => `- ${filledParts([lead, side, ...detail]).join(' | ')}`).join('\n');

/** The heading of a list and how many it holds. */
export const htmlHeading = (text: string, tone: Tone, count?: number): string => {
  const { text: colour, ground } = colours[tone];
  const chip =
    count === undefined
      ? ''
      : ` <span style="display:inline-block;min-width:14px;padding:0 6px;border-radius:9px;background:${ground};color:${colour};font-size:12px;line-height:18px;text-align:center">${count}</span>`;
  return `<h3 style="margin:20px 0 2px;font-size:14px;line-height:22px;font-weight:600;color:${colour}">${escaped(text)}${chip}</h3>`;
};

export const htmlParagraph = (text: string, colour = '#3c4043'): string =>
  `<p style="margin:0 0 12px;font-size:13px;line-height:20px;color:${colour};word-break:break-word">${escaped(text)}</p>`;

export const htmlSmall = (text: string): string =>
  `<p style="margin:8px 0 0;font-size:12px;line-height:18px;color:#80868b">${escaped(text)}</p>`;

/** A button that leads to the workbook. */
export const htmlLink = (address: string, text: string): string =>
  `<p style="margin:20px 0 0"><a href="${escaped(address)}" style="display:inline-block;padding:7px 16px;border:1px solid #dadce0;border-radius:4px;color:#1a73e8;text-decoration:none;font-size:13px;line-height:20px;font-weight:500">${escaped(text)}</a></p>`;

/** Numbers as bars, drawn with table cells so that every mail program shows them. */
export function htmlBars(
  bars: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[],
): string {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, tone }) => {
    const share = value === 0 ? 0 : Math.max(2, Math.round((value / longest) * 100));
    const bar =
      share === 0
        ? ''
        : `<table ${table} style="width:${share}%"><tr><td style="height:10px;line-height:10px;font-size:0;background:${colours[tone].line};border-radius:2px">&nbsp;</td></tr></table>`;
    return `<tr><td style="padding:3px 12px 3px 0;width:1%;white-space:nowrap;font-size:12px;line-height:18px;color:#5f6368">${escaped(label)}</td><td style="padding:3px 0">${bar}</td><td style="padding:3px 0 3px 10px;width:1%;text-align:right;font-size:13px;line-height:18px;font-weight:600;color:#202124">${value}</td></tr>`;
  });
  return `<table ${table} style="width:100%;margin:4px 0 4px">${rows.join('')}</table>`;
}

/** A title whose days are not broken at their hyphens, nor a few words in brackets. */
const htmlTitle = (title: string): string =>
  escaped(title).replace(
    /（[^（）]{1,20}）|\([^()]{1,24}\)|\d{4}-\d\d(-\d\d)?/g,
    '<span style="white-space:nowrap">$&</span>',
  );

/** The whole mail: one white card of at most 640 pixels, its upper edge in the colour of what it is about. */
export const htmlMail = (language: Language, title: string, content: string, tone: Tone = 'plain'): string => {
  const { lang, font } = scripts[language];
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no"></head><body style="margin:0;padding:0;background:#f1f3f4;${font}"><table ${table} style="width:100%;background:#f1f3f4"><tr><td style="padding:12px 8px"><table ${table} align="center" style="width:100%;max-width:640px;margin:0 auto;background:#fff;border:1px solid #dadce0;border-top:4px solid ${colours[tone].line};border-radius:6px"><tr><td style="padding:16px 18px 20px;${font}"><h2 style="margin:0 0 10px;font-size:17px;line-height:24px;font-weight:600;color:#202124">${htmlTitle(title)}</h2>${content}</td></tr></table></td></tr></table></body></html>`;
};
