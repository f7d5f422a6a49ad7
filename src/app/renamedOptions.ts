import { actorOf } from '../domain/flow/permissions';
import { withoutSettled } from '../domain/record/categoryTree';
import { differences, withChange } from '../domain/record/change';
import { fieldKeys } from '../domain/record/fields';
import type { Ticket, TicketChange } from '../domain/record/ticket';
import { withCarried } from '../domain/settings/carriedRenamings';
import { carriedAlong, isOpen, isPlainText, type Renaming } from '../domain/settings/renaming';
import type { Settings } from '../domain/settings/settings';
import type { Desk, Opened, RowChange } from './desk';
import type { LogEntry, Remembered } from './memory';

/** A renaming, and how many tickets hold the old name. */
export interface OfferedRenaming extends Renaming {
  readonly tickets: number;
}

/** Makes the line of the progress log. */
export type RenamingWords = (settings: Settings) => {
  readonly step: string;
  readonly note: (offered: readonly OfferedRenaming[]) => string;
};

interface Plan {
  readonly opened: Opened;
  readonly offered: readonly OfferedRenaming[];
  /** Those whose old name every ticket loses: they need no look at each row. */
  readonly inColumn: readonly Renaming[];
  readonly changes: readonly RowChange[];
}

/** What 待补充 says no more once the categories have their new names. */
function settledBy(ticket: Ticket, change: TicketChange, { categories, language }: Settings): TicketChange {
  const { missing } = ticket;
  if (missing === undefined || Object.keys(change).length === 0) return {};
  return differences(ticket, { missing: withoutSettled(missing, withChange(ticket, change), categories, language) });
}

function planOf(desk: Desk, remembered: Remembered): Plan {
  const { renamings = [] } = remembered;
  const opened = desk.open(remembered, [
    'number',
    'category1',
    'category2',
    'category3',
    'missing',
    ...renamings.map(({ field }) => field),
  ]);
  const open = renamings.filter((renaming) => isOpen(renaming, opened.settings));
  const carried = opened.rows.map((row) => ({ ...row, change: carriedAlong(row.ticket, open) }));
  const offered = open.map((renaming) => {
    const { field, from, to } = renaming;
    const holding = carried.filter(({ ticket }) => ticket[field] === from);
    const tickets = holding.filter(({ change }) => change[field] === to).length;
    return { ...renaming, tickets, isWhole: tickets === holding.length && isPlainText(to) };
  });
  const inColumn = offered.filter(({ isWhole }) => isWhole);
  const changes = carried.flatMap(({ row, ticket, change: whole }) => {
    const left = fieldKeys.filter(
      (key) => key in whole && !inColumn.some(({ field, from }) => field === key && from === ticket[key]),
    );
    const change: TicketChange = Object.fromEntries(
      Object.entries(whole).filter(([key]) => left.some((k) => k === key)),
    );
    const settled = settledBy(ticket, whole, opened.settings);
    const isNothing = left.length === 0 && Object.keys(settled).length === 0;
    return isNothing ? [] : [{ row, number: ticket.number ?? '', change: { ...change, ...settled } }];
  });
  return { opened, offered, inColumn, changes };
}

/** Options that were renamed since their tickets were last carried along, without holding the desk: one call. */
export function offeredRenamings(desk: Desk): {
  readonly offered: readonly OfferedRenaming[];
  readonly settings: Settings;
} {
  const { offered, opened } = planOf(desk, desk.recall());
  return { offered, settings: opened.settings };
}

/**
 * Gives tickets, and the rules that name it, the new name of each renamed option, in one call with a line in the
 * progress log. Killed before it is remembered it finds no ticket left the next time.
 * @returns what was carried along
 */
export const carryRenamings = (desk: Desk, words: RenamingWords): readonly OfferedRenaming[] =>
  desk.exclusively(() => {
    const remembered = desk.recall();
    const { opened, offered, inColumn, changes } = planOf(desk, remembered);
    const { settings } = opened;
    const found = offered.filter(({ tickets }) => tickets > 0);
    const { step, note } = words(settings);
    const operator = actorOf(desk.user(), settings).name;
    const line: LogEntry = { at: desk.now, number: '', step, operator, note: note(found), told: '' };
    desk.commit(opened, {
      changes,
      log: found.length === 0 ? [] : [line],
      renamings: offered
        .filter(({ to }) => isPlainText(to))
        .map((one) => ({ ...one, inTickets: inColumn.includes(one) })),
    });
    const isDone = ({ field, from }: Renaming) => offered.some((one) => one.field === field && one.from === from);
    const left = (remembered.renamings ?? []).filter((renaming) => !isDone(renaming));
    // The rules name the options anew.
    desk.open(remembered, []);
    const carried = withCarried(remembered.carried ?? [], offered, desk.now);
    desk.remember(remembered, { ...remembered, renamings: left, carried });
    return offered;
  });
