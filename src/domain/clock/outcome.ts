import type { YesNo } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import { minuteMillis } from '../time/local';

/** What response and resolution took, in plain minutes since the report, and whether they and the plan were in time. */
export type Outcome = Pick<Ticket, 'responseMinutes' | 'responseMet' | 'planMet' | 'resolveMinutes' | 'resolveMet'>;

type Facts = Pick<
  Ticket,
  | 'createdAt'
  | 'responseDue'
  | 'respondedAt'
  | 'responseMet'
  | 'planDue'
  | 'planMet'
  | 'resolveDue'
  | 'resolvedAt'
  | 'resolveMet'
>;

/** Nothing is done before it is reported; times are typed to the minute. */
const isPossible = (createdAt: Moment, doneAt: Moment): boolean => doneAt > createdAt - minuteMillis;

const took = (createdAt: Moment | undefined, doneAt: Moment | undefined): number | undefined =>
  createdAt === undefined || doneAt === undefined || !isPossible(createdAt, doneAt)
    ? undefined
    : Math.max(0, Math.round((doneAt - createdAt) / minuteMillis));

/** When a ticket was answered by the minutes that it took, where the moment itself was lost. */
export const respondedBy = ({ createdAt, responseMinutes }: Pick<Ticket, 'createdAt' | 'responseMinutes'>) =>
  createdAt === undefined || responseMinutes === undefined ? undefined : createdAt + responseMinutes * minuteMillis;

/** A deadline once missed stays missed, however it was moved since (D3). */
const met = (before: YesNo | undefined, dueAt: Moment | undefined, doneAt: Moment | undefined): YesNo | undefined => {
  if (before === 'no') return 'no';
  if (dueAt === undefined || doneAt === undefined) return undefined;
  return doneAt <= dueAt ? 'yes' : 'no';
};

/** Nobody knows when a plan was written down: one that was not missed until the ticket was resolved was in time. */
const planned = ({ planDue, planMet, resolvedAt }: Facts): YesNo | undefined => {
  if (planMet === 'no') return 'no';
  return planDue === undefined || resolvedAt === undefined ? undefined : 'yes';
};

/** What is known is there, whole minutes; what is not yet known is absent (D3). */
export function outcome(facts: Facts): Outcome {
  const { createdAt, responseDue, respondedAt, resolveDue, resolvedAt } = facts;
  const responseMinutes = took(createdAt, respondedAt);
  const responseMet = met(facts.responseMet, responseDue, respondedAt);
  const planMet = planned(facts);
  const resolveMinutes = took(createdAt, resolvedAt);
  const resolveMet = met(facts.resolveMet, resolveDue, resolvedAt);
  return {
    ...(responseMinutes !== undefined && { responseMinutes }),
    ...(responseMet !== undefined && { responseMet }),
    ...(planMet !== undefined && { planMet }),
    ...(resolveMinutes !== undefined && { resolveMinutes }),
    ...(resolveMet !== undefined && { resolveMet }),
  };
}
