/** How the log calls a customer's answer, by the language in which it was written. */
export const loggedAs = {
  zh: { step: '满意度', customer: '客户' },
  en: { step: 'Satisfaction', customer: 'Customer' },
} as const;

/** Whether a line of the log is a customer's answer, also one from before the desk's language was changed. */
export const isAnswer = (line: { readonly step: string; readonly operator: string }): boolean =>
  Object.values(loggedAs).some(({ step, customer }) => line.step === step && line.operator === customer);
