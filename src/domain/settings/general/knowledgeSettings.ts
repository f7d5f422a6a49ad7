import { whole } from './figures';
import { setting } from './setting';

/** Ten years: anything longer is a slip of the keyboard. */
const longest = 3660;

const days = whole(1, longest);

/** When the weekly list names an article (D10). */
export const knowledgeSettings = {
  /** Days without an update after which an article counts as stale. */
  articleStaleDays: setting({
    zh: '知识过期(天)',
    en: 'Article stale after (days)',
    explanation: {
      zh: '多少天没有更新的知识列入每周清单；填了有效期的过期即列入',
      en: 'Articles not updated for so many days are on the weekly list; past their validity date at once',
    },
    first: () => '180',
    ...days,
    fallback: () => 180,
  }),
  /** Days without a use after which an article counts as unused. */
  articleUnusedDays: setting({
    zh: '知识闲置(天)',
    en: 'Article unused after (days)',
    explanation: {
      zh: '多少天没有人使用的知识列入每周清单',
      en: 'Articles that nobody used for so many days are on the weekly list',
    },
    first: () => '90',
    ...days,
    fallback: () => 90,
  }),
  /** Answers that an article needs to be praised: fewer say little. */
  articleAnswers: setting({
    zh: '知识好评最少回答数',
    en: 'Answers for a helpful article',
    explanation: {
      zh: '至少有多少人回答过是否有用，知识才进入每周好评清单',
      en: 'Answers to "did it help?" that an article needs to be among the most helpful of the week',
    },
    first: () => '3',
    ...whole(1, 1000),
    fallback: () => 3,
  }),
  /** Per cent of answers that must be exceeded by those that say it helped. */
  articleHelpedPercent: setting({
    zh: '知识好评率(%)',
    en: 'Helped rate of a helpful article (%)',
    explanation: {
      zh: '回答有用的比例高于它，知识才进入每周好评清单',
      en: 'Articles are among the most helpful of the week where more than so many per cent say that they helped',
    },
    first: () => '50',
    ...whole(0, 99),
    fallback: () => 50,
  }),
};
