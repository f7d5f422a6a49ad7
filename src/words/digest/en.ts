import type { DigestWords } from './words';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const en: DigestWords = {
  subject: (date, overdue, dueToday, unassigned) =>
    `Service digest ${date}: ${overdue} overdue, ${dueToday} due today, ${unassigned} unassigned`,
  subjectOwn: (date, overdue, dueToday) => `Your tickets ${date}: ${overdue} overdue, ${dueToday} due today`,
  subjectActions: (actions) => `, ${actions} improvement ${actions === 1 ? 'action' : 'actions'} overdue`,
  subjectWeekly: (from, to) => `Service week ${from} to ${to}`,
  title: (date) => `Service digest ${date}`,
  titleOwn: (date, name) => `Tickets of ${name}, ${date}`,
  titleWeekly: (from, to) => `Service week ${from} to ${to}`,
  ownQueue: 'Your own tickets',
  yesterday: 'Yesterday in numbers',
  sinceDay: (from) => `${from} to yesterday in numbers`,
  week: 'Last week in numbers',
  weeks: (from, to) => `${from} to ${to} in numbers`,
  numbers: {
    received: 'Received',
    responded: 'Answered',
    closed: 'Closed',
    breached: 'Newly overdue',
    open: 'Open now',
  },
  part: {
    overdue: 'Overdue',
    dueToday: 'Due today',
    unassigned: 'Unassigned',
    waitingForUpdate: 'Customer waits for an update',
    updatesToday: 'Update the customer today',
    callBacks: 'Call back today (scored by somebody who did not handle the ticket)',
    lowScores: 'Low scores (3 or less)',
    incomplete: 'Still needed',
    tasks: 'Tasks',
    lateTasks: 'Overdue tasks',
    actions: 'Improvement actions overdue',
    articlesWaiting: 'Articles to approve',
    articlesStale: 'Articles perhaps out of date',
    articlesUnused: 'Articles nobody uses',
    articlesHelpful: 'Articles that help most',
    transferred: 'Transferred repeatedly',
    reopened: 'Reopened',
    serviceErrors: 'Service errors',
    stale: 'No progress for long',
    fastest: 'Fastest solved',
    bestScores: 'Service stars',
  },
  figure({ kind, value, of }) {
    switch (kind) {
      case 'times':
        return times(value);
      case 'days':
        return `${value} days`;
      case 'score':
        return `score ${value}`;
      case 'scores':
        return `${value.toFixed(1)} on average, ${of ?? 0} verdicts`;
      case 'minutes':
        return value < 60 ? `${Math.round(value)} minutes` : `${(value / 60).toFixed(1)} hours`;
    }
  },
  clear: (titles) => `None: ${titles.join(', ')}`,
  more: (count) => `${count} more in the workbook`,
  open: 'Open the workbook',
  why: 'Whether you get digests, month reports and notices is set in the sheet People.',
};
