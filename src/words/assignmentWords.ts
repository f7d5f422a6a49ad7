import type { Language } from '../domain/record/lists';

/** What the mail about new tickets says (D4). */
interface AssignmentWords {
  readonly subject: (number: string, count: number) => string;
  readonly subjectUnassigned: (number: string, count: number) => string;
  readonly intro: (count: number) => string;
  readonly introUnassigned: (count: number) => string;
  readonly responseDue: (time: string) => string;
  readonly several: (count: number) => string;
  readonly open: string;
}

const words: Readonly<Record<Language, AssignmentWords>> = {
  zh: {
    subject: (number, count) => (count === 1 ? `【新工单】${number}` : `【新工单】${count} 张：${number} 等`),
    subjectUnassigned: (number, count) => (count === 1 ? `【待分配】${number}` : `【待分配】${count} 张：${number} 等`),
    intro: (count) => (count === 1 ? '下面的工单由您主办：' : `下面 ${count} 张工单由您主办：`),
    introUnassigned: (count) =>
      count === 1
        ? '下面的工单没有可分派的在岗人员，请指定主办人：'
        : `下面 ${count} 张工单没有可分派的在岗人员，请指定主办人：`,
    responseDue: (time) => `响应时限 ${time}`,
    several: (count) => `等 ${count} 张`,
    open: '打开工作簿',
  },
  en: {
    subject: (number, count) => (count === 1 ? `[New ticket] ${number}` : `[New tickets] ${count}: ${number} …`),
    subjectUnassigned: (number, count) =>
      count === 1 ? `[To be assigned] ${number}` : `[To be assigned] ${count}: ${number} …`,
    intro: (count) => (count === 1 ? 'This ticket is yours:' : `These ${count} tickets are yours:`),
    introUnassigned: (count) =>
      count === 1
        ? 'Nobody on duty could take this ticket. Please name an owner:'
        : `Nobody on duty could take these ${count} tickets. Please name an owner:`,
    responseDue: (time) => `respond by ${time}`,
    several: (count) => `and ${count - 1} more`,
    open: 'Open the workbook',
  },
};

export const assignmentWords = (language: Language): AssignmentWords => words[language];
