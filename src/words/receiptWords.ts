import type { Language } from '../domain/record/lists';

/** The mail that tells a customer of a ticket, and its line in the log (D6). */
interface ReceiptWords {
  readonly subject: (number: string) => string;
  readonly greeting: (name: string) => string;
  readonly outro: string;
  readonly step: string;
  readonly note: string;
  readonly told: string;
}

const words: Readonly<Record<Language, ReceiptWords>> = {
  zh: {
    subject: (number) => `您的问题已登记：${number}`,
    greeting: (name) => (name === '' ? '您好：' : `${name}，您好：`),
    outro: '此邮件由系统发出。如需补充情况，请联系客服并告知工单编号。',
    step: '受理回执',
    note: '已把编号和时限邮件告知客户',
    told: '邮件',
  },
  en: {
    subject: (number) => `We have registered your request: ${number}`,
    greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    outro: 'This mail was sent automatically. To add anything, contact us and name the ticket number.',
    step: 'Receipt',
    note: 'Number and deadlines mailed to the customer',
    told: 'E-mail',
  },
};

export const receiptWords = (language: Language): ReceiptWords => words[language];
