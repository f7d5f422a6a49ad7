/** The rules that the desk keeps, by the id that tests name. */
export const rules = {
  D1: 'The record: one row, one issue',
  D2: 'Numbers: date and serial, never reused, never changed',
  D3: 'Clocks: policies on the business calendar, breaches for good',
  D4: 'Dispatch: rule, duty, load, fairness',
  D5: 'Flow: node by node, with what each move demands',
  D6: 'Progress: append-only log, next update due',
  D7: 'Work across departments',
  D8: 'Satisfaction and call-backs',
  D9: 'Same customer, same problem',
  D10: 'Knowledge and scripts',
  D11: 'Archive and print',
  D12: 'Confidentiality',
  D13: 'Monthly analysis',
  D14: 'Improvement',
  D15: 'Digests and notices',
  D16: 'When the system is down: blank form and import',
  D17: 'Customer self-service',
} as const;

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as readonly RuleId[];
