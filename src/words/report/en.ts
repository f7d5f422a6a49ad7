import type { ReportWords } from './words';

const workloadColumns = {
  tickets: 'Tickets',
  closed: 'Closed',
  missed: 'Missed',
  resolveMetShare: 'Resolved in time',
  median: 'Median hours to resolve',
  reopened: 'Reopened',
  averageScore: 'Average score',
};

/** English. */
export const reportEn: ReportWords = {
  sheet: { month: (key) => `Report ${key}`, week: (key) => `Week ${key}` },
  dataSheet: (sheet) => `${sheet} data`,
  keptColumns: {
    number: 'Ticket no. (periods before)',
    category: 'Category 1 (periods before)',
    since: 'First made/last written',
  },
  title: {
    month: (from) => `Monthly service report ${from.slice(0, 7)}`,
    week: (from, to) => `Weekly service report ${from} to ${to}`,
  },
  madeAt: (time) => `Made ${time}; what each figure counts, and as of when, stands under Key figures`,
  archived: (count) => `${count} archived tickets included`,
  classedSince: (time) => `categories, owners and the like as of ${time}, when it was first made`,
  unscored: (count) =>
    `${count} ${count === 1 ? 'verdict has' : 'verdicts have'} no score and ${count === 1 ? 'is' : 'are'} left out of the average: tell in Settings which option each name stands for`,
  done: (sheet) => `“${sheet}” is ready`,
  now: { month: 'This month', week: 'This week' },
  before: { month: 'Last month', week: 'Last week' },
  figures: {
    title: 'Key figures',
    note: 'Every figure is as the period ended (as of now while it runs): responses, resolutions, scores, closings, reopenings and tasks of later do not change it. Where a ticket was reopened, moved to another deadline or promised anew later and its former deadline is not on record any more, the present record counts. Category, owner, department, urgency, product, channel and nature are those of when the report was first made after the period had ended, whatever is transferred or changed later; a ticket added since then counts from the next making on. To count anew what was corrected, tick “Count anew by present categories, owners and the like” under Month report › Another month…; for a week, delete its hidden data sheet and make the report again.',
    columns: { figure: 'Figure', now: 'Now', before: 'Before', difference: 'Change', meaning: 'What is counted' },
    names: {
      received: 'Received',
      closed: 'Closed',
      responseMetShare: 'Responses in time',
      resolveMetShare: 'Resolutions in time',
      missed: 'Missed deadlines',
      reopenShare: 'Reopen rate',
      firstContactShare: 'First-contact resolution',
      averageScore: 'Average score',
      scored: 'Scores',
      backlog: 'Backlog at the end',
      untoldPauses: 'Paused without a word',
    },
    points: ' pp',
    meanings: {
      received: 'Reported within the period',
      closed: 'Closed within the period, reopened later or not',
      responseMetShare: 'Of those reported, and answered or due for it by its end',
      resolveMetShare: 'Of those reported, and resolved or due by its end',
      missed: 'Missed a response, plan, resolution or promise; stays missed',
      reopenShare: 'Of those reported and closed, those reopened by its end',
      firstContactShare: 'Of those reported and solved: no reopening, wait or task',
      averageScore: '1 to 5, by its end: by survey or call-back, the later one',
      scored: 'Scores of those reported, given by its end',
      backlog: 'Not closed when the period ended, whenever reported',
      untoldPauses: 'Customer not told from 15 minutes before until the end',
    },
  },
  volumes: {
    title: 'Top 5 problem categories',
    note: '',
    columns: { category: 'Category 1', count: 'Tickets', share: 'Share', earlier: 'Periods before', flag: 'Flag' },
    large: (share) => `above ${share}`,
    repeated: (count, periods, isSummed) =>
      `${count} or more in ${isSummed ? '' : 'each of '}${periods} running periods${isSummed ? ' together' : ''}`,
    rule: (share, count, periods, isSummed) =>
      `Flagged: above ${share} of the period's tickets; or ${count} tickets or more in ${
        isSummed
          ? `${periods} running periods together, this one the last`
          : `each of ${periods} running periods, this one the last (each counted by itself, not their sum)`
      }.`,
  },
  resolveTimes: {
    title: 'Hours to resolve by category',
    note: 'Plain hours from the report to the resolution, of tickets resolved by the end; of a reopened ticket the sum of its cycles until then, without the time it was closed. Quartiles are interpolated as by QUARTILE; whiskers reach to the last value within 1.5 interquartile ranges of the box and end no sooner than it, what lies beyond is an outlier.',
    columns: {
      category: 'Category 1',
      count: 'Resolved',
      least: 'Least',
      firstQuartile: 'Q1',
      median: 'Median',
      thirdQuartile: 'Q3',
      greatest: 'Greatest',
      low: 'Low whisker',
      high: 'High whisker',
      outliers: 'Outliers',
    },
  },
  outliers: {
    title: 'Tickets with outlying times',
    note: '',
    columns: { number: 'Ticket no.', category: 'Category 1', owner: 'Owner', hours: 'Hours', reason: 'Overdue reason' },
  },
  responseScores: {
    title: 'Response speed and score',
    note: '',
    columns: { bucket: 'First response', count: 'Scores', average: 'Average', score: 'Score' },
    upTo: (hours) => `up to ${hours} h`,
    over: (hours) => `more than ${hours} h`,
    score: (score) => `Score ${score}`,
    coefficients: (pearson, spearman, pairs) =>
      `Correlation of response time and score: Pearson ${pearson}, Spearman ${spearman} (${pairs} pairs). Near −1: the slower, the lower the score; near 0: unrelated.`,
    noCoefficients: (pairs) =>
      `No correlation can be given: ${pairs === 1 ? 'one pair' : `${pairs} pairs`}, or all times or scores the same (three pairs that differ are needed).`,
    hours: 'Hours to first response',
  },
  people: {
    title: 'By owner',
    note: 'Closed: those closed when the period ended, with a closing time.',
    columns: { name: 'Owner', ...workloadColumns },
  },
  departments: {
    title: 'By department',
    note: 'Closed: those closed when the period ended, with a closing time.',
    columns: { name: 'Department', ...workloadColumns },
  },
  missed: {
    title: 'Missed deadlines and reasons',
    note: 'Deadlines missed by the end of the period; hours late run to its end at most, or to now while it runs. What fell due later is not listed. The reason is the last one given.',
    columns: {
      number: 'Ticket no.',
      category: 'Category 1',
      owner: 'Owner',
      deadline: 'Deadline',
      due: 'Due',
      done: 'Done',
      late: 'Hours late',
      reason: 'Overdue reason',
    },
    deadline: { response: 'Response', plan: 'Plan', resolve: 'Resolution', promised: 'Promise' },
    open: 'not done',
    noReason: 'not given',
  },
  lowScores: {
    title: 'Dissatisfied (3 and below)',
    note: '',
    columns: {
      number: 'Ticket no.',
      category: 'Category 1',
      owner: 'Owner',
      score: 'Score',
      reopened: 'Reopened',
      feedback: 'Customer comment',
    },
  },
  pauses: {
    title: 'Paused clocks',
    note: 'While the customer is awaited the resolution clock stands still; pauses without a word to the customer are red.',
    columns: {
      number: 'Ticket no.',
      owner: 'Owner',
      operator: 'By',
      from: 'Paused',
      until: 'Resumed',
      hours: 'Hours',
      told: 'Customer',
    },
    running: 'still waiting',
    told: 'told',
    untold: 'not told',
  },
  cycles: {
    title: 'Cycles of reopened tickets',
    note: 'Hours to resolve are the sum of the cycles, without the time a ticket was closed; here each cycle has its own.',
    columns: {
      number: 'Ticket no.',
      category: 'Category 1',
      owner: 'Owner',
      cycle: 'Cycle',
      from: 'From',
      until: 'Closed',
      hours: 'Hours',
    },
  },
  charts: {
    trend: 'Received and missed by day',
    volumes: 'Largest categories',
    met: 'In time',
    box: 'Hours to resolve: box Q1–Q3, whiskers to 1.5 interquartile ranges',
    scatter: 'Response time and score',
    cutScale: (end, count, longest) =>
      `Scale ends at ${end} h; ${count === 1 ? '1 outlier' : `${count} outliers`} beyond, up to ${longest} h, listed below`,
  },
  trend: { date: 'Date', received: 'Received', missed: 'of these missed' },
  mail: {
    subject: (title, received, met, missed) =>
      `${title}: ${received} received, ${met} resolved in time, ${missed} missed`,
    flagged: 'Flagged categories',
    noneFlagged: 'No category is flagged.',
    tickets: (count, share) => `${count} · ${share}`,
    boxes: 'Hours to resolve',
    boxNote: 'Line: whiskers (within 1.5 interquartile ranges); box: Q1–Q3; dark mark and number: median.',
    boxOutliers: (end, count, longest) =>
      `Scale ends at ${end} h; ${count === 1 ? '1 outlier is' : `${count} outliers are`} not drawn, up to ${longest} h, listed in the report.`,
    missed: 'Longest overdue',
    late: (hours) => `${hours} h late`,
    lowScores: 'Dissatisfied',
    attached: 'The whole report is attached as PDF and stands in the workbook.',
    notAttached: 'No PDF could be made this time; the whole report stands in the workbook.',
    open: 'Open the workbook',
    sent: (people, left, isFollowing) => {
      if (people === 0 && left.length === 0) {
        return 'Nobody to send it to: enter the e-mail of supervisors or administrators in People.';
      }
      const sent = `The report was sent to ${people}.`;
      if (left.length === 0) return sent;
      const then = isFollowing ? 'they get it once there is quota again' : 'send it again tomorrow';
      return `${sent} Today’s mail quota is used up: ${left.join(', ')} got none; ${then}.`;
    },
  },
  pivotTitle: 'Pivot tables',
  pivotNote: {
    live: 'They follow the tickets, without those archived since until the report is made again. A row or column without a label counts tickets where the field is blank; narrow them by department, owner and channel with the slicers above.',
    past: 'SLA states are those at the end of the period; all else is as the tickets had it when the report was first made after the period had ended. Narrow them by department, owner and channel with the slicers above.',
    snapshot: 'As of when the report was made; narrow them by department, owner and channel with the slicers above.',
  },
  tickets: 'Tickets',
  blank: '(blank)',
  none: 'None',
  more: (count) => `${count} more rows not listed`,
};
