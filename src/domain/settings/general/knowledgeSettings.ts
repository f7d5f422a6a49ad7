import type { Cell } from '../readTable';
import { setting } from './setting';

/** Ten years: anything longer is a slip of the keyboard. */
const longest = 3660;

function readDays(cell: Cell): number | undefined {
  const days = typeof cell === 'boolean' ? Number.NaN : Number(cell);
  return Number.isInteger(days) && days > 0 && days <= longest ? days : undefined;
}

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
    read: readDays,
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
    read: readDays,
    fallback: () => 90,
  }),
};
