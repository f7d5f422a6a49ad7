import type { Status } from '../record/lists';
import type { ScriptStep } from './script';

/** The steps of a call in which a ticket is taken in; an agitated customer is calmed first. */
export const intakeSteps = (isAgitated: boolean): readonly ScriptStep[] => [
  ...(isAgitated ? (['calming'] as const) : []),
  'opening',
  'identity',
  'listening',
  'questions',
];

const byStatus: Readonly<Record<Status, readonly ScriptStep[]>> = {
  open: ['progress', 'transfer'],
  inProgress: ['progress', 'confirmation', 'transfer', 'callBack'],
  waiting: ['callBack', 'progress', 'transfer'],
  verifying: ['confirmation', 'callBack', 'closing'],
  closed: ['closing', 'callBack'],
};

/** The steps that come next for a ticket; when it is late the delay is told first. */
export const ticketSteps = (status: Status, isLate: boolean, isAgitated: boolean): readonly ScriptStep[] => [
  ...(isAgitated && status !== 'closed' ? (['calming'] as const) : []),
  ...(isLate && status !== 'closed' ? (['delay'] as const) : []),
  ...byStatus[status],
];
