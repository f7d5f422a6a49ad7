import type { HealthWords } from './words';

const parts = (found: readonly (readonly [count: number, name: string])[]): string =>
  found
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${name} ${count}`)
    .join(', ');

export const healthEn: HealthWords = {
  name: {
    sweep: 'Check of deadlines',
    letters: 'Letters still owed',
    told: 'Words to customers typed into the log',
    links: 'Related tickets typed into the sheet',
    escalations: 'Escalations past their time',
    tasks: 'Task roll-up',
    forms: 'Form responses',
    chat: 'Group chat',
    digest: 'Daily digest',
    weeklyDigest: 'Weekly digest',
    monthReport: 'Month report',
    filterViews: 'Filter views',
    cellNotes: 'Keeping cell notes',
    archive: 'Nightly archive',
    monthReportMail: 'Month report by mail',
    cells: 'Cells used',
    zone: 'Time zone',
    formTrigger: 'Form trigger',
    archives: 'Archive workbooks',
  },
  state: {
    well: 'Well',
    failed: 'Failed',
    postponed: 'Postponed',
    unfinished: 'Unfinished',
    late: 'Late',
    new: 'Not run yet',
  },
  advice: {
    well: '',
    failed: 'Tried again every 30 minutes; if it keeps failing choose Service desk › Set up / repair workbook',
    postponed: 'Cannot be done now (too little mail quota, for one); tried again later',
    unfinished: 'Too much for one run; goes on at the next check',
    late: 'Not done in time, perhaps broken off each time; see Executions in Apps Script',
    new: '',
  },
  lastFailure: (error) => `Last error: ${error}`,
  clock: 'Time trigger',
  clockNote: (keeper) =>
    `Every 5 minutes${keeper === '' ? '' : `, as ${keeper}`}. Two hours without news here mean that it has stopped: choose Service desk › Set up / repair workbook`,
  quota: 'Mail quota today',
  quotaLeft: (count) => `${count} left`,
  quotaNote: 'Recipients who can still be mailed today, as Google counts them',
  quotaLow:
    'Nearly used up: owners are told without copies to their heads; passed deadlines go first, the rest follows once there is quota again',
  waiting: 'Mails waiting',
  waitingCount: (count) => (count === 0 ? 'None' : String(count)),
  waitingNote: ({ overdue, assignments, lowScores, digests }) =>
    overdue + assignments + lowScores + digests === 0
      ? ''
      : `${parts([
          [overdue, 'passed deadlines'],
          [lowScores, 'low scores'],
          [assignments, 'assignments'],
          [digests, 'digests and reports'],
        ])}: could not be sent, and follow in this order once there is quota`,
  waitingFor: (people) => `they are for ${people}`,
  givenUp: (people) => `mails to ${people} failed three times and are not tried again: check the address in People`,
  untold: (tickets, people) =>
    `${tickets} ${tickets === 1 ? 'assignment was' : 'assignments were'} not mailed at all, for the quota was short for two days${people === '' ? '' : `: please tell ${people}`}`,
  held: (count, until) => `${count} kept over the quiet hours, to be sent at ${until}`,
  customerKey: 'Customer key',
  keyMissing: 'Missing',
  unsealed: (count) =>
    count === 0
      ? ''
      : `${count === 1 ? '1 ticket shows its customer' : `${count} tickets show their customers`} in plain text, encrypted by the checks after the key is back`,
  keySealing: 'Encrypting',
  memory: 'Own memory',
  memoryFull: 'Full',
  memoryUnread: 'Unreadable',
  memoryNote: (count) =>
    `${count === 1 ? '1 record is' : `${count} records are`} unreadable and left out, the rest works: choose Service desk › Set up / repair workbook to clear it`,
  leftToSeal: (count) =>
    `${count === 1 ? '1 ticket still shows its customer' : `${count} tickets still show their customers`} in plain text; a batch is encrypted every five minutes`,
  due: 'Due next',
  noneDue: 'No deadline is coming up',
  cellsNote: (count) =>
    `${count.toLocaleString('en-US')} of the 10,000,000 that Google allows; you are warned above 60%`,
  cellsMany: (count, largest) =>
    `${count.toLocaleString('en-US')} of the 10,000,000 that Google allows, most of them in “${largest}”: choose Service desk › Archive now, and delete blank rows and columns that no sheet needs`,
  differs: 'Differs',
  zoneUnstated: (used, before) =>
    `Settings states no zone that can be read; the workbook’s ${used} stands in, but ${before} was used before, so times are off: state the same zone there and in File › Settings`,
  zoneDiffers: (stated, workbook) =>
    `Settings has ${stated}, File › Settings has ${workbook}, so times are off: make both the same`,
  unheard: 'Missing',
  unheardNote:
    'Form responses no longer become tickets at once, only hourly by the timed check: choose Service desk › Set up / repair workbook to make the trigger again',
  archivesMissing: 'Missing',
  archivesMissingNote: (years) =>
    `The archive of ${years.join(', ')} is not on the sheet Archive, cannot be opened, or holds fewer tickets than the sheet says: what lacks is found nowhere and counted in no report. Restore it from the trash of Google Drive (after 30 days it is gone for good) or from its File › Version history, then choose Service desk › Set up / repair workbook. If tickets were taken out for a reason correct their number in the sheet; if all is lost delete its row there: a new workbook is made when there is more to archive`,
  failure: {
    subject: (name, count) =>
      count === 1 ? `[Service desk] ${name} failed` : `[Service desk] ${name} and ${count - 1} more failed`,
    intro: (count) => (count === 1 ? 'This could not be done:' : `These ${count} could not be done:`),
    retry: (time) => `tried again from ${time}`,
    recovered: 'it has gone well since',
    outro:
      'The sheet Health shows how it goes on. If it keeps failing choose Service desk › Set up / repair workbook in the workbook.',
    once: 'You are told once, until it has gone well again.',
    open: 'Open Health',
  },
  fullMemory: {
    subject: '[Service desk] The timed check fails: memory is full',
    intro:
      'The timed check could not be done: deadlines are not followed, nobody is told of passed ones, and no new tickets come in. The reason:',
    outro: 'Once there is room it goes on by itself within five minutes, and sends the mails that it owes.',
    often: 'You are reminded every six hours until it has gone well again.',
  },
  warning: {
    subject: (name, count) => `[Service desk] Please see to: ${name}${count === 1 ? '' : ` and ${count - 1} more`}`,
    intro: () => 'There is still time:',
    outro: 'The sheet Health shows how it goes on.',
    once: 'You are told once, until it is well again.',
    open: 'Open Health',
  },
};
