import type { PrintWords } from './words';

export const printEn: PrintWords = {
  menu: { print: 'Print and blank form…' },
  title: 'Customer issue record',
  blankTitle: 'Customer issue form (by hand)',
  monthTitle: (month, part) => `Tickets of ${month}${part === '' ? '' : ` (${part})`}`,
  parts: { report: '1. Report', handling: '2. Handling', confirmation: '3. Confirmation' },
  progress: 'Progress',
  earlierLines: (count) => `${count === 1 ? 'One earlier line' : `${count} earlier lines`}: see the sheet Progress`,
  tasks: 'Tasks',
  signatures: ['Received by', 'Handled by', 'Head of department', 'Customer'],
  date: 'Date',
  shortened: '… (cut)',
  shortenedNote: 'Text marked “(cut)” is too long for the form; the ticket sheet has all of it.',
  maskedNote: 'Name and contact of the customer are partly hidden.',
  printedAt: (time) => `Printed ${time}`,
  blankHow:
    'One form an issue while the system is down. Afterwards type them into the CSV table of the same name and take it in by “Service desk › Import…”, with the times at which things happened. * must be filled in, where “if” follows only then.',
  required: '*',
  limits: {
    required: (option) => `* if ${option}`,
    only: (option) => `only if ${option}`,
    requiredOnly: (option) => `* only if ${option}`,
  },
  file: { ticket: 'Ticket', month: 'Tickets', blank: 'Blank form' },
};
