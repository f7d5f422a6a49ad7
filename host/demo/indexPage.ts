import type { Language } from '../../src/domain/record/lists';
import { both } from '../sample/words';
import { escaped } from './html';
import type { Happening } from './play';

/** By this an earlier demo's folder is known. */
export const generator = '<meta name="generator" content="Sheetdesk demo">';

export interface Listing {
  readonly workbooks: readonly Link[];
  readonly mails: readonly (Link & { readonly when: string; readonly to: string })[];
  readonly pages: readonly Link[];
  readonly happenings: readonly Happening[];
  /** Header and rows of the tickets as displayed. */
  readonly tickets: readonly (readonly string[])[];
}

export interface Link {
  readonly file: string;
  readonly title: string;
}

const style = `
body { margin: 0; padding: 24px 16px 48px; background: #f1f3f4; color: #202124; font: 14px/1.6 Roboto, Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 960px; margin: 0 auto; }
h1 { font-size: 22px; font-weight: 600; margin: 0 0 4px; }
p { margin: 0 0 16px; color: #5f6368; }
section { background: #fff; border: 1px solid #dadce0; border-radius: 8px; padding: 16px 24px; margin: 16px 0; overflow-x: auto; }
h2 { font-size: 16px; font-weight: 600; margin: 0 0 8px; }
a { color: #1a73e8; text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid #e8eaed; text-align: left; vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th { color: #5f6368; font-weight: 500; white-space: nowrap; }
.when { color: #5f6368; white-space: nowrap; font-variant-numeric: tabular-nums; }
.mail td:last-child { color: #b06000; }
.clock td:last-child { color: #5f6368; }
.tickets td { white-space: nowrap; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 3px 0; }
`;

/** The page that lists what a demo left. */
export function indexPage({ workbooks, mails, pages, happenings, tickets }: Listing, language: Language): string {
  const said = (zh: string, en: string): string => both(zh, en)(language);
  const title = said('Sheetdesk 客服工单台账：演示的一天', 'Sheetdesk: a working day of the demo');
  const [header = [], ...rows] = tickets;
  return `<!DOCTYPE html>
<html lang="${said('zh-CN', 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generator}
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${said('2026 年 3 月 31 日（周二）至次日早上', 'Tuesday 31 March 2026 and the morning after')}</p>
${section(said('工作簿', 'The workbook'), list(workbooks))}
${section(
  said('工单', 'Tickets'),
  table(
    'tickets',
    header,
    rows.map((cells) => row(cells.map(escaped))),
  ),
)}
${section(
  `${said('邮件', 'Mails')} ${mails.length}`,
  table(
    '',
    [],
    mails.map((mail) => row([when(mail.when), anchor(mail), escaped(mail.to)])),
  ),
)}
${section(said('页面', 'Pages'), list(pages))}
${section(
  said('经过', 'What happened'),
  table(
    '',
    [],
    happenings.map((happening) => row([when(happening.when), escaped(happening.what)], happening.kind)),
  ),
)}
</main>
</body>
</html>
`;
}

const anchor = ({ file, title }: Link): string => `<a href="${escaped(encodeURI(file))}">${escaped(title)}</a>`;
const when = (text: string): string => `<span class="when">${escaped(text)}</span>`;
const list = (links: readonly Link[]): string => `<ul>${links.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul>`;
const section = (title: string, content: string): string => `<section>\n<h2>${title}</h2>\n${content}\n</section>`;

function row(cells: readonly string[], kind = ''): string {
  return `<tr${kind === '' ? '' : ` class="${kind}"`}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function table(kind: string, header: readonly string[], rows: readonly string[]): string {
  const head = header.length === 0 ? '' : `<tr>${header.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr>`;
  return `<table class="${kind}">${head}${rows.join('')}</table>`;
}
