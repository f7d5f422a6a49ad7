/** What no script can try, because only a person's act or the clock brings it about. */
export interface ByHand {
  readonly name: string;
  readonly reliedOnBy: string;
  /** What to do at Google, and what to see. */
  readonly how: string;
}

export const byHand: readonly ByHand[] = [
  {
    name: 'the simple edit trigger may use properties, locks and the cells of its own workbook',
    reliedOnBy: 'src/entry/edit.ts',
    how: 'Type a customer into the ticket sheet as an editor who never authorised the script: the row gets its number.',
  },
  {
    name: 'the simple edit trigger may not use the Sheets API',
    reliedOnBy: 'src/sheets/settings/refreshSnapshot.ts',
    how: 'Call Sheets.Spreadsheets.get in onEdit and type: the execution fails for want of permission.',
  },
  {
    name: 'edits by scripts fire no edit trigger',
    reliedOnBy: 'src/sheets/writer.ts',
    how: 'Run the sweep from the menu: the list of executions shows no onEdit.',
  },
  {
    name: 'value and oldValue come with the edit of one cell, not with a pasted block',
    reliedOnBy: 'src/entry/edit.ts',
    how: 'Log the event in onEdit, type into one cell, then paste two.',
  },
  {
    name: 'event.user is blank for people outside the owner’s domain',
    reliedOnBy: 'src/entry/edit.ts',
    how: 'Type as a person of another domain; the log line has no operator.',
  },
  {
    name: 'inserting, deleting and sorting rows fires no onEdit',
    reliedOnBy: 'src/app/sweeping/sweep.ts',
    how: 'Insert and delete a row: the list of executions shows no onEdit.',
  },
  {
    name: 'the clock runs as its maker and finds the workbook that the script is bound to',
    reliedOnBy: 'src/entry/jobs.ts',
    how: 'Wait for a tick with the workbook closed: it ends without error and the SLA states are new.',
  },
  {
    name: 'a page gets lists and objects with null in them as the server gave them',
    reliedOnBy: 'src/entry/spoken/speak.ts',
    how: 'Open the intake form and send one ticket: the receipt shows number, owner and both deadlines.',
  },
  {
    name: 'each person sees only their own triggers',
    reliedOnBy: 'src/sheets/setUp/clockTrigger.ts',
    how: 'Set up as a second person: the message names the first as the owner of the clock.',
  },
  {
    name: 'a copy of the workbook takes along sheets, marks and script, but neither properties nor triggers',
    reliedOnBy: 'src/entry/menu.ts',
    how: 'File › Make a copy and open it: it says that nothing runs here.',
  },
  {
    name: 'an execution holds its lock until it ends, and a second one waits',
    reliedOnBy: 'src/sheets/desk.ts',
    how: 'Send two intake forms at the same moment from two browsers: two numbers, no gap, no double.',
  },
  {
    name: 'a sorted or filtered sheet keeps what the desk writes in the right rows',
    reliedOnBy: 'src/sheets/writer.ts',
    how: 'Sort the tickets while a sweep runs: every row keeps its own SLA state.',
  },
];
