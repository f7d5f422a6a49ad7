import type { Additions, Desk, MailAttachment, Opened } from '../app/desk';
import { type Layout, nothingRemembered, type Remembered, sweepSoon, withBlank } from '../app/memory';
import { Refused } from '../app/refused';
import type { StoredCustomer } from '../domain/customer/register';
import type { FieldKey } from '../domain/record/fields';
import { addOptionsToSettings, appendTicketBlock } from './additions';
import { ArchiveIndex } from './archive/archiveIndex';
import { archiveReader } from './archive/archiveReader';
import { bookState } from './bookState';
import { sheetOf } from './columns/locate';
import { lackingFor, lacksVitalColumns, rebuildColumns } from './columns/rebuild';
import { indexAreas, indexIn, randomSource, readCustomers } from './customers';
import { requestsSent } from './gateway';
import { readLibrary } from './knowledge/library';
import { noted } from './log/digestLog';
import { straightenLog } from './log/logColumns';
import { readLogOf } from './log/logOfTickets';
import { readGivenKnowledgeNos, readGivenNumbers } from './log/wholeLog';
import { memoryWriter, recall } from './memory/properties';
import { postJson } from './postJson';
import { openBook, openBookWith } from './reader';
import { openDigestBook } from './report/digestBook';
import { readPartsAndKept } from './report/keptSheet';
import { openReportBook } from './report/reportBook';
import { snapshotOf } from './settings/snapshot';
import { formTrigger } from './setUp/formTrigger';
import { noteTasks } from './tasks/taskNotes';
import { readOpenTasks } from './tasks/taskSheet';
import { lookThrough } from './tickets/looking';
import { maskCells } from './tickets/masking';
import { seeTicket } from './tickets/seeTicket';
import { takeNotesOff } from './tickets/takeNotesOff';
import { readParts } from './tickets/ticketParts';
import { openTicketRow, readRows } from './tickets/ticketRows';
import { workbook } from './workbook';
import { appendAll, commitAll, displacedChanges, writeChanges } from './writer';

const blobOf = ({ bytes, mimeType, name }: MailAttachment): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob([...bytes], mimeType, name);

/** How long a person waits for the desk before being told that it is busy. */
const patienceMilliseconds = 8000;

export interface SheetsDesk extends Desk {
  /** The memory before it is needed; the next `recall` gives the same, unless the desk was locked in between. */
  recallEarly(): Remembered;
}

/**
 * The desk over this workbook, for executions with full authority (menus, pages, time triggers).
 * @param patience milliseconds for which the desk is waited for
 */
export function sheetsDesk(patience = patienceMilliseconds): SheetsDesk {
  const now = Date.now();
  let user: string | undefined;
  let recalledEarly: Remembered | undefined;
  let lastOpened: Opened | undefined;
  let known: Remembered | undefined;
  let customers: readonly StoredCustomer[] | undefined;
  const archiveIndex = new ArchiveIndex();
  let rebuilt: readonly FieldKey[] | undefined;
  let isHeld = false;
  const memory = memoryWriter();
  /** A workbook as it was opened, and as it stands since columns were made for what was to be written. */
  let wider: { readonly from: Opened; readonly to: Opened } | undefined;
  const remember = (before: Remembered, after: Remembered): void => {
    const learnt =
      lastOpened === undefined
        ? {}
        : { layout: lastOpened.layout, settings: snapshotOf(lastOpened.settings, before.settings) };
    // Rebuilt columns are blank: the next sweep fills what it can, and the next set-up tells of them.
    const blank =
      rebuilt === undefined
        ? {}
        : {
            sweep: withBlank(after.sweep, rebuilt),
            rebuilt: [...new Set([...(after.rebuilt ?? []), ...rebuilt])],
          };
    // The next sweep sees to lines that stand where the columns of the log stood before.
    const soon = learnt.layout?.logBefore === undefined ? after : sweepSoon(after);
    known = { ...soon, ...learnt, ...blank };
    memory.remember(before, known, isHeld);
  };
  /** Reads again where columns had to be rebuilt first. */
  const complete = <O extends Opened>(remembered: Remembered, read: (layout: Layout | undefined) => O): O => {
    let opened = read(remembered.layout);
    if (lacksVitalColumns(opened.layout)) {
      rebuilt = rebuildColumns(opened.settings.language).added;
      opened = read(undefined);
      lastOpened = opened;
      // At once: a look at a ticket remembers nothing else, and nobody would know that the columns are blank.
      remember(remembered, known ?? remembered);
    }
    lastOpened = opened;
    return opened;
  };
  /** The workbook with a column for all that is to be written, which is remembered before anything is. */
  const withRoom = (opened: Opened, { tickets = [], changes = [] }: Partial<Additions>): Opened => {
    const stands = wider?.from === opened ? wider.to : opened;
    const lacking = lackingFor(stands.layout, [...tickets, ...changes.map(({ change }) => change)]);
    if (lacking.size === 0) return stands;
    const { layout, added } = rebuildColumns(opened.settings.language, lacking);
    rebuilt = [...(rebuilt ?? []), ...added];
    lastOpened = { ...stands, layout: { ...stands.layout, ...layout } };
    wider = { from: opened, to: lastOpened };
    if (known !== undefined) remember(known, known);
    return lastOpened;
  };
  return {
    now,
    rebuilt: () => rebuilt ?? [],
    elapsed: () => Date.now() - now,
    requests: requestsSent,
    user() {
      user ??= Session.getActiveUser().getEmail();
      return user;
    },
    exclusively(work) {
      // Held until the execution ends or `release`: what it wrote through the Sheets API is there already.
      if (!isHeld) {
        if (!LockService.getScriptLock().tryLock(patience)) throw new Refused('busy');
        isHeld = true;
        known = undefined;
        recalledEarly = undefined;
      }
      return work();
    },
    release() {
      isHeld = false;
      LockService.getScriptLock().releaseLock();
    },
    recall() {
      if (!isHeld || known === undefined) known = recalledEarly ?? recall();
      recalledEarly = undefined;
      return known;
    },
    recallEarly() {
      recalledEarly = isHeld ? this.recall() : recall();
      return recalledEarly;
    },
    known: () => known ?? nothingRemembered,
    remember,
    open: (remembered, fields) => complete(remembered, (layout) => openBook(layout, fields)),
    openForReport: (remembered, fields) =>
      complete(remembered, (layout) => openReportBook(layout, fields, archiveIndex)),
    look: (remembered, fields, guess, isWanted) =>
      complete(remembered, (layout) => lookThrough(layout, fields, guess, isWanted)),
    straightened(opened) {
      const straight = straightenLog(opened);
      lastOpened = straight;
      return straight;
    },
    openForDigest: (remembered, fields, extent) =>
      complete(remembered, (layout) => ({
        ...openDigestBook(layout, fields, extent),
        waiting: noted(remembered.journal),
      })),
    address: () => workbook().getUrl(),
    openTicket(remembered, number, row) {
      const ticket = openTicketRow(remembered.layout, number, row);
      lastOpened = ticket.opened;
      return ticket;
    },
    seeTicket(remembered, number, row, sameCustomer) {
      const seen = seeTicket(remembered.layout, number, row, sameCustomer);
      lastOpened = seen.opened;
      return seen;
    },
    ticketsAt: readRows,
    partsAt: readParts,
    partsAndKept: readPartsAndKept,
    logOf: readLogOf,
    library: readLibrary,
    openTasks: readOpenTasks,
    noteTasks,
    takeNotesOff: (opened, field, notes) => takeNotesOff(sheetOf('tickets'), opened, field, notes),
    commit: (opened, commit) => commitAll(withRoom(opened, commit), commit),
    givenNumbers: readGivenNumbers,
    givenKnowledgeNos: readGivenKnowledgeNos,
    append: (opened, additions) => appendAll(withRoom(opened, additions), additions),
    appendBlock: (opened, additions) => appendTicketBlock(withRoom(opened, additions), additions),
    mask: maskCells,
    addOptions: (_, additions) => addOptionsToSettings(additions),
    write: (opened, changes) => writeChanges(withRoom(opened, { changes }), changes),
    displaced: displacedChanges,
    archives: archiveReader(archiveIndex, () => known?.archiveYears ?? []),
    customers: {
      open: (remembered, fields) =>
        complete(remembered, (layout) => {
          const { opened, more } = openBookWith(layout, fields, indexAreas);
          return { ...opened, customers: indexIn(more) };
        }),
      all({ zone }) {
        customers ??= readCustomers(zone);
        return customers;
      },
      randomBytes: randomSource(),
    },
    mail: (mail) =>
      MailApp.sendEmail({
        to: mail.to.join(','),
        ...(mail.cc.length > 0 ? { cc: mail.cc.join(',') } : {}),
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
        ...(mail.attachments === undefined ? {} : { attachments: mail.attachments.map(blobOf) }),
      }),
    postJson,
    bookState,
    formTrigger,
    mailQuota: () => MailApp.getRemainingDailyQuota(),
    sender: () => Session.getEffectiveUser().getEmail(),
  };
}
