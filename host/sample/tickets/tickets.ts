import { firstAfternoon } from './firstAfternoon';
import { firstMorning } from './firstMorning';
import { secondAfternoon } from './secondAfternoon';
import { secondMorning } from './secondMorning';
import type { SampleTicket } from './ticket';
import { today } from './today';

/** What came in on two working days, and today. */
export const sampleTickets: readonly SampleTicket[] = [
  ...firstMorning,
  ...firstAfternoon,
  ...secondMorning,
  ...secondAfternoon,
  ...today,
];
