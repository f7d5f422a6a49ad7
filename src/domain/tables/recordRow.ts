import { parseDuration } from '../clock/duration';
import { isKnowledgeNo } from '../knowledge/knowledgeNo';
import { isCustomerNo } from '../number/customerNumber';
import { isTicketNumber } from '../number/serial';
import { type ListKey, openLists, optionKey } from '../record/lists';
import { type Cell, folded } from './foldedCell';
import { type Column, type Table, tables } from './tables';

type Tells = (text: string) => boolean;

const optionOf =
  (...lists: readonly ListKey[]): Tells =>
  (text) =>
    lists.some((list) => optionKey(list, text) !== undefined);

const isLasting: Tells = (text) => ['minutes', 'workingDays'].includes(parseDuration(text).kind);
const isTaskNo: Tells = (text) => isTicketNumber(text.replace(/-\d{1,4}$/, ''));
const isAddress: Tells = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isDay: Tells = (text) => /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(text);

/** What stands in a record's columns, by their key, and in no header. */
const ofRecords: Readonly<Partial<Record<string, Tells>>> = {
  number: isTicketNumber,
  fromTicket: isTicketNumber,
  taskNo: isTaskNo,
  customerNo: isCustomerNo,
  knowledgeNo: isKnowledgeNo,
  email: isAddress,
  date: isDay,
  month: (text) => /^\d{4}-\d{2}$/.test(text),
  year: (text) => /^\d{4}$/.test(text),
  response: isLasting,
  plan: isLasting,
  resolve: isLasting,
  update: isLasting,
  nature: optionOf('nature'),
  complaintLevel: optionOf('complaintLevel'),
  urgency: optionOf('urgency'),
  calendar: optionOf('clock'),
  kind: optionOf('dayKind'),
  role: optionOf('role'),
  onDuty: optionOf('met'),
  taken: optionOf('met'),
  step: optionOf('scriptStep'),
  state: optionOf('taskState', 'articleState', 'improvementState'),
};

/** The settings tell nothing themselves; beside them stand the first options of the lists. */
const leastOptions = 2;

const holdsOptions = (row: readonly Cell[]): boolean =>
  row.filter((cell) => openLists.some((list) => optionKey(list, String(cell).trim()) !== undefined)).length >=
  leastOptions;

function isOfRecord({ key, kind }: Column, cell: Cell | undefined): boolean {
  const text = String(cell ?? '').trim();
  if (text === '') return false;
  return (kind !== 'text' && typeof cell === 'number') || ofRecords[key]?.(text) === true;
}

/** How many columns of the table have their label in the row, in either language. */
export function labelsIn({ columns }: Table, row: readonly Cell[]): number {
  const texts = new Set(row.map(folded));
  return columns.filter(({ zh, en }) => texts.has(folded(zh)) || texts.has(folded(en))).length;
}

/** A text of a record may be the word of one header. */
const mostLabels = 1;

/**
 * Whether a row is a record of the table, by what stands in its columns, and not the header: where it is the first,
 * somebody deleted the row of the headers. A record whose columns tell nothing, as that of the categories, is not known.
 * @param places of the columns, zero-based; as declared where absent
 */
export function isRecordRow(table: Table, row: readonly Cell[], places?: ReadonlyMap<string, number>): boolean {
  // First, for nearly every row that is asked of is the header, and what tells of records is looked up in many lists.
  if (labelsIn(table, row) > mostLabels) return false;
  const cellOf = (key: string, at: number) => row[places === undefined ? at : (places.get(key) ?? -1)];
  const isTold = table.columns.some((column, at) => isOfRecord(column, cellOf(column.key, at)));
  return isTold || (table.id === tables.settings.id && holdsOptions(row));
}
