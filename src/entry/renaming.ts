import { carryRenamings, type OfferedRenaming, offeredRenamings } from '../app/renamedOptions';
import { fieldOf } from '../domain/record/ticket';
import type { TypedOver } from '../domain/settings/findRenamings';
import { isOpen, isSamePlace, type Renaming, withRenaming } from '../domain/settings/renaming';
import type { Settings } from '../domain/settings/settings';
import type { Refreshed } from '../sheets/settings/refreshSnapshot';
import { ticketsHolding } from '../sheets/settings/ticketsHolding';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { told } from './told';

/** What stood in the one cell that was edited. */
export function typedOver({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): TypedOver | undefined {
  return oldValue === undefined
    ? undefined
    : { row: range.getRow() - 1, column: range.getColumn() - 1, oldValue: String(oldValue) };
}

/** Whether both are former names of the same option. */
const isOfOne = (a: Renaming, b: Renaming): boolean => isSamePlace(a, b) && a.to === b.to;

/**
 * Tells whoever renamed options that tickets still hold the old name of one, how many others wait, and how to carry all
 * along.
 */
export function offerRenamings({ made, remembered, settings }: Refreshed): void {
  if (made.length === 0) return;
  const all = (remembered.renamings ?? []).reduce<readonly Renaming[]>(withRenaming, []);
  const renamed = made.map((one) => ({ ...one, names: all.filter((known) => isOfOne(known, one)) }));
  const counts = ticketsHolding(
    remembered.layout,
    renamed.map(({ names, ...one }) => ({ ...one, names: names.map(({ from }) => from) })),
  );
  const at = counts.findIndex((count) => count > 0);
  const told = made[at];
  if (told === undefined) return;
  const waiting = all.filter((one) => isOpen(one, settings) && !isOfOne(one, told));
  const others = waiting.filter((one, place) => waiting.findIndex((known) => isOfOne(known, one)) === place);
  const { renaming, menu } = wordsOf(settings.language);
  workbook().toast(renaming.offer(told.from, told.to, counts[at] ?? 0, others.length), menu.desk, seconds);
}

const seconds = 30;

const noteOf = (offered: readonly OfferedRenaming[], { language }: Settings): readonly string[] =>
  offered.map(({ field, from, to, tickets }) =>
    wordsOf(language).renaming.line(fieldOf(field)[language], from, to, tickets),
  );

/** Menu: asks whether tickets are to be carried along with the options that were renamed, and does it. */
export function carryRenamed(): void {
  told('carryRenamed', (desk) => {
    const { offered, settings } = offeredRenamings(desk);
    const { renaming: words } = wordsOf(settings.language);
    if (offered.length === 0) return words.none;
    const ui = SpreadsheetApp.getUi();
    const question = `${noteOf(offered, settings).join('\n')}\n\n${words.ask}`;
    if (ui.alert(words.title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return words.left;
    const carried = carryRenamings(desk, (own) => ({
      step: wordsOf(own.language).renaming.step,
      note: (found) => noteOf(found, own).join('\n'),
    }));
    return words.done(carried.reduce((sum, { tickets }) => sum + tickets, 0));
  });
}
