import type { Desk, MailAttachment } from '../app/desk';
import { nothingRemembered, type Remembered } from '../app/memory';
import type { StoredCustomer } from '../domain/customer/register';
import { addOptionsToSettings, appendTicketBlock } from './additions';
import { ArchiveIndex } from './archive/archiveIndex';
import { archiveReader } from './archive/archiveReader';
import { bookState } from './bookState';
import { claim } from './claim';
import { sheetOf } from './columns/locate';
import { OpenedBook } from './columns/openedBook';
import { indexAreas, indexIn, randomSource, readCustomers } from './customers';
import { requestsSent } from './gateway';
import { readLibrary } from './knowledge/library';
import { noted } from './log/digestLog';
import { readLogOf } from './log/logOfTickets';
import { readGivenInNotes, readGivenNumbers } from './log/wholeLog';
import { DeskMemory } from './memory/deskMemory';
import { postJson } from './postJson';
import { openBook, openBookWith } from './reader';
import { openDigestBook } from './report/digestBook';
import { readPartsAndKept } from './report/keptSheet';
import { openReportBook } from './report/reportBook';
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
  let customers: readonly StoredCustomer[] | undefined;
  const archiveIndex = new ArchiveIndex();
  const memory = new DeskMemory();
  const book = new OpenedBook(memory);
  return {
    now,
    rebuilt: () => book.rebuilt,
    elapsed: () => Date.now() - now,
    requests: requestsSent,
    user() {
      user ??= Session.getActiveUser().getEmail();
      return user;
    },
    exclusively(work) {
      memory.hold(patience);
      return work();
    },
    release: () => memory.release(),
    recall: () => memory.recall(),
    recallEarly: () => memory.recallEarly(),
    known: () => memory.known ?? nothingRemembered,
    remember: (before, after) => book.remember(before, after),
    open: (remembered, fields) => book.complete(remembered, (layout) => openBook(layout, fields)),
    openForReport: (remembered, fields) =>
      book.complete(remembered, (layout) => openReportBook(layout, fields, archiveIndex)),
    look: (remembered, fields, guess, isWanted) =>
      book.complete(remembered, (layout) => lookThrough(layout, fields, guess, isWanted)),
    straightened: (opened) => book.straightened(opened),
    openForDigest: (remembered, fields, extent) =>
      book.complete(remembered, (layout) => ({
        ...openDigestBook(layout, fields, extent),
        waiting: noted(remembered.journal),
      })),
    address: () => workbook().getUrl(),
    openTicket(remembered, number, row) {
      const ticket = openTicketRow(remembered.layout, number, row);
      book.keep(ticket.opened);
      return ticket;
    },
    seeTicket(remembered, number, row, sameCustomer) {
      const seen = seeTicket(remembered.layout, number, row, sameCustomer);
      book.keep(seen.opened);
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
    commit: (opened, commit) => commitAll(book.withRoom(opened, commit), commit),
    givenNumbers: readGivenNumbers,
    givenInNotes: readGivenInNotes,
    append: (opened, additions) => appendAll(book.withRoom(opened, additions), additions),
    appendBlock: (opened, additions) => appendTicketBlock(book.withRoom(opened, additions), additions),
    mask: maskCells,
    addOptions: (_, additions) => addOptionsToSettings(additions),
    write: (opened, changes) => writeChanges(book.withRoom(opened, { changes }), changes),
    displaced: displacedChanges,
    archives: archiveReader(archiveIndex, () => memory.known?.archiveYears ?? []),
    customers: {
      open: (remembered, fields) =>
        book.complete(remembered, (layout) => {
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
    claim,
    postJson,
    bookState,
    formTrigger,
    mailQuota: () => MailApp.getRemainingDailyQuota(),
    sender: () => Session.getEffectiveUser().getEmail(),
  };
}
