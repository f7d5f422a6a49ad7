import type { Language } from '../domain/record/lists';

/** What the log says of tickets that come in beside the sidebar or beside others (D6, D9). */
interface IntakeLogWords {
  readonly form: string;
  readonly linked: string;
  readonly linkedTo: (numbers: string) => string;
  readonly linkedFrom: (number: string) => string;
  readonly because: (sentence: string, reason: string) => string;
}

const words: Readonly<Record<Language, IntakeLogWords>> = {
  zh: {
    form: '表单登记',
    linked: '关联',
    linkedTo: (numbers) => `关联 ${numbers}`,
    linkedFrom: (number) => `同一客户的新工单 ${number}`,
    because: (sentence, reason) => `${sentence}（${reason}）`,
  },
  en: {
    form: 'Web form',
    linked: 'Linked',
    linkedTo: (numbers) => `Linked to ${numbers}`,
    linkedFrom: (number) => `New ticket ${number} of the same customer`,
    because: (sentence, reason) => `${sentence} (${reason})`,
  },
};

export const intakeLogWords = (language: Language): IntakeLogWords => words[language];
