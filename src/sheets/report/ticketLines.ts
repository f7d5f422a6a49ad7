import { maskContactsIn, maskNumbersIn } from '../../domain/customer/maskText';
import type { Ticket } from '../../domain/record/ticket';
import { column, type Drawing, text } from './drawing';
import type { TableColumn } from './tableRow';

/** Characters shown of what people wrote. */
const charactersShown = 160;

/** What people wrote, on one line and not too long, contacts masked (D12): the page is mailed as PDF. */
export const shortened = (given: string | undefined): string => {
  const line = (given ?? '').replace(/\s+/g, ' ').trim();
  const characters = Array.from(maskContactsIn(line));
  const cut = characters.length > charactersShown;
  return cut ? `${characters.slice(0, charactersShown - 1).join('')}…` : characters.join('');
};

/** Number, category and owner; `spans` says how many columns of the page the latter two take. */
export const ticketColumns = (
  columns: Readonly<Record<'number' | 'category' | 'owner', string>>,
  { words }: Drawing,
  spans: readonly [category: number, owner: number] = [2, 1],
): readonly [TableColumn<Ticket>, TableColumn<Ticket>, TableColumn<Ticket>] => [
  column(columns.number, 1, text, ({ number: no }) => no ?? ''),
  column(columns.category, spans[0], text, ({ category1 }) => category1 ?? words.blank),
  column(columns.owner, spans[1], text, ({ owner }) => maskNumbersIn(owner ?? words.blank)),
];

/** Columns of tickets as columns of lines that are about a ticket. */
export const about = <Line extends { readonly ticket: Ticket }>(
  columns: readonly TableColumn<Ticket>[],
): readonly TableColumn<Line>[] =>
  columns.map((own) => ({ ...own, of: ({ ticket }: Line, index: number) => own.of(ticket, index) }));
