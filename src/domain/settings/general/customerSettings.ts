import { optionKey } from '../../record/lists';
import { setting } from './setting';

/** What customers are told without anybody's doing (D6). */
export const customerSettings = {
  /** Whether a customer with an e-mail address is mailed the number and what to expect. */
  mailReceipts: setting<boolean>({
    zh: '受理回执邮件',
    en: 'Receipt by e-mail',
    explanation: {
      zh: '是或否：登记后，联系方式为邮箱的客户会收到工单编号和时限；其他客户由客服口头告知',
      en: 'Yes or No: a customer whose contact is an e-mail address is mailed number and deadlines after intake',
    },
    first: (language) => (language === 'zh' ? '否' : 'No'),
    read(cell) {
      const key = cell === true ? 'yes' : cell === false ? 'no' : optionKey('met', String(cell));
      return key === undefined ? undefined : key === 'yes';
    },
    fallback: () => false,
  }),
};
