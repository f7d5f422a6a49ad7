import { longestTask } from '../../domain/tasks/taskMinutes';
import { satisfactionEn } from '../satisfaction/en';
import type { WorkingWords } from './words';

const by = (actor: string): string => (actor === '' ? 'A colleague' : actor);

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** English. */
export const workingEn: WorkingWords = {
  refusal: {
    ticketMissing: (number) => `There is no ticket ${number}. It may have been deleted or archived; check the number.`,
    notInPeople: (email) =>
      `${email === '' ? 'You are' : `${email} is`} not in the sheet People and cannot use the desk; a supervisor can add people there.`,
    noRole: () =>
      'People gives you no role, so you can only look; an administrator can enter one there (agent, handler, supervisor, quality or administrator).',
    qualityMayNot: () =>
      'Your role is Quality: you can add progress, link tickets, call back and draft articles. Agents, handlers, supervisors and administrators do this.',
    draftEarly: () => 'An article can be drafted once the ticket has a solution and is “To be verified”.',
    articleThere: () => 'The ticket names an article already; no other can be drafted from it.',
    callbackEarly: () => 'A call-back can be entered once the ticket is “To be verified” or “Closed”.',
    ticketClosed: () => 'The ticket is closed; reopen it first to go on with it.',
    ticketResolved: () =>
      'The ticket is dealt with and waits for its customer; carry it back to “In progress” first to go on with it.',
    takenAlready: (owner) => `${owner} owns this ticket; its owner or a supervisor can transfer it to you.`,
    ownerDecides: (owner) =>
      `The owner${owner === '' ? '' : `, ${owner},`} or a supervisor or administrator transfers and reopens this ticket.`,
    moveLacks: (to) => `Not yet “${to}”: what is missing is marked below.`,
    moveForbidden: (to) => `The flow does not lead to “${to}” from here; reload and try again.`,
    noteMissing: () => 'Write what was done, or choose how the customer was told.',
    reasonMissing: () => 'Give the reason.',
    alreadyEscalated: (taskNo) =>
      `The ticket is escalated already, and its task ${taskNo} is open: end that task first.`,
    personUnknown: (name) => (name === '' ? 'Choose a person.' : `People lacks “${name}”; choose from the list.`),
    sameOwner: (name) => `${name} owns this ticket already.`,
    deadlinePassed: () =>
      'The resolution deadline has passed or no longer counts and cannot be moved; give the overdue reason on closing.',
    deadlineWrong: () => 'The new deadline must lie in the future.',
    departmentUnknown: (name) =>
      name === '' ? 'Choose a department.' : `There is no department “${name}”; choose from the list.`,
    taskBlank: () => 'Say what is needed.',
    taskDueWrong: (text) => `The due time “${text}” must lie in the future, for example 2026-05-20 14:30.`,
    taskMissing: (taskNo) => `There is no task ${taskNo}; reload and try again.`,
    taskEnded: (taskNo) => `Task ${taskNo} has ended already.`,
    tasksOpen: (names) => `Tasks have not ended yet: ${names}. Finish or cancel them below, then close the ticket.`,
    outputMissing: (label) => `${label} is required.`,
    linkToItself: () => 'A ticket cannot be linked to itself.',
    alreadyLinked: (number) => `It is linked to ${number} already.`,
    ownRating: () =>
      'You own this ticket, or owned or resolved it, and cannot enter its score. Let a colleague call back, or let the customer answer by the link.',
    notReached: () => 'Nobody can have given a score who was not reached.',
  },
  clock: {
    response: 'First response',
    plan: 'Plan',
    resolve: 'Resolution',
    update: 'Update the customer',
    promised: 'Promised reply',
  },
  why: {
    policy: (name) => `Policy “${name}”`,
    warned: (before) => `Warned ${before} before it is due, as this policy says`,
    raised: (from, to, because) => `Urgency raised from “${from}” to “${to}”: ${because}`,
    pressing: { vip: 'high-value customer', agitated: 'agitated customer' },
    counted: (start, from, duration, hours) => `${duration} from ${start} ${from}, ${hours}`,
    start: {
      report: 'the report',
      reopening: 'the reopening',
      lastWord: 'the last word to the customer',
      resumption: 'the resumption',
    },
    always: 'counted around the clock',
    working: (weekdays, periods) => `counted in working hours (${weekdays} ${periods})`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    holidays: (list) => `Holidays skipped: ${list}`,
    workdays: (list) => `Make-up working days counted: ${list}`,
    closedDays: (count) => `${days(count)} off skipped`,
    wait: (from, until, minutes) => `Waiting for the customer is left out: ${from} to ${until}, ${minutes} min`,
    waiting: (since) => `Waiting for the customer since ${since}: the clock stands still and goes on afterwards`,
    moved: (original) => `Moved by hand, first due ${original}; the reason is in the timeline`,
    imported: 'Came with the imported ledger; not computed by a policy',
    differs: (byPolicy) =>
      `By the policies of today it would be ${byPolicy}; the time in the sheet was computed by earlier ones or typed`,
    noPolicy: 'No policy applies; the time in the sheet was typed or computed by earlier policies',
    promised: 'Promised to the customer',
  },
  actions: {
    satisfaction: satisfactionEn,
    progress: 'Progress',
    escalated: 'Escalated',
    stepIn: (reason) => `Step in: ${reason}`,
    task: 'Task',
    taskDone: 'Task done',
    taskCancelled: 'Task cancelled',
    taskCorrected: 'Task corrected',
    taskReopened: 'Task set back',
    linked: 'Linked',
    reason: (reason) => `reason: ${reason}`,
    promiseKept: (promised) => `promised reply (${promised}) given`,
    taskGiven: (department, person, what, due) =>
      `${department}${person === '' ? '' : ` ${person}`}: ${what}${due === '' ? '' : ` (due ${due})`}`,
    taskEnded: (taskNo, department, outcome) => `${taskNo} ${outcome === '' ? department : outcome}`,
    output: (department, label, output) => `${department}: ${label === '' ? '' : `${label} `}${output}`,
    minutes: (count) => `${count} min`,
    knowledge: 'Knowledge',
    articleUsed: (knowledgeNo, title) => `Used ${knowledgeNo} ${title}`,
    articleDrafted: (knowledgeNo, title) => `Kept as ${knowledgeNo} ${title}, to be approved`,
  },
  typedTask: {
    mark: 'Still needed: ',
    kept: 'A numbered task keeps its task no. and its ticket no.; put back.',
    lack: {
      number: () => 'Fill in Ticket no.; the task then gets its number and whoever is asked is told.',
      ticket: (number) => `No ticket has the number ${number}; please check Ticket no.`,
      copy: (taskNo) =>
        `This row is a copy of task ${taskNo}. If it is a new task, set Task state to To do and clear Output; it then gets a number. If not, delete it.`,
      due: (text) =>
        `“${text}” in Due is no time; type e.g. 2024-05-24 18:00. The task then gets its number and whoever is asked is told.`,
      dueKnown: (text) =>
        `“${text}” in Due is no time: the task has no due time now, and nobody will be reminded. Type e.g. 2024-05-24 18:00, or clear it.`,
      what: () => 'Fill in What is needed; the task then gets its number and whoever is asked is told.',
      asked: () => 'Choose a department or a person; the task then gets its number and whoever is asked is told.',
      output: (label) => `Fill in Output (${label}); it then goes into the ticket and the owner is told.`,
      minutes: (text) =>
        `“${text}” in Minutes is no number of minutes; type a whole number from 0 to ${longestTask}, e.g. 45. It then goes into the ticket.`,
    },
  },
  letter: {
    subject: {
      transferred: (number) => `[Transferred] Ticket ${number} is yours`,
      escalated: (number) => `[Escalated] Ticket ${number}: please step in`,
      escalationLate: (number) => `[Escalation overdue] Ticket ${number}: the task to step in is not done`,
      taskGiven: (number) => `[Task] Ticket ${number}`,
      taskEnded: (number) => `[Task ended] Ticket ${number}`,
      taskCorrected: (number) => `[Task corrected] Ticket ${number}`,
      taskReopened: (number) => `[Task set back] Ticket ${number}`,
    },
    intro: {
      transferred: (actor) => `${by(actor)} transferred this ticket to you. Reason:`,
      escalated: (actor) => `${by(actor)} escalated this ticket; please step in by the time below:`,
      escalationLate: () => 'The time to step in has passed and the task is not done. Please see to it:',
      taskGiven: (actor) => `${by(actor)} asks for your help:`,
      taskEnded: (actor) => `${by(actor)} ended a task of your ticket:`,
      taskCorrected: () => 'The output or the minutes of a task of your ticket were corrected:',
      taskReopened: () =>
        'The task below was set back to “To do”; its output and minutes left the ticket until it ends again:',
    },
    outro: 'See the sheet Tickets or Tasks in the workbook.',
  },
};
