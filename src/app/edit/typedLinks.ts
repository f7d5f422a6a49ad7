import { differences, withChange } from '../../domain/record/change';
import { relatedNumbers } from '../../domain/record/related';
import type { Settings } from '../../domain/settings/settings';
import type { ActionWords } from '../actions/words';
import type { Desk, Opened, RowChange, TicketRow } from '../desk';
import { backLinks, linkFields } from '../intake/backLinks';
import type { LogEntry, Remembered } from '../memory';

/** Numbers that somebody put into 关联工单 of a ticket (D9). */
export interface TypedLink {
  readonly number: string;
  readonly to: readonly string[];
  /** Blank where Google does not tell. */
  readonly operator: string;
}

/** Edits that wait for the next tick; of a larger paste the last ones are linked. */
const kept = 200;

/** Memory with links that were typed. */
export const withTypedLink = (remembered: Remembered, link: TypedLink): Remembered =>
  link.to.length === 0 ? remembered : { ...remembered, links: [...(remembered.links ?? []), link].slice(-kept) };

/** The numbers of a link that still stand in its ticket; a ticket is not linked to itself. */
function standing({ rows }: Opened, { number, to }: TypedLink): readonly string[] {
  const ticket = rows.find((found) => found.ticket.number === number)?.ticket;
  const there = ticket === undefined ? [] : relatedNumbers(ticket);
  return to.filter((other) => other !== number && there.includes(other));
}

interface Linked {
  readonly changes: readonly RowChange[];
  readonly log: readonly LogEntry[];
}

/** The links that tickets owe each other, one after the other: several may go to the same ticket. */
function linkAll(opened: Opened, remembered: Remembered, words: ActionWords, at: number): Linked {
  const tickets = new Map(opened.rows.map((found): [number, TicketRow] => [found.row, found]));
  const log: LogEntry[] = [];
  for (const link of remembered.links ?? []) {
    const now = { ...opened, rows: [...tickets.values()] };
    const back = backLinks(now, standing(now, link), link.number, remembered.sweep);
    for (const { row, number, change } of back) {
      const found = tickets.get(row);
      if (found !== undefined) tickets.set(row, { ...found, ticket: withChange(found.ticket, change) });
      const common = { at, step: words.linked, operator: link.operator, told: '' };
      log.push({ ...common, number: link.number, note: `${link.number} ↔ ${number}` });
      log.push({ ...common, number, note: `${number} ↔ ${link.number}` });
    }
  }
  const changes = opened.rows.flatMap(({ row, ticket }): readonly RowChange[] => {
    const change = differences(ticket, { relatedTo: tickets.get(row)?.ticket.relatedTo ?? null });
    return Object.keys(change).length === 0 ? [] : [{ row, number: ticket.number ?? '', change }];
  });
  return { changes, log };
}

/**
 * Does for numbers that people put into 关联工单 what the sidebar does for a link: each ticket shows the other, and both
 * logs tell (D9). One read and one write for all of them, nothing without any; archived tickets are left alone. A kill
 * repeats nothing: a ticket that shows the other is left as it is.
 */
export function linkTyped(desk: Desk, wordsOf: (settings: Settings) => { readonly actions: ActionWords }): void {
  if ((desk.known().links ?? []).length === 0) return;
  desk.exclusively(() => {
    const remembered = desk.recall();
    const opened = desk.open(remembered, linkFields);
    const { changes, log } = linkAll(opened, remembered, wordsOf(opened.settings).actions, desk.now);
    if (changes.length > 0) desk.commit(opened, { changes, log });
    const now = desk.recall();
    desk.remember(now, { ...now, links: [] });
  });
  desk.release();
}
