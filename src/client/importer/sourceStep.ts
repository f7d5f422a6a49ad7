import type { ImportForm, LedgerTable } from '../../api';
import { call } from '../call';
import { button, element, icon } from '../element';
import type { StatusLine } from '../status';
import type { Words } from '../words';
import { type FileTable, largestFileBytes, type ProblemCode, readFile } from './readFile';

/** Where the lines come from: a file, or a sheet of the workbook. */
export interface Source {
  readonly table: LedgerTable;
  readonly file: FileTable | null;
}

/** A source, or the sentence that says why there is none; `detail` is what the machine said. */
type Reading =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly message: string; readonly detail: string };

/** Step 1. `chosen` is told null as soon as another source is asked for, and the source once it was read. */
export function sourceStep(
  form: ImportForm,
  current: Source | null,
  words: Words,
  status: StatusLine,
  chosen: (source: Source | null) => void,
): HTMLElement {
  const found = element('div', { class: 'found' });
  let latest = 0;
  const take = async (doing: string, reading: Promise<Reading>): Promise<void> => {
    latest += 1;
    const mine = latest;
    status.working(doing);
    found.replaceChildren();
    chosen(null);
    const read = await reading;
    if (mine !== latest) return;
    if (!read.ok) return status.failed(read.message, read.detail);
    status.clear();
    found.replaceChildren(...describe(read.source, words));
    chosen(read.source);
  };
  if (current !== null) found.append(...describe(current, words));
  const file = fileChooser(words, (chosenFile) => take(words.readingFile, sourceOfFile(chosenFile, words)));
  const sheet = sheetChooser(form.sheets, words, (name) => take(words.readingSheet, sourceOfSheet(name, words)));
  return element('div', { class: 'source' }, file, ...(form.sheets.length === 0 ? [] : [sheet]), found);
}

async function sourceOfFile(file: File, words: Words): Promise<Reading> {
  const refuse = (problem: ProblemCode): Reading => ({
    ok: false,
    message: `${words.problems[problem]} ${words.nameOfFile(file.name)}`,
    detail: '',
  });
  if (file.size > largestFileBytes) return refuse('tooLarge');
  try {
    const reading = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!reading.ok) return refuse(reading.problem);
    return { ok: true, source: { table: reading.value.table, file: reading.value } };
  } catch {
    return refuse('unreadable');
  }
}

async function sourceOfSheet(name: string, words: Words): Promise<Reading> {
  try {
    const answer = await call('readLedger', name);
    if (!answer.ok) return { ok: false, message: answer.refusal.message, detail: '' };
    return { ok: true, source: { table: answer.value, file: null } };
  } catch (error) {
    return { ok: false, message: words.callLost, detail: error instanceof Error ? error.message : '' };
  }
}

function fileChooser(words: Words, take: (file: File) => Promise<void>): HTMLElement {
  const input = element('input', { type: 'file', id: 'file', class: 'file', accept: '.csv,.tsv,.tab,.txt,text/*' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) void take(file);
  });
  const zone = element(
    'div',
    { class: 'drop' },
    icon('file'),
    element('p', {}, words.dropHere),
    element('p', { class: 'note' }, words.or),
    input,
    element('label', { for: 'file', class: 'button' }, words.chooseFile),
    element('p', { class: 'note' }, words.fileNote),
  );
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void take(file);
  });
  return zone;
}

function sheetChooser(sheets: readonly string[], words: Words, take: (name: string) => Promise<void>): HTMLElement {
  const select = element('select', { id: 'sheet' }, ...sheets.map((name) => element('option', { value: name }, name)));
  const read = button('secondary', words.readSheet, async () => {
    read.disabled = true;
    await take(select.value);
    read.disabled = false;
  });
  return element(
    'div',
    { class: 'sheet' },
    element('label', { class: 'label', for: 'sheet' }, words.fromSheet),
    element('div', { class: 'row' }, element('span', { class: 'select' }, select), read),
  );
}

/** What was read, so that a wrong encoding or delimiter shows before anything else. */
function describe({ table, file }: Source, words: Words): readonly HTMLElement[] {
  const facts = [words.size(table.rows.length, table.headers.length)];
  if (file !== null) facts.push(file.encoding, words.delimiter[file.delimiter]);
  const { headerLine = 1 } = table;
  const remarks = [
    ...(headerLine > 1 ? [words.headerBelow(headerLine)] : []),
    ...(table.headers.length === 1 ? [words.oneColumn] : []),
  ];
  return [
    element('p', { class: 'file-name' }, icon('check'), element('strong', {}, table.name)),
    element('p', { class: 'note', 'data-role': 'size' }, facts.join(words.factSeparator)),
    element('p', { class: 'headers' }, ...table.headers.slice(0, 40).map((header) => element('span', {}, header))),
    ...remarks.map((remark) => element('p', { class: 'notice warning' }, remark)),
  ];
}
