import type { Api, ImportRequest, LineIssue as SpokenIssue, NewOption as SpokenOption } from '../api';
import {
  type FinishedImport,
  type ImportWords,
  type PreviewedImport,
  previewImport as preview,
  runImport as run,
} from '../app/intake/importLedger';
import { Refused } from '../app/refused';
import { maskContact, maskName } from '../domain/customer/contact';
import { maskContactsIn } from '../domain/customer/maskText';
import type { LineIssue } from '../domain/importing/lineIssue';
import { tableOf } from '../domain/importing/tableOf';
import type { FieldKey } from '../domain/record/fields';
import { type Language, lists } from '../domain/record/lists';
import { printable } from '../domain/record/printable';
import { fieldOf } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { tables } from '../domain/tables/tables';
import { dateTimeText } from '../domain/time/format';
import { drawImportReport } from '../sheets/importReport';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { importRequest, text } from './received/received';
import { intakeWords } from './spoken/intakeWords';
import { answer, limitText } from './spoken/speak';

/** Tickets shown before an import. */
const sampleRows = 5;
/** Refused lines sent to the page; the report sheet holds all of them. */
const issuesShown = 200;

/** Page: the sheets that could hold a ledger, which are those that are not the desk's. */
export const openImport: Api['openImport'] = () =>
  answer('openImport', () => {
    const own = new Set<number>(Object.values(tables).map((table) => table.id));
    const others = workbook()
      .getSheets()
      .filter((sheet) => !own.has(sheet.getSheetId()));
    return { language: deskLanguage(), sheets: others.map((sheet) => sheet.getName()) };
  });

/** Page: a sheet of this workbook as text, as it is displayed; a title above the header is left out. */
export const readLedger: Api['readLedger'] = (received) =>
  answer('readLedger', () => {
    const name = text(received);
    const sheet = workbook().getSheetByName(name);
    if (sheet === null) throw new Refused('sheetMissing', [], name);
    const table = tableOf(sheet.getDataRange().getDisplayValues());
    if (typeof table === 'string') throw new Refused('sheetEmpty', [], name);
    return { name, ...table };
  });

const ledgerOf = ({ table, columns, addOptions }: ImportRequest) => ({ ...table, columns, addOptions });

function spokenIssue(issue: LineIssue, language: Language): string {
  const words = wordsOf(language);
  const label = issue.field === null ? '' : fieldOf(issue.field)[language];
  const value = maskContactsIn(String(issue.details.text ?? ''));
  switch (issue.code) {
    case 'required':
      return words.line.needs(label);
    case 'unknownStatus':
      return words.line.unknownStatus(value);
    case 'sameAsLine':
      return words.line.duplicate(String(issue.details.line));
    case 'sameExternalNo':
      return words.line.sameExternalNo(label, String(issue.details.line));
    case 'ambiguousTime':
      return words.line.ambiguousTime(label, value);
    case 'tooOld':
      return words.line.tooOld(label, value);
    case 'yearOutOfRange':
      return words.line.yearOutOfRange(label, value);
    case 'beforeOccurrence':
      return words.line.before(label, value, fieldOf('occurredAt')[language]);
    case 'beforeReport':
      return words.line.before(label, value, fieldOf('createdAt')[language]);
    case 'beforeResponse':
      return words.line.before(label, value, fieldOf('respondedAt')[language]);
    case 'beforeResolution':
      return words.line.before(label, value, fieldOf('resolvedAt')[language]);
    case 'againstStatus':
      return words.line.againstStatus(label, value, fieldOf('status')[language], String(issue.details.status));
    case 'damagedNumber':
      return words.line.damagedNumber(label, value);
    default:
      return words.issue[issue.code](label, value, limitText(Number(issue.details.limit ?? 0)));
  }
}

/** One entry per line, its reasons joined. */
function spokenLines(issues: readonly LineIssue[], language: Language): readonly SpokenIssue[] {
  const reasons = new Map<number, string[]>();
  for (const issue of issues)
    reasons.set(issue.line, [...(reasons.get(issue.line) ?? []), spokenIssue(issue, language)]);
  return [...reasons].map(([line, list]) => ({ line, message: list.join(language === 'zh' ? '；' : '; ') }));
}

function spokenOptions({ newOptions, newCategories, settings }: PreviewedImport): readonly SpokenOption[] {
  const { language } = settings;
  return [
    ...newOptions.map(({ list, option, lines }) => ({ list: lists[list][language], option, lines })),
    ...newCategories.map(({ path, lines }) => ({ list: tables.categories[language], option: path.join(' › '), lines })),
  ];
}

function displayed(key: FieldKey, value: string | number | null | undefined, previewed: PreviewedImport): string {
  if (value === null || value === undefined) return '';
  const field = fieldOf(key);
  if (field.type === 'state' && field.list !== undefined) {
    return lists[field.list].options.find((option) => option.key === value)?.[previewed.settings.language] ?? '';
  }
  const isMoment = field.type === 'dateTime' || field.type === 'date';
  return isMoment && typeof value === 'number' ? dateTimeText(value, previewed.zone) : maskedCell(key, String(value));
}

/** Page: what an import would do. Nothing is written. */
export const previewImport: Api['previewImport'] = (received) =>
  answer('previewImport', (desk) => {
    const request = importRequest(received);
    const previewed = preview(desk, ledgerOf(request));
    const { language } = previewed.settings;
    const keys = request.columns.filter((column) => column !== null);
    return {
      accepted: previewed.accepted.length,
      alreadyThere: previewed.alreadyThere,
      refused: spokenLines(previewed.refused, language).slice(0, issuesShown),
      refusedCount: spokenLines(previewed.refused, language).length,
      newOptions: spokenOptions(previewed),
      tooManyOptions: Array.from(previewed.tooMany, ([list, count]) => ({
        list: list === 'categories' ? tables.categories[language] : lists[list][language],
        count,
      })),
      sample: {
        headers: keys.map((key) => fieldOf(key)[language]),
        rows: previewed.accepted
          .slice(0, sampleRows)
          .map(({ ticket }) => keys.map((key) => displayed(key, ticket[key], previewed))),
      },
    };
  });

const importWords =
  (name: string) =>
  (settings: Settings): ImportWords => {
    const words = wordsOf(settings.language).log;
    const { assigned, waiting } = intakeWords(settings, 'sidebar');
    return {
      step: words.imported,
      note: (count, first, last) => words.importedNote(count, name, first, last),
      dispatched: (owner, choice) => (owner === undefined ? waiting(choice) : assigned(owner, choice)),
    };
  };

/** A cell of a ledger outside the record: what it says of the customer is masked (D12). */
function maskedCell(key: FieldKey, text: string): string {
  if (key === 'customerName') return maskName(text);
  return key === 'contact' ? maskContact(text) : maskContactsIn(text);
}

function report(done: FinishedImport, { table, columns }: ImportRequest, lines: readonly SpokenIssue[]): string {
  const words = wordsOf(done.settings.language).importing;
  const firstLine = (table.headerLine ?? 1) + 1;
  return drawImportReport({
    sheet: words.sheet,
    summary: words.summary(maskContactsIn(table.name), done.numbers.length, done.alreadyThere, lines.length),
    columns: words.columns,
    none: words.none,
    rows: lines.map(({ line, message }) => {
      // Of a column that fills no field nobody knows whether it holds names: the sheet, which all see, repeats none.
      const cells = (table.rows[line - firstLine] ?? []).flatMap((text, at) => {
        const key = columns[at] ?? null;
        return key === null ? [] : [maskedCell(key, printable(text))];
      });
      return [String(line), message, cells.join(' | ')];
    }),
  });
}

/** Page: imports a ledger and writes the report of refused lines. */
export const runImport: Api['runImport'] = (received) =>
  answer('runImport', (desk) => {
    const request = importRequest(received);
    const done = run(desk, ledgerOf(request), importWords(maskContactsIn(request.table.name)));
    const lines = spokenLines(done.refused, done.settings.language);
    const numbers = [...done.numbers].sort();
    const added = request.addOptions ? done.newOptions.length + done.newCategories.length : 0;
    return {
      imported: numbers.length,
      alreadyThere: done.alreadyThere,
      refused: lines.slice(0, issuesShown),
      refusedCount: lines.length,
      optionsAdded: numbers.length > 0 ? added : 0,
      firstNumber: numbers[0] ?? '',
      lastNumber: numbers[numbers.length - 1] ?? '',
      reportSheet: report(done, request, lines),
    };
  });
