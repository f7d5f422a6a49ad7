import { type Language, type OptionKey, optionLabel } from '../record/lists';
import { hours, minutes, none, workingDays } from './duration';
import type { Policy } from './policy';

const names = {
  level1: { zh: '一级投诉', en: 'Level 1 complaint' },
  recovery: { zh: '失误补救', en: 'Service recovery' },
} as const;

/** Whether a policy is that of the desk's own mistakes, by its name in either language. */
export const isRecovery = ({ name }: Pick<Policy, 'name'>): boolean =>
  Object.values(names.recovery).some((known) => known === name.trim());

/** The first-level category of the desk's own mistakes: wrong shipment, late refund (D3, D15). */
export const serviceErrorCategory = { zh: '业务失误', en: 'Service error' } as const;

/** The seven rows of D3, named and conditioned in `language`. */
export function defaultPolicies(language: Language): readonly Policy[] {
  const complaint = optionLabel('nature', 'complaint', language);
  const urgencyRow = (key: OptionKey<'urgency'>) => {
    const label = optionLabel('urgency', key, language);
    return { name: label, when: { urgency: label } };
  };
  const twoDays = { plan: workingDays(1), resolve: workingDays(2), calendar: 'working' } as const;
  const atOnce = { response: minutes(15), plan: hours(2), resolve: hours(24), calendar: 'always' } as const;
  const level1 = optionLabel('complaintLevel', 'level1', language);
  return [
    { name: names.level1[language], when: { nature: complaint, complaintLevel: level1 }, ...atOnce, update: hours(1) },
    { ...urgencyRow('urgent'), ...atOnce, update: hours(1) },
    {
      name: names.recovery[language],
      when: { category1: serviceErrorCategory[language] },
      ...atOnce,
      update: hours(2),
    },
    { name: complaint, when: { nature: complaint }, response: hours(4), ...twoDays, update: hours(4) },
    { ...urgencyRow('high'), response: hours(2), ...twoDays, update: hours(4) },
    { ...urgencyRow('medium'), response: hours(4), ...twoDays, update: workingDays(1) },
    {
      ...urgencyRow('low'),
      response: workingDays(1),
      plan: none,
      resolve: workingDays(5),
      update: workingDays(1),
      calendar: 'working',
    },
  ];
}
