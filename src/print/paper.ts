import { escaped } from '../mail/html';

const fonts = {
  zh: `'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', Arial, sans-serif`,
  // Latin letters and quotes are too wide in fonts made for Chinese, which customers' words may still need.
  en: `Arial, 'Liberation Sans', Helvetica, 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`,
};

/**
 * A page for the converter from HTML to PDF: tables and plain CSS only, for Google's knows no more. The size is asked
 * for where the converter listens.
 */
const style = (language: 'zh' | 'en'): string => `
@page { size: A4; margin: 12mm 14mm }
body { margin: 0; font-family: ${fonts[language]}; font-size: 9pt; line-height: 1.4; color: #202124 }
h1 { margin: 0 0 2mm; font-size: 15pt; font-weight: bold; text-align: center; letter-spacing: ${language === 'zh' ? '1pt' : '0'} }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 2.5mm }
td { border: 0.6pt solid #80868b; padding: 1.1mm 1.8mm; vertical-align: top; word-wrap: break-word; overflow-wrap: anywhere }
td.label { width: 28mm; color: #3c4043; background: #f1f3f4 }
td.part { font-weight: bold; font-size: 10pt; background: #e8eaed; color: #202124 }
td.long { white-space: pre-wrap }
td.sign { height: 15mm; color: #5f6368 }
td.tick { line-height: 1.7 }
td.pen { height: 6mm }
td.write { height: 9mm }
p { margin: 0 0 1.5mm; font-size: 7.5pt; color: #5f6368 }
div.sheet { page-break-after: always }
div.last { page-break-after: auto }
`;

/** Papers of one PDF, each on its own page. @param papers HTML whose text is escaped */
export function paperHtml(title: string, language: 'zh' | 'en', papers: readonly string[]): string {
  const body = papers
    .map((paper, at) => `<div class="sheet${at === papers.length - 1 ? ' last' : ''}">${paper}</div>`)
    .join('');
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style(language)}</style></head><body>${body}</body></html>`;
}

/** A paper that says one thing, as a word before the others. */
export const noticePaper = (title: string, text: string): string =>
  `<h1>${escaped(title)}</h1><table><tbody><tr><td>${escaped(text)}</td></tr></tbody></table>`;

export const cell = (text: string, kind = '', columns = 1): string =>
  `<td${kind === '' ? '' : ` class="${kind}"`}${columns === 1 ? '' : ` colspan="${columns}"`}>${text}</td>`;

export const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** Four columns: two labels, each with its value. */
export const grid = (rows: readonly string[]): string =>
  `<table><colgroup><col style="width:28mm"><col><col style="width:28mm"><col></colgroup><tbody>${rows.join('')}</tbody></table>`;

export const part = (title: string): string => row(cell(escaped(title), 'part', 4));

/** A label and its value, one of two on a line. */
export interface Pair {
  readonly label: string;
  /** HTML. */
  readonly value: string;
  /** Takes a line of its own. */
  readonly isLong: boolean;
  readonly kind?: string;
  /** Is read right behind the one before it, also where that has a line of its own. */
  readonly isBehind?: boolean;
}

/** A pair with those that are read right behind it. */
type Group = readonly [Pair, ...Pair[]];

function grouped(all: readonly Pair[]): readonly Group[] {
  const groups: [Pair, ...Pair[]][] = [];
  for (const pair of all) {
    const last = groups[groups.length - 1];
    if (pair.isBehind === true && last !== undefined) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

/** Short values two on a line, long ones on their own; the order is kept as far as that goes. */
export function pairs(all: readonly Pair[]): readonly string[] {
  const groups = grouped(all);
  const isLed = ([leader]: Group): boolean => leader.isLong;
  const alone = groups.filter((group) => !isLed(group)).flat();
  const led = groups.filter(isLed).flatMap(([leader, ...behind]) => [long(leader), ...arranged(behind)]);
  return [...arranged(alone), ...led];
}

const long = ({ label, value, kind }: Pair): string => row(cell(label, 'label'), cell(value, kind ?? 'long', 3));

/** Short ones two on a line, then the long ones. */
function arranged(all: readonly Pair[]): readonly string[] {
  const rows: string[] = [];
  let waiting: Pair | undefined;
  const flush = (): void => {
    if (waiting === undefined) return;
    rows.push(row(cell(waiting.label, 'label'), cell(waiting.value, waiting.kind, 3)));
    waiting = undefined;
  };
  const short = all.filter(({ isLong }) => !isLong);
  for (const pair of short) {
    if (waiting === undefined) waiting = pair;
    else {
      rows.push(
        row(
          cell(waiting.label, 'label'),
          cell(waiting.value, waiting.kind),
          cell(pair.label, 'label'),
          cell(pair.value, pair.kind),
        ),
      );
      waiting = undefined;
    }
  }
  flush();
  return [...rows, ...all.filter(({ isLong }) => isLong).map(long)];
}

/** Signature boxes side by side. */
export function signatures(names: readonly string[], date: string, language: 'zh' | 'en'): string {
  const colon = language === 'zh' ? '：' : ':';
  const box = (name: string) => cell(`${escaped(name)}${colon}<br><br>${escaped(date)}${colon}`, 'sign');
  return `<table><tbody>${row(...names.map(box))}</tbody></table>`;
}
