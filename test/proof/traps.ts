/**
 * What breaks desks that live in a sheet, and the tests in which this one survives it: file under test/, title or its
 * start. A trap that asks for several things has a line for each.
 */
export const traps: readonly (readonly [trap: string, file: string, title: string])[] = [
  [
    'a row becomes a ticket cell by cell: number and time',
    'desk/typedRows',
    'the first thing typed into a blank row makes it a ticket, and what it lacks is named',
  ],
  [
    '… deadlines once enough is known',
    'desk/typedRows',
    'the deadlines come when the urgency is typed, counted from the first content',
  ],

  [
    'a whole ticket row is copied and pasted elsewhere',
    'desk/typedRows',
    'a ticket copied and pasted elsewhere gets its own number',
  ],
  ['… and brings the problem alone', 'desk/typedStart', 'brings the problem, not how the original ended'],

  ['numbers are deleted', 'desk/numbersPutBack', 'D2: numbers cleared from several rows at once are put back'],
  ['numbers are pasted over', 'desk/numbersPutBack', 'D2: numbers pasted over those of tickets are put back'],
  ['a number is typed by hand', 'desk/numbersPutBack', 'a number typed over is put back'],
  [
    'two rows bear one number',
    'desk/persistence',
    'a ticket pasted twice while the desk was held is found by the sweep and gets its own number',
  ],

  ['undo takes back what the edit trigger wrote', 'proof/traps', 'what the edit trigger wrote and undo took back'],

  [
    'rows deleted fire no edit event',
    'desk/sweepLook',
    'an open ticket whose row was deleted is told in the log with its number, which is not given again',
  ],
  [
    'rows inserted fire no edit event',
    'desk/sweepLook',
    'deadlines are found wherever people sorted, inserted and pasted rows since the last look',
  ],
  ['rows come that no trigger saw', 'desk/typedRows', 'a row that no edit trigger saw is taken in by the sweep'],

  ['someone sorts while a job runs', 'desk/sweep', 'people who sort while the sweep runs'],
  [
    'someone sorts, inserts, deletes or moves while anything is written',
    'proof/interleaved',
    'while %s is about to write, somebody sorts, inserts, deletes, moves or types',
  ],

  ['columns are moved, renamed, hidden, inserted', 'desk/typedRows', 'columns may be moved, renamed, hidden'],
  ['the ticket sheet is renamed', 'desk/typedRows', 'a renamed sheet is still the ticket sheet'],
  ['a system column is deleted', 'desk/setUp', 'a deleted column is rebuilt in its place'],
  [
    'a repair comes upon people’s own columns',
    'desk/setUp',
    'people’s own sheets, columns, rules and renamed headers survive a repair',
  ],

  [
    'the workbook is copied: nothing runs there',
    'desk/setUpRepair',
    'says on opening that nothing runs and what to do',
  ],
  [
    '… its counters come anew from the rows',
    'desk/intake',
    'a workbook that was copied, without memory, goes on above the numbers in its rows',
  ],
  [
    '… from the log',
    'desk/setUpRepair',
    'never gives a number again that was deleted before the copy was made: the progress log knows it',
  ],
  [
    '… and from the archive',
    'desk/archive',
    'D2: a copy of the workbook, which has no memory, gives no archived number again',
  ],
  ['… its key is missing', 'desk/keys', 'D12: a copied workbook says that its key is missing'],

  ['two people run the set-up', 'desk/setUpRepair', 'set up by a second person, the clock stays with the first'],
  ['who owns the triggers is shown', 'desk/health', 'the sheet 运行状态 has a line for each job'],

  [
    'triggers die silently: side bar and form say so',
    'desk/silentClock',
    'while the clock runs nobody is warned; once it has been silent, queue and form say what to do',
  ],
  ['… whoever edits is told', 'desk/silentClock', 'whoever edits a ticket is warned, at most every 10 minutes'],
  ['… whoever opens the workbook, and its menu, is told', 'desk/silentClock', 'whoever opens the workbook is warned'],
  ['… the next to set up takes over', 'desk/setUpRepair', 'a clock that has been silent for 30 minutes is taken over'],

  [
    'a trigger on every edit spends its owner’s day',
    'proof/trapsWhole',
    'edits are followed by the simple trigger alone',
  ],
  ['… a cell that is not followed', 'proof/traps', 'a cell that the desk does not follow costs no service call'],
  [
    '… a busy team of twenty',
    'proof/trapsWhole',
    'a busy hour of a team of twenty takes less than 3 of the 90 trigger minutes a day',
  ],

  ['conditional formats make the sheet slow', 'desk/setUp', 'the rows’ colours stand on the stored SLA state'],

  [
    'the mail quota is used up at 10 o’clock',
    'desk/sweep',
    'mails that the day’s quota does not allow go out the next day, once',
  ],
  [
    '… the most important go first',
    'proof/trapsWhole',
    'with one recipient left of the day the urgent deadline of 10:15 is told',
  ],
  [
    '… some of it is kept for them',
    'proof/trapsWhole',
    'of %i recipients of the day new tickets and digests leave 20 to deadlines that pass later',
  ],
  ['… the rest is told', 'desk/health', 'mails that the day’s quota left out stand in the sheet'],

  ['an execution is killed between two writes', 'proof/killed', 'killed anywhere, and gone on with'],
  [
    'the client’s call is lost after the server did the work',
    'desk/intake',
    'a second click on send is the same ticket',
  ],

  [
    'the zones of workbook, script and person differ',
    'desk/settings',
    '语言 and 时区 left blank are the workbook’s own',
  ],
  [
    'clocks go forward',
    'domain/calendar/calendar',
    '24 h on 7×24 over the night that New York loses an hour end at 10:00 instead of 09:00',
  ],
  ['the zone is changed later', 'desk/health', 'a zone changed later under File › Settings is noticed'],

  ['dates are typed as text', 'desk/persistence', 'a time typed as words becomes a time'],
  [
    '… such as mean several moments',
    'proof/trapsWhole',
    '5月3日下午 is asked for with how to write it and stays as typed; 2024.5.3 14:30 is understood',
  ],

  ['phone numbers lose leading zeros', 'desk/typedRows', 'a phone number typed by hand keeps its zeros'],
  ['… where nobody has typed yet', 'proof/trapsWhole', 'columns of text are text before anybody types'],
  [
    'phone numbers turn into 1.38E+10',
    'domain/importing/readLines',
    'an order number keeps its leading zeros; a telephone shortened to 1.38E+10 is refused',
  ],

  ['a status is typed that the flow forbids', 'desk/flow', 'a move that the flow forbids is put back'],
  [
    '… or for which something is missing',
    'desk/flow',
    'a move that lacks something is put back, with a note that names it',
  ],

  [
    'an option is renamed or removed while tickets use it',
    'proof/traps',
    'an option that the team renamed or removed leaves old tickets as they are',
  ],
  [
    'an option is renamed, and its tickets may come along',
    'desk/renamedOptions',
    'a renamed option that tickets hold is offered in a toast, and carried to them once a manager says yes',
  ],

  ['a customer writes a formula or markup', 'proof/hostile', 'stands in the sheet as typed'],
  [
    '… 5,000 lines, emoji, right-to-left marks',
    'proof/trapsWhole',
    'formulas, markup, 5,000 lines, emoji and right-to-left text stand as typed, without marks that nobody sees',
  ],

  ['the workbook nears 10,000,000 cells', 'desk/health', 'above 60 % of the cells 运行状态 says what to do'],
  ['a text is longer than a cell', 'proof/traps', 'a text longer than a cell'],
  [
    '… and is cut into the log',
    'desk/longTexts',
    'D6: $kind with as much text as a cell holds is done; its line in the log is cut',
  ],

  ['the overdue flag disappears when the ticket closes', 'desk/sweep', 'the breach of a ticket closed late stays'],
  [
    'reopening alerts again',
    'proof/trapsWhole',
    'a ticket closed late and opened again is not told of the deadline it missed a second time',
  ],
  [
    'alerts come again',
    'desk/persistence',
    'D3: waiting for the customer and coming back tells no deadline a second time',
  ],
  ['alerts come at midnight', 'desk/quietHours', 'D15: a deadline that passes at 23:00 is told at 07:00, once'],
  ['… but urgent ones', 'desk/quietHours', 'D15: an urgent one is told at 23:00, quiet hours or not'],

  ['a changed priority resets the clock', 'desk/flow', 'D3: a raised urgency is recomputed from the report'],
  [
    '… or forgets a wait',
    'proof/trapsWhole',
    'an urgency changed after a wait of 2 hours: recomputed from the report, the wait kept',
  ],

  [
    'pausing is abused to look on time',
    'proof/trapsWhole',
    'the month report lists every wait for the customer, and flags the one of which the customer was not told',
  ],
  [
    'reopened tickets distort the times',
    'proof/trapsWhole',
    'each cycle of a reopened ticket is kept in the month report, which says that its statistics take their sum',
  ],

  ['exports lack fields', 'desk/setUp', 'the ticket sheet has one column per field'],
  ['… or are no table', 'proof/trapsWhole', 'the ticket sheet is the data: one header row, one row a ticket'],
];
