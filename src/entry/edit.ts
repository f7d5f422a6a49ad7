import type { Edit, EditDesk } from '../app/edit/editDesk';
import { handleEdit } from '../app/edit/handleEdit';
import { withToldLine } from '../app/edit/toldLines';
import { owesWarning } from '../app/health/silentClock';
import { type Remembered, sweepSoon } from '../app/memory';
import { Refused } from '../app/refused';
import { tasksEdited } from '../app/tasks/tasksEdited';
import { joinLabels } from '../domain/record/joinLabels';
import type { SettingsTable } from '../domain/settings/readSettings';
import { tables } from '../domain/tables/tables';
import { editDesk } from '../sheets/editing/editDesk';
import { articleEdited } from '../sheets/knowledge/articleEdit';
import { type LogEdit, logEdit, logEdited } from '../sheets/log/logEdit';
import { refreshSnapshot } from '../sheets/settings/refreshSnapshot';
import { settingsTables } from '../sheets/settings/settingsCells';
import { mayHidePastedNumbers, numberKept } from '../sheets/tasks/taskEdit';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { offerRenamings, typedOver } from './renaming';
import { rowWords } from './spoken/rowWords';
import { spoken } from './spoken/speak';

/**
 * Simple trigger on every edit by a person. Sheets that are not the desk's cost no service call. It is simple, not
 * installed: it then needs no one's authorisation and spends no one's daily trigger minutes.
 */
export function onEdit(event: Event): void {
  // A page that calls this sends no range with its functions (D12).
  if (typeof event?.range?.getSheet !== 'function') return;
  const sheet = event.range.getSheet();
  orTold(sheet, () => seeTo(event, sheet));
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Sees to an edit; where it cannot be told which column is which, or memory holds no more, whoever edits is told why. The
 * next tick finds what was typed, and tells the administrators of columns.
 */
function orTold(sheet: Sheet, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refused && (error.code === 'headerMoved' || error.code === 'memoryFull'))) throw error;
    const desk = editDesk(sheet);
    const remembered = desk.recall();
    if (error.code === 'headerMoved') desk.remember(remembered, sweepSoon(remembered));
    const language = desk.settings(remembered)?.language ?? 'zh';
    workbook().toast(spoken(error, language).message, wordsOf(language).menu.desk, warningSeconds);
  }
}

function seeTo(event: Event, sheet: Sheet): void {
  const id = sheet.getSheetId();
  const settingsTable = settingsTables.find((key) => tables[key].id === id);
  if (settingsTable !== undefined) seeToSettings(event, settingsTable);
  if (id === tables.articles.id) articleEdited(event, ({ language }) => wordsOf(language).knowledge);
  if (id === tables.tasks.id && event.range.getLastRow() > 1) seeToTasks(event, editDesk(sheet));
  if (id === tables.log.id) seeToLogSheet(event, sheet);
  if (id === tables.tickets.id) seeToTickets(event, editDesk(sheet));
}

function seeToSettings(event: Event, table: SettingsTable): void {
  const refreshed = refreshSnapshot(table, typedOver(event));
  if (refreshed === undefined) return;
  offerRenamings(refreshed);
  warnOfSilence(editDesk(event.range.getSheet()), refreshed.remembered);
}

function seeToTickets({ range, value, oldValue, user }: Event, desk: EditDesk): void {
  const edit: Edit = {
    firstRow: range.getRow() - 1,
    rowCount: range.getNumRows(),
    firstColumn: range.getColumn() - 1,
    columnCount: range.getNumColumns(),
    ...(value === undefined ? {} : { value: String(value) }),
    ...(oldValue === undefined ? {} : { oldValue: String(oldValue) }),
    user: user?.getEmail() ?? '',
  };
  const remembered = handleEdit(desk, edit, rowWords);
  if (remembered !== undefined) warnOfSilence(desk, remembered);
}

/** Puts numbers of tasks back that people typed over; every other edit is left to the next tick. */
function seeToTasks(event: Event, desk: EditDesk): void {
  const isPutBack = numberKept(event, () => {
    const { language = 'zh' } = desk.settings(desk.recall()) ?? {};
    return wordsOf(language).working.typedTask.kept;
  });
  if (!isPutBack) warnOfSilence(desk, tasksEdited(desk, mayHidePastedNumbers(event)));
}

function seeToLogSheet(event: Event, sheet: Sheet): void {
  const edit = logEdit(event);
  if (edit !== undefined) seeToLog(edit, editDesk(sheet));
  if (event.range.getRow() === 1) seeToLogHeader(editDesk(sheet));
}

/** Whoever writes a header of the log may have arranged its columns, which the next sweep is to find. */
function seeToLogHeader(desk: EditDesk): void {
  const remembered = desk.recall();
  desk.remember(remembered, sweepSoon(remembered));
}

/** Sees to lines of the progress log that people changed or added. */
function seeToLog(edit: LogEdit, desk: EditDesk): void {
  const remembered = desk.recall();
  const settings = desk.settings(remembered);
  if (settings === undefined) return;
  const { flow } = wordsOf(settings.language);
  const words = {
    kept: flow.logKept,
    step: flow.logChanged,
    changed: (first: number, last: number, labels: readonly string[]) =>
      flow.logChangedNote(first, last, joinLabels(labels, settings.language)),
  };
  desk.remember(remembered, logEdited(edit, settings, words, desk.log).reduce(withToldLine, remembered));
}

/** Tells whoever edits when the clock has stopped; two calls, once in a while, and none while it runs. */
function warnOfSilence(desk: EditDesk, remembered: Remembered): void {
  if (!owesWarning(remembered, desk.now)) return;
  desk.remember(remembered, { ...remembered, warnedAt: desk.now });
  const { menu, setUp } = wordsOf(desk.settings(remembered)?.language ?? 'zh');
  workbook().toast(setUp.clockSilent, menu.desk, warningSeconds);
}

const warningSeconds = 30;
