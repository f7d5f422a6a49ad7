import type { Edit, EditDesk } from '../app/edit/editDesk';
import { handleEdit } from '../app/edit/handleEdit';
import { withToldLine } from '../app/edit/toldLines';
import { owesWarning } from '../app/health/silentClock';
import { type Remembered, sweepSoon } from '../app/memory';
import { Refused } from '../app/refused';
import { tasksEdited } from '../app/tasks/tasksEdited';
import { joinLabels } from '../domain/record/joinLabels';
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
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  // A page that calls this sends no range with its functions (D12).
  if (typeof event?.range?.getSheet !== 'function') return;
  const sheet = event.range.getSheet();
  const id = sheet.getSheetId();
  const settingsTable = settingsTables.find((key) => tables[key].id === id);
  const refreshed = settingsTable && refreshSnapshot(settingsTable, typedOver(event));
  if (refreshed !== undefined) {
    offerRenamings(refreshed);
    warnOfSilence(editDesk(sheet), refreshed.remembered);
  }
  if (id === tables.articles.id) articleEdited(event, ({ language }) => wordsOf(language).knowledge);
  if (id === tables.tasks.id && event.range.getLastRow() > 1) seeToTasks(event, editDesk(sheet));
  const ofLog = id === tables.log.id ? logEdit(event) : undefined;
  if (ofLog !== undefined) seeToLog(ofLog, editDesk(sheet));
  if (id === tables.log.id && event.range.getRow() === 1) seeToLogHeader(editDesk(sheet));
  if (id !== tables.tickets.id) return;
  const { range } = event;
  const desk = editDesk(sheet);
  const remembered = handledOrTold(desk, {
    firstRow: range.getRow() - 1,
    rowCount: range.getNumRows(),
    firstColumn: range.getColumn() - 1,
    columnCount: range.getNumColumns(),
    ...(event.value === undefined ? {} : { value: String(event.value) }),
    ...(event.oldValue === undefined ? {} : { oldValue: String(event.oldValue) }),
    user: event.user?.getEmail() ?? '',
  });
  if (remembered !== undefined) warnOfSilence(desk, remembered);
}

/**
 * Sees to an edit of tickets; where it cannot be told which column is which, whoever edits is told why, and the next tick
 * finds it too, which tells the administrators.
 */
function handledOrTold(desk: EditDesk, edit: Edit): Remembered | undefined {
  try {
    return handleEdit(desk, edit, rowWords);
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'headerMoved')) throw error;
    const remembered = desk.recall();
    desk.remember(remembered, sweepSoon(remembered));
    const language = desk.settings(remembered)?.language ?? 'zh';
    workbook().toast(spoken(error, language).message, wordsOf(language).menu.desk, warningSeconds);
    return undefined;
  }
}

/** Puts numbers of tasks back that people typed over; every other edit is left to the next tick. */
function seeToTasks(event: GoogleAppsScript.Events.SheetsOnEdit, desk: EditDesk): void {
  const isPutBack = numberKept(event, () => {
    const { language = 'zh' } = desk.settings(desk.recall()) ?? {};
    return wordsOf(language).working.typedTask.kept;
  });
  if (!isPutBack) warnOfSilence(desk, tasksEdited(desk, mayHidePastedNumbers(event)));
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
