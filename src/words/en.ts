import { longestTask } from '../domain/tasks/taskMinutes';
import { archiveEn } from './archive/en';
import { chatEn } from './chat/en';
import { confidentialEn } from './confidential/en';
import { healthEn } from './health/en';
import { knowledgeEn } from './knowledge/en';
import { printEn } from './print/en';
import { repairEn } from './repair/en';
import { reportEn } from './report/en';
import type { Words } from './words';
import { workingEn } from './working/en';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How to make room where the script's properties are full. */
const roomEn =
  'Delete rows that are no longer used from the categories, the people and the dispatch rules; if other scripts run in this workbook, also delete what they no longer need under Project Settings › Script properties in Apps Script, and leave the desk’s own alone';

/** English. */
export const en: Words = {
  menu: {
    desk: 'Service desk',
    newTicket: 'New ticket',
    monthReport: 'Month report',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    otherMonth: 'Another month…',
    lastWeek: 'Last week (weekly)',
    mailLastMonth: 'Mail last month’s report',
    improvement: 'Improve a flagged category…',
    importLedger: 'Import…',
    sweepNow: 'Check deadlines now',
    sendDigest: "Send today's digest",
    setUp: 'Set up / repair workbook',
  },
  title: { intake: 'Service desk', importer: 'Import a ledger', otherMonth: 'Month report' },
  webTitle: {
    survey: 'How did we do?',
    status: 'Ticket status',
    request: 'Tell us your problem',
    closed: 'Customer service',
  },
  refusal: {
    ...workingEn.refusal,
    ...archiveEn.refusal,
    ...knowledgeEn.refusal,
    ...confidentialEn.refusal,
    fieldsWrong: () => 'Some fields need attention; each is marked below.',
    jobDied: () =>
      'It was cut off twice in a row before its end, and is tried again in half an hour. With very many tickets, archive first.',
    mailsRefused: (people) => `Three mails to ${people} failed. Check the address in the sheet People.`,
    roleLacks: (roles) => `Only these roles may do this: ${roles}. Roles are set in the sheet People.`,
    busy: () => 'The desk is busy. Try again in a few seconds; nothing you typed is lost.',
    notSetUp: (detail) =>
      `The workbook is not ready. Choose “Service desk › Set up / repair workbook” first.${detail === '' ? '' : ` (Missing: ${detail})`}`,
    sheetProtected: (sheet) =>
      `${sheet === '' ? 'The sheet to be written' : `The sheet “${sheet}”`} is protected and you may not edit it, so nothing was written. Ask the owner of the spreadsheet to let you edit it under Data › Protect sheets and ranges, then try again.`,
    headerMoved: (sheet) =>
      `The first row of “${sheet}” is not its header, and the desk waits so that nothing goes into a wrong row. Choose “Service desk › Set up / repair workbook”: it moves the header back, and no ticket is lost.`,
    memoryFull: () =>
      `The script properties of this project are full (500 KB), and the desk cannot keep its memory there, so nothing was written. ${roomEn}. Then try again.`,
    malformed: () => 'The request could not be read. Reload the page and try again.',
    sheetMissing: (detail) => `There is no sheet “${detail}”. It may have been renamed or deleted; choose again.`,
    sheetEmpty: (detail) =>
      `“${detail}” holds nothing to import: the first row must be the header, with at least one row below.`,
    nothingMapped: () => 'No column is matched to a ticket field yet. Match at least the required ones.',
    needsTimeCategoryState: (detail) =>
      `Past records need at least a time, a category and a status. Choose a column for: ${detail}.`,
    improvementLacks: (detail) => `Please fill in: ${detail}.`,
    improvementThere: (number) =>
      `This category has improvement ${number} for the month already; nothing was saved twice. Please edit it in “Improvements”.`,
    monthAhead: (detail) =>
      `${detail} has not begun yet, so there is nothing to report. Choose this month or an earlier one.`,
    badMonth: (detail) => `“${detail}” is not a month. Write it like 2026-10.`,
  },
  issue: {
    required: (label) => `${label} is required`,
    unknownOption: (label, value) => `“${value}” is not an option of ${label}; choose one from the list`,
    categoryMismatch: (label, value) => `${label} “${value}” does not belong to the category above it; choose again`,
    unknownCategory: (label, value) => `${label} has no “${value}”; choose again`,
    unreadableTime: (label, value) => `${label}: “${value}” is not a time; write it like 2026-05-20 14:30`,
    inTheFuture: (label) => `${label} cannot be in the future`,
    inThePast: (label) => `${label} cannot be in the past`,
    unreadableContact: (_, value) => `“${value}” is neither a phone number nor an e-mail address`,
    unreadableNumber: (label, value) => `${label} must be a number, not “${value}”`,
    unreadableMinutes: (label, value) => `${label} must be a whole number from 0 to ${longestTask}, not “${value}”`,
    tooLong: (label, _, limit) => `${label} is too long: at most ${limit} characters`,
  },
  line: {
    duplicate: (line) => `same as line ${line}`,
    unknownStatus: (value) => `unknown status “${value}”`,
    needs: (label) => `${label} is missing`,
    sameExternalNo: (label, line) => `same ${label} as line ${line}`,
    ambiguousTime: (label, value) => `${label}: “${value}” may mean several moments; write year, month, day and time`,
    damagedNumber: (label, value) =>
      `${label}: “${value}” was shortened by a spreadsheet; enter it again from the source`,
    tooOld: (label, value) => `${label}: “${value}” is too early: tickets begin with 2000-01-02; check the year`,
    yearOutOfRange: (label, value) => `${label}: the year of “${value}” is not from 1900 to 2199; check it`,
    before: (label, value, earlier) => `${label}: “${value}” is before “${earlier}”; check both times`,
    againstStatus: (label, value, status, stated) =>
      `${label}: “${value}” is given, but “${status}” is “${stated}”; correct “${status}” or clear “${label}”`,
  },
  unassigned: 'To be assigned',
  promise: ({ number, responseDue, resolveDue }) =>
    [
      `Your request is registered under number ${number}. `,
      responseDue === '' ? '' : `We will contact you by ${responseDue}`,
      resolveDue === '' ? '' : `${responseDue === '' ? 'We' : ' and'} expect to have it solved by ${resolveDue}`,
      responseDue === '' && resolveDue === '' ? 'We will contact you as soon as we can. ' : '. ',
      'Please quote this number if anything changes.',
    ].join(''),
  log: {
    created: 'Received',
    createdNote: (owner, reason) => (reason === '' ? `Assigned to ${owner}` : `Assigned to ${owner} (${reason})`),
    waiting: 'Registered; nobody on duty, to be assigned',
    noRule: 'Registered; no dispatch rule applies, to be assigned',
    imported: 'Import',
    importedNote: (count, from, first, last) =>
      `${several(count, 'ticket', 'tickets')} imported from “${from}”: ${first} to ${last}`,
    typed: 'Registered',
    typedNote: (owner, reason) => `Typed into the sheet, assigned to ${owner}${reason === '' ? '' : ` (${reason})`}`,
  },
  flow: {
    moved: 'Status',
    reopened: 'Reopened',
    transferred: 'Transferred',
    formerOwner: 'Former owner',
    deadlinesMoved: 'Deadlines moved',
    reportNotTaken: (label, brought) =>
      `“${label}”: “${brought}” cannot be right; the time of entry counts. To correct it, delete this row and enter it again.`,
    deadlineHeld: (label, at) => `${label} ${at} had been moved and stands`,
    none: 'none',
    lacking: (to, missing, from) =>
      `Not yet “${to}”: ${missing} missing. Fill that in first; the status is “${from}” again.`,
    statusCleared: (status, allowed) =>
      `A ticket always has a status; it is “${status}” again. It may become: ${allowed}.`,
    statusUnknown: (text, status, allowed) =>
      `“${text}” is no status; it is “${status}” again. It may become: ${allowed}.`,
    endOfTask: (name) => `the end of task ${name}`,
    tasksLeft: (names) => `tasks not ended yet: ${names}`,
    forbidden: (from, to, allowed) =>
      `“${from}” cannot become “${to}” at once; it may become: ${allowed}. The status is “${from}” again.`,
    sameCustomer: 'Same customer',
    possiblySame: (numbers) => `Possibly the same issue as ${numbers} (same category within 7 days)`,
    otherOpen: (numbers) => `Other open tickets: ${numbers}`,
    linkInSidebar: 'can be linked in the sidebar’s Ticket tab',
    gone: 'Row deleted',
    lacked: 'Record incomplete',
    lackedNote: (labels) => `Changed after closing, it now lacks: ${labels}. Please fill it in.`,
    pastedOver: 'System columns changed',
    pastedOverNote: (labels) =>
      `A block was pasted over, or cleared, columns that the desk fills in: ${labels}. What they held is not known; please check.`,
    logKept: 'The log is added to, not changed; the text is back as it was. To correct it, add a line at the end.',
    logChanged: 'Log changed',
    logChangedNote: (first, last, labels) =>
      `${first === last ? `Row ${first}` : `Rows ${first} to ${last}`} of the log pasted over or cleared: ${labels}. See File › Version history for what stood there.`,
    putBackOwn: (label) => `“${label}” is filled in by the desk and was put back.`,
    goneNote: 'This ticket stands in no row any more; its number stays used',
    unwritten: 'No such row',
    unwrittenNote:
      'No row bears this number: the row was deleted at once, or taking it in broke off before it was written; the number stays used',
  },
  breach: {
    subject: (numbers, count) =>
      count === 1 ? `[Overdue] Ticket ${numbers}` : `[Overdue] ${count} deadlines passed: ${numbers} …`,
    intro: (count) =>
      count === 1
        ? 'This ticket is past its deadline. Please act now:'
        : `These ${count} deadlines have passed. Please act now:`,
    deadline: { response: 'First response', plan: 'Plan', resolve: 'Resolution', promised: 'Promised reply' },
    outro: 'Closing an overdue ticket needs the overdue reason. Each deadline is told once.',
  },
  digest: {
    sent: (people, left) => {
      if (people === 0 && left.length === 0) {
        return 'Nobody to send it to: enter e-mail addresses of supervisors in People.';
      }
      const sent = `Digest sent to ${several(people, 'person', 'people')}.`;
      if (left.length === 0) return sent;
      return `${sent} Today's mail quota is used up: ${left.join(', ')} got none; send it again tomorrow.`;
    },
  },
  improvementSaved: (number, strangers) =>
    strangers === ''
      ? `Improvement ${number} is saved in “Improvements”`
      : `Improvement ${number} is saved in “Improvements”. “People” does not name ${strangers}: only managers are reminded.`,
  report: reportEn,
  settings: {
    mark: 'Wrong setting: ',
    blank: 'blank',
    wrong: (first, more) =>
      `Wrong settings: ${first.join('; ')}${more === 0 ? '' : `; and ${more} more, see the notes on the cells`}`,
    place: (sheet, line, label) => `${sheet} row ${line} “${label}”: `,
    problem: {
      default: (value) => `‘${value}’ cannot be read; the default stands in`,
      outOfRange: (value, _, { least, most, isWhole }) =>
        `‘${value}’ cannot be used; the default stands in. Write a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`,
      blankDefault: (value) => `is blank; ${value} is taken meanwhile. Write it down`,
      zoneUnknown: (value, _, __, { used, before }) =>
        before === undefined
          ? `‘${value}’ is no time zone; the workbook’s ${used} stands in. Write e.g. Europe/London`
          : `‘${value}’ is no time zone; the workbook’s ${used} stands in, but ${before} was used before, so times are shifted. State the zone to use (e.g. ${before}), the same as in File › Settings`,
      weekdaysUnclear: (value) =>
        `‘${value}’ cannot be read; the default stands in. Write numbers from 1 to 7 with commas, Monday to Friday as 1,2,3,4,5`,
      timeUnclear: (value) => `‘${value}’ cannot be read; the default stands in. Write e.g. 08:30`,
      languageUnclear: (value) => `‘${value}’ cannot be read; the workbook’s language stands in. Write zh-CN or en`,
      quietHoursUnclear: (value) =>
        `‘${value}’ cannot be read; the default stands in. Write e.g. 22:00-07:00, or No if there are none`,
      quietHoursTooLong: (value) =>
        `‘${value}’ leaves less than an hour of the day in which notices and digests could go out; the default, 22:00-07:00, stands in. Leave at least an hour, or write No if there are none`,
      bucketsUnclear: (value) =>
        `‘${value}’ cannot be read; the default stands in. Write hours, ascending and with commas, 8 at most, e.g. 1, 4, 24`,
      periodsUnclear: (value) =>
        `‘${value}’ cannot be read; the default stands in. Write e.g. 09:00-12:00, 13:00-18:00`,
      periodEmpty: (value) =>
        `‘${value}’ has a period that ends when it begins; the default stands in. Write e.g. 09:00-12:00, 13:00-18:00`,
      periodOvernight: (value) =>
        `‘${value}’ has a period that ends before it begins; the default stands in. Split a night shift by the day, e.g. 00:00-06:00, 22:00-24:00`,
      periodsOverlap: (value) =>
        `‘${value}’ has periods that overlap; the default stands in. Keep them apart, e.g. 09:00-12:00, 13:00-18:00`,
      periodsUnordered: (value) => `‘${value}’ is not in order; the default stands in. Put the earlier period first`,
      durationZero: (value) => `‘${value}’ is less than a minute and has no effect; make it longer, or write “none”`,
      durationNegative: (value) =>
        `‘${value}’ is negative and has no effect; write e.g. “2 h”, or “none” if it is not needed`,
      daysNotWhole: (value) =>
        `‘${value}’ is no whole number of days and has no effect; write e.g. “2 d”, or hours, e.g. “12 h”`,
      unitMissing: (value) => `‘${value}’ has no unit and no effect; write e.g. “30 min” or “2 h”`,
      durationTooLong: (value) => `‘${value}’ is longer than 1000 days and has no effect; shorten it, or write “none”`,
      minutesOnly: (value) => `‘${value}’ is not a number; the default stands in. Give minutes only, e.g. 120`,
      minutesNotPositive: (value) => `‘${value}’ must be above 0; the default stands in. Give minutes, e.g. 120`,
      minutesTooMany: (value) => `‘${value}’ is over a year; the default stands in. Give fewer minutes, e.g. 120`,
      noDeadline: (value) => `‘${value}’ cannot be read; no such deadline is set`,
      workingHours: (value) => `‘${value}’ cannot be read; working hours are taken`,
      rowIgnored: (value) => `‘${value}’ cannot be read; the row is passed over`,
      agent: (value) => `‘${value}’ is no role of the desk: this person may only look; choose a role from the list`,
      headerGone: () =>
        'the header row was deleted, and columns are read in their first order; “Service desk › Set up / repair workbook” puts it back',
      listRenamed: (value, label) => `the header ‘${value}’ should be “${label}”; the column is used by its place`,
      noPolicies: () => 'there is no policy; the seven of the beginning hold until you state your own',
      listMissing: (_, label) => `there is no column headed “${label}”; its first options are used`,
      listEmpty: (_, label) =>
        `${label} has no options, so tickets cannot be entered with one; list them one a row below the header`,
      noPeople: () =>
        'nobody stands here: whoever opens this workbook may see contacts and back up the key, and nobody is told anything; enter your people, or get them back from the version history',
      noCategories: () => 'there is no category, so no ticket can be entered; state at least the first level',
      zoneBlank: (value, _, __, { before }) =>
        before === undefined
          ? `is blank; the workbook’s ${value} stands in. State it, or nobody notices when the workbook’s zone is changed`
          : `is blank; the workbook’s ${value} stands in, but ${before} was used before, so times are shifted. State the zone to use (e.g. ${before}), the same as in File › Settings`,
      zoneDiffers: (value) =>
        `differs from ${value} in File › Settings, so times are shifted; set both to the same time zone`,
      optionNamesWrong: (value) =>
        `‘${value}’ cannot be read, so renamed options lose their rules meanwhile; write one a line, e.g. “Nature: Grievance=Complaint”, with the original option on the right`,
      bigQueryOff: (value) =>
        `‘${value}’ needs BigQuery, which this script was pushed without; nothing is archived meanwhile: push it with npm run deploy:bigquery, or put Workbook back`,
      afterResolution: (value, label) =>
        `${label} ‘${value}’ is due after Resolution; shorten it, or give Resolution longer`,
      afterPlan: (value) => `Response ‘${value}’ is due after Plan; shorten it, or give Plan longer`,
      neverReached: (value) =>
        `a row above applies to all tickets of ‘${value}’, so this row never does; move it up or delete it`,
      complaintsOnly: (value) =>
        `only complaints have the complaint level ‘${value}’, so this row never applies; change the nature or clear the level`,
      optionUnknown: (value, label) =>
        `there is no ${label.toLowerCase()} ‘${value}’, so this row never applies; choose an option of the list`,
      noInterval: (value) => `‘${value}’ has no interval at all; fill in one at least, or “none” to set no deadline`,
      optionTwice: (value, label) => `${label} has ‘${value}’ more than once; delete the others`,
      resolveMissing: () =>
        'Resolution is blank, so such tickets have no resolution deadline; fill it in, or write “none”',
      noWarning: (value) =>
        `‘${value}’ is no time in hours or minutes such as “3 h” or “30 min”; the setting “Warn before” stands in`,
      warnsTooEarly: (value) =>
        `‘${value}’ is no shorter than any deadline of this row, so it warns at 75 %; shorten it`,
      coversRest: (value) =>
        `‘${value}’ has no condition and applies to all tickets, so the rows below never do; move it to the end or add a condition`,
      nameTwice: (value) =>
        `‘${value}’ stands in more than one row, so tickets and mails go astray; use different names`,
      addressTwice: (value) =>
        `‘${value}’ stands under several names, so people are mistaken for each other; use one address a person`,
      dateTwice: (value) => `${value} stands in rows of different kinds, of which only one counts; keep one of them`,
      levelSkipped: (value) => `the level above ‘${value}’ is blank, so it cannot be chosen; fill that level in`,
      settingTwice: (value) => `“${value}” stands above already, and that one holds; delete one of them`,
      settingRenamed: (value) => `this row was “${value}” and does nothing under another name; give it its former name`,
      settingReplaced: (value) =>
        `this row was “${value}” and does nothing under another name: the other row “${value}” holds; enter the value there and delete this row`,
      pathTwice: (value) => `‘${value}’ repeats a row above; delete one of them`,
      addressMissing: () => 'without an e-mail address this person gets no mail and cannot use the desk; fill it in',
      addressWrong: (value) => `‘${value}’ is no e-mail address: this person gets no mail and cannot use the desk`,
      groupEmpty: (value) =>
        `nobody is in the group ‘${value}’, so tickets of this rule stay unassigned; add people to it in “People”`,
      noPolicy: (value) =>
        `no row of “SLA policies” applies to ‘${value}’, so such tickets have no deadline; add a row`,
    },
    example: (reported, dues) =>
      `Reported ${reported} → ${dues.length === 0 ? 'no deadline' : dues.map(([label, time]) => `${label.toLowerCase()} ${time}`).join(', ')}`,
    warned: (before) => `, warned ${before} before`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    daysLater: (days, time) => `in ${days} days, ${time}`,
  },
  renaming: {
    menu: 'Update renamed options…',
    title: 'Update renamed options',
    offer: (from, to, tickets, others) =>
      `“${from}” is now “${to}”; ${tickets === 1 ? '1 ticket still has' : `${tickets} tickets still have`} the old name. To change that choose Service desk › Administration › Update renamed options….${others === 0 ? '' : ` ${others === 1 ? '1 other renamed option waits' : `${others} other renamed options wait`} there too.`}`,
    line: (label, from, to, tickets) =>
      `${label}: ${from} → ${to} (${tickets === 1 ? '1 ticket' : `${tickets} tickets`})`,
    ask: 'Give these tickets, and the SLA, dispatch and other rules that name them, the new names? Deadlines and statistics stay; archived tickets keep the old names.',
    none: 'No option was renamed: first type the new name over the old one in Settings or Categories.',
    left: 'Nothing was changed; the menu will offer it again.',
    done: (tickets) => `Updated ${tickets === 1 ? '1 ticket' : `${tickets} tickets`}.`,
    step: 'Option renamed',
  },
  setUp: {
    notRunning:
      'This is a copy, or was never set up: numbers, deadlines and mails are not running. Choose “Service desk › Set up / repair workbook”.',
    keyMissing:
      'The key of the customers is missing, as in every copy of a workbook: contacts are not encrypted for now, and encrypted ones do not open. An administrator restores it from its backup under Service desk › Administration › Key….',
    keyForeign: (customers) =>
      `The key is not the one under which ${several(customers, 'customer was', 'customers were')} encrypted. An administrator restores it from its backup under Service desk › Administration › Key….`,
    sealedLost: (customers) =>
      `The contact of ${several(customers, 'customer', 'customers')} cannot be read any more: rows of the sheet Customers were deleted or altered. Open the version before that under File › Version history › See version history and copy these rows back, or ask the customers again.`,
    impostor: ({ read, named }) =>
      `The desk still uses its original sheet, which is now called “${read}”. The sheet now called “${named}” is another one; changes there do nothing. Make your changes in “${read}”, delete or rename the other sheet, and call “${read}” “${named}” again.`,
    lockedOut: (sheets, people, more) =>
      `${sheets.length === 1 ? 'This sheet is' : 'These sheets are'} protected: ${sheets.join(', ')}. ${people.join(', ')}${more === 0 ? '' : ` and ${more} more`} may not edit there, so what they enter in the desk fails. Let them edit under Data › Protect sheets and ranges, or choose “Show a warning when editing this range”.`,
    memoryFilling: (percent) =>
      `${percent}% of the script properties of this project (500 KB) are used; once they are full the desk takes in no tickets, checks no deadlines and sends no mails. ${roomEn}.`,
    clockSilent:
      'The timed check has stopped: no reminders, digests or archiving. Ask an administrator to choose Service desk › Set up / repair workbook; it runs again within minutes.',
    clockOf: (owner, ranAt) =>
      `The timed check belongs to ${owner}; ${ranAt === '' ? 'no run is on record yet' : `its last run on record was at ${ranAt}`}. No second one was made. If 30 minutes go by without a run, choose this again to take it over.`,
    done: (sheets, columns) =>
      `The workbook is ready: ${several(sheets, 'sheet', 'sheets')} and ${several(columns, 'column', 'columns')} added.`,
    inOrder: 'The workbook is in order; nothing to change.',
    needsPeople: 'There was nothing to repair automatically, but what follows needs you.',
    repaired: (parts) => `Repaired: ${parts}.`,
    sheetOf: (sheet) => sheet,
    columnsOf: (sheet, count) => `${several(count, 'column', 'columns')} of ${sheet}`,
    atFirst: (names, left) =>
      ` (back to their first value, please check: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''})`,
    repair: {
      sheets: (count) => several(count, 'sheet', 'sheets'),
      columns: (count) => several(count, 'column', 'columns'),
      copies: (_, where) => `${where} (the copy of that name is used)`,
      headerRows: (_, where) => `header row of ${where} (back in the first row)`,
      titles: (_, where) => `title above the header of ${where} (kept in the note of its first cell)`,
      newHeaderRows: (_, where) => `header row of ${where} (put back above the first row)`,
      headers: (count) => several(count, 'header', 'headers'),
      settings: (count, atFirst) => several(count, 'setting', 'settings') + atFirst,
      archives: (count, where) => `${several(count, 'archive', 'archives')} in the sheet ${where}`,
      holidays: (count) => several(count, 'holiday', 'holidays'),
      dropDowns: (_, where) => `drop-downs of ${where}`,
      formats: (_, where) => `format of ${where}`,
      colours: () => 'row colours',
      frozen: () => 'frozen header',
      filter: () => 'filter',
      filterViews: (count) => several(count, 'filter view', 'filter views'),
      protection: (_, where) => `protection of ${where}`,
      merges: (count, where) => `${several(count, 'merged range', 'merged ranges')} of ${where} (taken apart)`,
      memory: (count) => `${several(count, 'unreadable record', 'unreadable records')} of the desk’s own memory`,
      clock: () => 'timed check',
      forms: () => 'receiving of form responses',
    },
    pickOwn: 'Choose from the list',
    pickFromList: (list) => `Choose from the list; its options stand in the “${list}” column of the Settings sheet`,
    filterViews: {
      overdue: 'Overdue',
      dueToday: 'Due today',
      unassigned: 'Unassigned',
      updateDue: 'Update due',
      urgent: 'Urgent and open',
      complaints: 'Complaints',
      callbacks: 'To call back',
    },
    openOfDepartment: (department) => `${department}: open`,
    categories: [
      ['Product', 'Payment', 'Refund failed'],
      ['Product', 'Payment', 'Charged twice'],
      ['Product', 'Sign-in', 'Code not received'],
      ['Product', 'Sign-in', 'Account locked'],
      ['Product', 'Orders', 'Status not updated'],
      ['Quality', 'Appearance', 'Damaged'],
      ['Quality', 'Performance', 'Does not start'],
      ['Quality', 'Performance', 'Short battery life'],
      ['Delivery', 'Timeliness', 'Late'],
      ['Delivery', 'Parcel', 'Lost'],
      ['Delivery', 'Parcel', 'Damaged'],
      ['Service error', 'Shipping', 'Wrong or missing item'],
      ['Service error', 'Refund', 'Late refund'],
      ['Invoices', 'Invoice', 'Wrong details'],
      ['Invoices', 'Invoice', 'Not received'],
      ['Attitude', 'Customer service', 'Unfriendly'],
      ['How to', 'Operation', 'Using a feature'],
      ['How to', 'Promotions', 'Vouchers'],
    ],
    dispatch: [
      ['Urgent complaints', 'Complaint', 'Urgent', '', 'Rapid response'],
      ['Urgent', '', 'Urgent', '', 'Supervisors'],
      ['Complaints', 'Complaint', '', '', 'Senior agents'],
      ['Delivery', '', '', 'Delivery', 'Logistics'],
      ['Invoices', '', '', 'Invoices', 'Finance'],
      ['Technical', 'Fault', '', '', 'Technical support'],
      ['Everything else', '', '', '', 'Agents'],
    ],
  },
  importing: {
    sheet: 'Import report',
    summary: (file, imported, already, refused) =>
      `“${file}”: ${imported} imported, ${already} already there, ${refused} refused`,
    columns: ['Line', 'Reason', 'Content'],
    none: 'No line was refused',
  },
  sweep: {
    done: (changed, told) =>
      `Checked: ${several(changed, 'row', 'rows')} updated, ${several(told, 'deadline', 'deadlines')} told`,
  },
  working: workingEn,
  archive: archiveEn,
  repair: repairEn,
  confidential: confidentialEn,
  print: printEn,
  knowledge: knowledgeEn,
  health: healthEn,
  chat: chatEn,
};
