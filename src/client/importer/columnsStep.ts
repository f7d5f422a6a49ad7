import type { LedgerTable } from '../../api';
import type { FieldKey } from '../../domain/record/fields';
import type { Language } from '../../domain/record/lists';
import { fieldOf, isFieldKey } from '../../domain/record/ticket';
import { element } from '../element';
import type { Words } from '../words';
import { fieldChoices, lacking, matched, rivals, samplesOf } from './matching';

type Columns = readonly (FieldKey | null)[];

/** Step 2. `changed` is told all columns and the reason why the next step is not open, '' when it is. */
export function columnsStep(
  table: LedgerTable,
  columns: Columns,
  language: Language,
  words: Words,
  changed: (columns: Columns, blocked: string) => void,
): HTMLElement {
  const headerOf = (column: number): string => table.headers[column] || words.blankHeader(column + 1);
  const rows = table.headers.map((_, column) => columnRow(table, column, headerOf(column), language, words));
  const summary = element('p', { class: 'note', role: 'status' });

  const chosen = (): Columns => rows.map(({ select }) => (isFieldKey(select.value) ? select.value : null));
  const review = (): void => {
    const now = chosen();
    const twice = rivals(now);
    rows.forEach((row, column) => {
      const rival = twice[column] ?? null;
      row.complain(rival === null ? '' : words.twice(headerOf(rival)));
    });
    summary.textContent = words.matchedCount(matched(now), now.length);
    changed(now, blockedBy(now, language, words));
  };

  rows.forEach(({ select }, column) => {
    select.value = columns[column] ?? '';
    select.addEventListener('change', review);
  });
  review();
  const head = [words.sourceColumn, words.samples, words.fillsField].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  return element(
    'div',
    { class: 'columns' },
    summary,
    element(
      'table',
      { class: 'match' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows.map((row) => row.element)),
    ),
  );
}

/** The first reason why these columns cannot be imported, '' when they can. */
function blockedBy(columns: Columns, language: Language, words: Words): string {
  if (rivals(columns).some((rival) => rival !== null)) return words.twiceBlocks;
  const labels = lacking(columns).map((key) => fieldOf(key)[language]);
  return labels.length === 0 ? '' : words.lacking(labels.join(words.listSeparator));
}

interface ColumnRow {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  complain(message: string): void;
}

function columnRow(table: LedgerTable, column: number, header: string, language: Language, words: Words): ColumnRow {
  const samples = samplesOf(table.rows, column);
  const headerId = `column-${column}`;
  const issue = element('p', { class: 'issue', id: `${headerId}-issue` });
  const select = element(
    'select',
    { 'aria-labelledby': headerId },
    element('option', { value: '' }, words.leaveOut),
    ...fieldChoices().map((choice) =>
      element(
        'optgroup',
        { label: words.groups[choice.group] },
        ...choice.fields.map((field) => element('option', { value: field.key }, field[language])),
      ),
    ),
  );
  const shown = samples.length === 0 ? [words.blankColumn] : samples;
  return {
    select,
    element: element(
      'tr',
      {},
      element('th', { scope: 'row', id: headerId }, header),
      element('td', { class: samples.length === 0 ? 'samples blank' : 'samples' }, ...shown.map(sample)),
      element('td', {}, element('span', { class: 'select' }, select), issue),
    ),
    complain(message) {
      issue.textContent = message;
      select.removeAttribute('aria-invalid');
      select.removeAttribute('aria-describedby');
      if (message === '') return;
      select.setAttribute('aria-invalid', 'true');
      select.setAttribute('aria-describedby', issue.id);
    },
  };
}

const sample = (text: string): HTMLElement => element('span', { title: text.slice(0, 500) }, text.slice(0, 120));
