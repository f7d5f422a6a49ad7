import { carryRenamings, type OfferedRenaming, offeredRenamings } from '../app/renamedOptions';
import { fieldOf } from '../domain/record/ticket';
import type { TypedOver } from '../domain/settings/findRenamings';
import { isSamePlace, type Renaming, withRenaming } from '../domain/settings/renaming';
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

/** Tells whoever renamed an option that tickets still hold its old name, and how to carry them along. */
export function offerRenamings({ made, remembered, settings }: Refreshed): void {
  const [first] = made;
  if (first === undefined) return;
  const all = (remembered.renamings ?? []).reduce<readonly Renaming[]>(withRenaming, []);
  const names = all.filter((one) => isSamePlace(one, first) && one.to === first.to).map(({ from }) => from);
  const count = ticketsHolding(remembered.layout, first, names);
  const { renaming, menu } = wordsOf(settings.language);
  if (count > 0) workbook().toast(renaming.offer(first.from, first.to, count), menu.desk, seconds);
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
