import type { Desk, Opened } from '../app/desk';
import type { Remembered } from '../app/memory';
import { Refused } from '../app/refused';
import { addOptionsToSettings, appendTicketBlock } from './additions';
import { recall, remember } from './properties';
import { openBook, openTicketRow, readGivenNumbers, readRows } from './reader';
import { lacksVitalColumns, rebuildColumns } from './rebuild';
import { snapshotOf } from './snapshot';
import { readAround } from './surroundings';
import { appendAll, commitAll, displacedChanges, writeChanges } from './writer';

/** How long a person waits for the desk before being told that it is busy. */
const patienceMilliseconds = 8000;

/**
 * The desk over this workbook, for executions with full authority (menus, pages, time triggers).
 * `lastRecalled` is the memory as last read in this execution, to spare a second reading.
 */
export function sheetsDesk(): Desk & { lastRecalled(): Remembered | undefined } {
  let lastOpened: Opened | undefined;
  let lastRecalled: Remembered | undefined;
  let rebuilt = false;
  return {
    now: Date.now(),
    user: () => Session.getActiveUser().getEmail(),
    exclusively(work) {
      // Held until the execution ends or `release`: what it wrote through the Sheets API is there already.
      if (!LockService.getScriptLock().tryLock(patienceMilliseconds)) throw new Refused('busy');
      return work();
    },
    release: () => LockService.getScriptLock().releaseLock(),
    recall() {
      lastRecalled = recall();
      return lastRecalled;
    },
    lastRecalled: () => lastRecalled,
    remember(before: Remembered, after: Remembered) {
      const learnt =
        lastOpened === undefined
          ? {}
          : { layout: lastOpened.layout, settings: snapshotOf(lastOpened.settings, before.settings) };
      // Rebuilt columns are blank: the next sweep fills them.
      const blank = rebuilt ? { sweep: { ...after.sweep, fullAt: 0, nextChangeAt: 0 } } : {};
      remember(before, { ...after, ...learnt, ...blank });
    },
    open(remembered, fields) {
      lastOpened = openBook(remembered.layout, fields);
      if (lacksVitalColumns(lastOpened.layout)) {
        rebuildColumns(lastOpened.settings.language);
        rebuilt = true;
        lastOpened = openBook(undefined, fields);
      }
      return lastOpened;
    },
    openTicket(remembered, number, row) {
      const ticket = openTicketRow(remembered.layout, number, row);
      lastOpened = ticket.opened;
      return ticket;
    },
    ticketsAt: readRows,
    around: readAround,
    commit: commitAll,
    givenNumbers: readGivenNumbers,
    append: appendAll,
    appendBlock: appendTicketBlock,
    addOptions: (_, additions) => addOptionsToSettings(additions),
    write: writeChanges,
    displaced: displacedChanges,
    mail: (mail) =>
      MailApp.sendEmail({
        to: mail.to.join(','),
        ...(mail.cc.length > 0 ? { cc: mail.cc.join(',') } : {}),
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
      }),
    mailQuota: () => MailApp.getRemainingDailyQuota(),
  };
}
