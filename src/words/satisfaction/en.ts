import { isAnswer, loggedAs } from './answerLine';
import { readLine } from './readLine';
import type { SatisfactionWords } from './words';

const quoted = (comment: string): string => (comment === '' ? '' : `: “${comment}”`);

const through = {
  mail: 'by the customer, through the mailed link',
  agent: 'by the customer, through a link that an agent passed on',
  callback: 'entered by an agent at the call-back',
} as const;

/** English. */
export const satisfactionEn: SatisfactionWords = {
  step: loggedAs.en.step,
  callback: 'Call-back',
  customer: loggedAs.en.customer,
  isAnswer,
  rated: (label, score, comment, via, by) =>
    `${label} (${score} of 5)${quoted(comment)} (${through[via]}${by === '' ? '' : `, sent from the account of ${by}`})`,
  corrected: (before) => `corrected, it was “${before}”`,
  surveySent: (to) => `Survey sent to ${to}`,
  reopenReason: (label, comment) => `The customer is “${label}”${quoted(comment)}`,
  typed: (before, after) => `Typed into the sheet: “${before || 'blank'}” → “${after || 'blank'}”`,
  pasted: (after) => `Pasted with other cells: “${after}”`,
  commentEntered: (before, after) =>
    before === undefined
      ? `Customer comment pasted with other cells: “${after}”`
      : `Customer comment typed into the sheet: “${before || 'blank'}” → “${after || 'blank'}”`,
  restored: (label, comment) => `What the customer said was put back: “${label || 'blank'}”${quoted(comment)}`,
  readLine,
  clearedOfOwner: (label) => `“${label}”, entered by the owner in a new row, was cleared`,
  typedByOwner: (owner) =>
    `${owner} owns this ticket or has worked on it, and cannot rate the own work; what was entered is taken back; the customer's earlier answer is put back by itself. Let a colleague call back, or the customer answer.`,
  result: { reached: 'Customer reached', noAnswer: 'No answer', later: 'Customer asked for another time' },
  calledBack: (result, comment) => `${result}${quoted(comment)}`,
  byPhone: 'Phone',
  task: (number, label, comment, hours, asksReopening) =>
    `Ticket ${number}: the customer is “${label}”${quoted(comment)}. Please step in within ${hours} hours${asksReopening ? ' and decide whether to reopen it' : ''}.`,
  taskCorrected: (number, label, comment) =>
    `Ticket ${number}: the customer corrected the answer to “${label}”${quoted(comment)}. Please see whether anything is still to be done, then end this task.`,
  script: ({ name, number, solution }) =>
    [
      `Hello${name === '' ? '' : ` ${name}`}, this is customer service. The problem you told us of (ticket ${number}) has been dealt with${solution === '' ? '' : `: ${solution}`}.`,
      'Is everything in order now? Is there anything else we can do for you?',
      'How would you rate our service: very satisfied, satisfied, neutral, unsatisfied or very unsatisfied?',
      'Thank you for telling us. Have a good day.',
    ].join('\n'),
  message: ({ number, link }) =>
    `Hello, ticket ${number} has been dealt with. Please tell us in a minute whether you are satisfied: ${link}`,
  surveyMail: {
    subject: (number) => `How did we do? (ticket ${number})`,
    intro: (number) =>
      `Hello, the problem you told us of (ticket ${number}) has been dealt with. Please tell us whether you are satisfied; it takes a minute:`,
    press: 'Rate our service',
    outro: (days) =>
      `You can answer, and change your answer, until ${days} days after the ticket was closed. Not solved yet? Say so there and we go on working on it.`,
  },
  lowScoreMail: {
    subject: (numbers, count) =>
      count === 1 ? `[Low score] Ticket ${numbers}` : `[Low score] ${count} tickets: ${numbers} and more`,
    intro: (count, hours) =>
      count === 1
        ? `A customer gave the ticket below a low score. Please step in within ${hours} hours:`
        : `Customers gave the ${count} tickets below a low score. Please step in within ${hours} hours:`,
    until: (time) => `by ${time}`,
    outro: 'Please end the task in the sheet “Tasks”, or add to the progress of the ticket, what came of it.',
    standIn:
      'People names no supervisor who can be mailed, so this came to you instead. Please add a supervisor with an e-mail address to People.',
    openTasks: 'Open the tasks',
  },
  limited: (count) =>
    `Status page: wrong digits ${count} times within an hour; no more questions about this ticket are answered for an hour`,
  limitedForAll: (count) =>
    `Status page: ${count} wrong tries in an hour over all tickets, perhaps somebody guessing; no more questions are answered for an hour`,
  limitStep: 'Self-service',
};
