import type { zhTickets } from './zhTickets';

const duration = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const units =
    days > 0
      ? [`${days} d`, hours > 0 ? `${hours} h` : '']
      : [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return units.filter((unit) => unit !== '').join(' ');
};

/** Sentences about tickets that exist already, in English. */
export const enTickets: typeof zhTickets = {
  tabs: { intake: 'New', queue: 'Mine', ticket: 'Ticket', knowledge: 'Knowledge' },
  tabsLabel: 'Sidebar',

  scope: { mine: 'Mine', unassigned: 'Unassigned', overdue: 'Overdue', updates: 'To update' },
  scopes: 'Scope',
  nothing: {
    mine: 'You hold no open tickets.',
    unassigned: 'No ticket waits for an owner.',
    overdue: 'No ticket is overdue.',
    updates: 'No customer waits for an update.',
  },
  reading: 'Reading…',
  notRead:
    'Nothing was read: the workbook did not answer. Check the network and try again; if that does not help, open the sidebar anew: what was typed is kept.',
  refresh: 'Refresh',
  refreshedAt: (time) => `Read at ${time}`,
  firstOnly: (shown, all) => `The ${shown} most urgent of ${all} are listed.`,
  unknownUser: 'Your e\u2011mail is not among the people, so “Mine” is empty.',
  updateDue: 'Update due',
  noOwner: 'Unassigned',
  search: 'Ticket no.',
  find: 'Find',
  opening: (number) => `Opening ${number}…`,
  notOpened: 'Could not open: the workbook did not answer. Check the network and try again.',

  left: (minutes) => (minutes < 1 ? '< 1 min left' : `${duration(minutes)} left`),
  late: (minutes) => (minutes < 1 ? 'just overdue' : `${duration(minutes)} overdue`),

  readSelected: 'Read the selected row',
  readingSelected: 'Reading the selected row…',
  noneSelected: 'No ticket is selected. Click a row of the ticket sheet, then read it.',
  missing: 'Still needed:',
  clocks: 'Deadlines',
  clockState: { running: 'Running', paused: 'Paused', met: 'Met', missed: 'Missed' },
  why: 'Why this time',
  actions: 'Actions',
  action: {
    take: 'Take',
    move: 'Move to',
    progress: 'Log progress',
    transfer: 'Transfer',
    escalate: 'Escalate',
    deadline: 'Move deadline',
    task: 'Ask a department',
    link: 'Link',
    callback: 'Call back',
    useArticle: 'Put into the solution',
    draftArticle: 'Keep as article',
  },
  noActions: 'There is nothing to do now.',
  moveTo: (status) => `Set “${status}”`,
  reopen: 'Reopen',
  doing: (what) => `${what}…`,
  done: (what) => `${what}: done`,
  actionLost: 'No answer came; it may be done already. What was typed is kept: try again, it will not be done twice.',
  fold: 'Hide',
  now: 'Now',
  note: 'Progress',
  told: 'Customer told',
  notTold: 'Not told',
  toldBy: ['Phone', 'SMS', 'E-mail', 'Other'],
  newOwner: 'To',
  reason: 'Reason',
  newDue: 'New resolution deadline',
  department: 'Department',
  person: 'Person',
  what: 'What is to be done',
  due: 'Due',
  tasks: 'Department tasks',
  finish: 'Finish task',
  unnumbered: 'Number to come',
  finished: 'Finished as',
  output: 'Output',
  minutes: 'Work minutes',
  timeline: 'Timeline',
  noTimeline: 'Nothing is logged yet.',
  toldHow: (how) => `Customer told: ${how}`,
  olderEntries: (n) => `${n} earlier`,
  history: 'Other tickets of the customer',
  askArchives: 'Also look in the archives',
  askingArchives: 'Looking in the archives…',
  archivesAsked: (n) =>
    n > 0
      ? `${n} archived ${n === 1 ? 'ticket' : 'tickets'} found.`
      : 'The archives hold no other ticket of this customer.',
  noHistory: 'No other tickets.',
  reveal: {
    show: 'Show contact',
    hide: 'Hide',
    asking: 'Logging and reading…',
    logged: 'That you looked is in the progress log.',
    left: (seconds) => `Hidden in ${seconds} s`,
    hidden: 'The contact is hidden again.',
    name: 'Customer',
    contact: 'Contact',
  },
  facts: (n) => `Record (${n} fields)`,

  satisfaction: 'Satisfaction and call-back',
  surveySent: 'Survey sent',
  callbackDue: 'Call back by',
  calledBack: 'Called back',
  ownTicket: 'You own this ticket: a colleague who calls back enters the score, or the customer does by the link.',
  noLink: 'There is no survey link yet: an administrator has to deploy the web app, see the documentation.',
  surveyMessage: 'Survey link for the customer',
  callbackScript: 'What to say at the call-back',
  callbackOutcome: 'Outcome',
  callbackResult: { reached: 'Customer reached', noAnswer: 'No answer', later: 'Customer asked for another time' },
  callbackScore: 'Score the customer gave',
  noScore: 'Gave no score',
  callbackComment: 'Customer comment',

  earlier: (n, open) => `${n} earlier ${n === 1 ? 'ticket' : 'tickets'}${open > 0 ? `, ${open} open` : ''}`,
  earlierFailed: 'Earlier tickets could not be read.',
  earlierAsking: 'Looking for earlier tickets…',
  moreEarlier: (n) => `${n} more`,
  alike: 'Possibly the same issue',
  open: 'Open',
  openNumber: (number) => `Open ${number}`,
  link: 'Link',
  linkNumber: (number) => `Link ${number}`,
  linked: 'Linked',
  unlinkNumber: (number) => `Unlink ${number}`,
};
