import { figure, whole } from './figures';
import { setting } from './setting';

/** What the week's list for the review meeting names, and whom it praises (D15). */
export const reviewSettings = {
  /** Transfers from which on a ticket is talked about. */
  reviewTransfers: setting({
    zh: '周报转派次数',
    en: 'Weekly: transfers',
    explanation: {
      zh: '转派达到此次数的工单列入周报',
      en: 'Tickets transferred so many times or more are on the weekly list',
    },
    first: () => '2',
    ...whole(1, 100),
    fallback: () => 2,
  }),
  /** Days without a move after which an open ticket is stale. */
  reviewStaleDays: setting({
    zh: '周报无进展天数',
    en: 'Weekly: days without progress',
    explanation: {
      zh: '未关闭工单多少天没有进展列入周报',
      en: 'Open tickets without progress for so many days are on the weekly list',
    },
    first: () => '7',
    ...whole(1, 365),
    fallback: () => 7,
  }),
  /** Fewer verdicts praise chance. */
  starVerdicts: setting({
    zh: '服务之星最少评价数',
    en: 'Service stars: verdicts',
    explanation: {
      zh: '一周内至少得到多少个评价才评服务之星',
      en: 'Verdicts of customers in the week that a service star needs',
    },
    first: () => '3',
    ...whole(1, 1000),
    fallback: () => 3,
  }),
  /** Average score of a service star, 4 being 满意. */
  starScore: setting({
    zh: '服务之星最低平均分',
    en: 'Service stars: average score',
    explanation: {
      zh: '平均分（1 到 5，满意为 4）不低于此值才评服务之星',
      en: 'Average score, 1 to 5 (4 = satisfied), that a service star needs at least',
    },
    first: () => '4',
    ...figure(1, 5),
    fallback: () => 4,
  }),
};
