import type { ImportPreview, LineIssue, NewOption } from '../../api';
import { element } from '../element';
import type { Words } from '../words';

const mostIssues = 200;

export const addOptionsId = 'add-options';

/** Step 3: what would happen, before it happens. `toggled` is told whether new options go into the settings. */
export function previewStep(
  preview: ImportPreview,
  addOptions: boolean,
  words: Words,
  toggled: (addOptions: boolean) => void,
): HTMLElement {
  return element(
    'div',
    { class: 'preview' },
    tiles([
      [words.accepted, preview.accepted, 'good'],
      [words.alreadyThere, preview.alreadyThere, ''],
      [words.refused, preview.refusedCount, preview.refusedCount > 0 ? 'bad' : ''],
    ]),
    ...preview.tooManyOptions.map(({ list, count }) =>
      element('p', { class: 'notice warning', role: 'status' }, words.tooManyOptions(list, count)),
    ),
    ...(preview.newOptions.length === 0 ? [] : [newOptions(preview.newOptions, addOptions, words, toggled)]),
    ...(preview.refused.length === 0 ? [] : [refusedLines(preview.refused, preview.refusedCount, words)]),
    ...(preview.sample.rows.length === 0 ? [] : [sampleTable(preview.sample, words)]),
  );
}

/** Numbers big enough to read at a glance. */
export const tiles = (counts: readonly (readonly [label: string, count: number, look: string])[]): HTMLElement =>
  element(
    'dl',
    { class: 'tiles' },
    ...counts.map(([label, count, look]) =>
      element('div', { class: look }, element('dt', {}, label), element('dd', {}, count.toLocaleString('en-US'))),
    ),
  );

function newOptions(
  options: readonly NewOption[],
  addOptions: boolean,
  words: Words,
  toggled: (addOptions: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', id: addOptionsId });
  box.checked = addOptions;
  box.addEventListener('change', () => toggled(box.checked));
  const byList = new Map<string, NewOption[]>();
  for (const option of options) byList.set(option.list, [...(byList.get(option.list) ?? []), option]);
  return element(
    'section',
    { class: 'new-options' },
    element('h2', {}, words.newOptions),
    element(
      'dl',
      { class: 'lists', tabindex: 0, 'aria-label': words.newOptions, role: 'group' },
      ...Array.from(byList).flatMap(([list, items]) => [
        element('dt', {}, list),
        element('dd', {}, ...items.map((item) => optionChip(item, words))),
      ]),
    ),
    element('label', { class: 'check', for: addOptionsId }, box, words.addOptions),
  );
}

const optionChip = (item: NewOption, words: Words): HTMLElement =>
  element('span', { class: 'chip' }, item.option, element('small', {}, words.newOptionLines(item.lines)));

/** The refused lines with their reasons, as far as they are told; `count` is how many there are in all. */
export function refusedLines(issues: readonly LineIssue[], count: number, words: Words): HTMLElement {
  const told = issues.slice(0, mostIssues);
  const rest = count - new Set(told.map(({ line }) => line)).size;
  const rows = told.map(({ line, message }) =>
    element('tr', {}, element('td', {}, String(line)), element('td', {}, message)),
  );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, words.line),
    element('th', { scope: 'col' }, words.reason),
  );
  return element(
    'section',
    { class: 'refused' },
    element('h2', {}, words.refusedTitle),
    scrolling(words.refusedTitle, element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))),
    ...(rest > 0 ? [element('p', { class: 'note' }, words.moreLines(rest))] : []),
  );
}

function sampleTable(sample: ImportPreview['sample'], words: Words): HTMLElement {
  const title = words.sampleTitle(sample.rows.length);
  const head = element('tr', {}, ...sample.headers.map((header) => element('th', { scope: 'col' }, header)));
  const rows = sample.rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell) => element('td', {}, element('span', { title: cell.slice(0, 500) }, cell.slice(0, 200)))),
    ),
  );
  return element(
    'section',
    { class: 'sample' },
    element('h2', {}, title),
    scrolling(title, element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))),
  );
}

/** A box that scrolls by itself and can be reached by the keyboard. */
const scrolling = (label: string, content: HTMLElement): HTMLElement =>
  element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, content);
