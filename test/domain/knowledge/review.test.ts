import type { Article, ArticleRow } from '../../../src/domain/knowledge/article';
import { type KnowledgeReview, knowledgeReview } from '../../../src/domain/knowledge/review';
import { articleReason } from '../../../src/mail/articleReason';
import { at, shanghai } from '../moments';

const now = at('2024-05-20 09:00');
const limits = { staleDays: 180, unusedDays: 90, answers: 3, helpedPercent: 50 };

let row = 0;
const article = (differences: Partial<Article>): ArticleRow => {
  row += 1;
  return {
    row,
    article: {
      knowledgeNo: `K${String(row).padStart(4, '0')}`,
      title: '退款',
      category: '',
      tags: '',
      symptoms: '',
      steps: '1. 查',
      owner: '',
      state: 'published',
      approvedBy: '陈静',
      uses: 0,
      helped: 0,
      notHelped: 0,
      updatedAt: now,
      fromTicket: '',
      ...differences,
    },
  };
};

test('D10: stale is what was not updated for 180 days, or whose last day is past, not on that day', () => {
  const old = article({ updatedAt: at('2023-11-22 09:00') });
  const past = article({ validUntil: at('2024-05-19 00:00') });
  const today = article({ validUntil: at('2024-05-20 00:00') });
  const young = article({ updatedAt: at('2023-11-22 09:01') });
  expect(knowledgeReview([past, today, young, old], now, limits).stale).toEqual([old, past]);
});

test('D10: unused is what nobody used for 90 days, the longest first; a use today counts', () => {
  const long = article({ updatedAt: at('2024-01-01 09:00') });
  const longer = article({ updatedAt: at('2023-12-01 09:00'), lastUsedAt: at('2023-12-31 09:00') });
  const used = article({ updatedAt: at('2024-01-01 09:00'), lastUsedAt: now });
  expect(knowledgeReview([long, used, longer], now, limits).unused).toEqual([longer, long]);
});

test('D10: most helpful needs three answers of which more than half say so, the best share first', () => {
  const best = article({ helped: 9, notHelped: 1 });
  const good = article({ helped: 2, notHelped: 1 });
  const half = article({ helped: 5, notHelped: 5 });
  const once = article({ helped: 2 });
  expect(knowledgeReview([once, good, half, best], now, limits).mostHelpful).toEqual([best, good]);
  const stricter = { ...limits, answers: 10, helpedPercent: 40 };
  expect(knowledgeReview([once, good, half, best], now, stricter).mostHelpful).toEqual([best, half]);
});

test('D10: drafts and retired articles are on no list, what waits for approval on its own', () => {
  const old = { updatedAt: at('2020-01-01 09:00'), helped: 10 };
  const waiting = article({ ...old, state: 'review' });
  const rows = [article({ ...old, state: 'draft' }), article({ ...old, state: 'retired' }), waiting];
  expect(knowledgeReview(rows, now, limits)).toEqual({ stale: [], unused: [], mostHelpful: [], waiting: [waiting] });
});

test('D10: the weekly list says why an article is on it', () => {
  const kept = article({ updatedAt: at('2023-01-05 09:00'), helped: 3, notHelped: 1 }).article;
  const reason = (section: keyof KnowledgeReview, differences: Partial<Article> = {}): string =>
    articleReason(section, { ...kept, ...differences }, { language: 'zh', zone: shanghai, now });
  expect(reason('waiting')).toBe('2023-01-05 更新');
  expect(reason('stale')).toBe('2023-01-05 更新');
  expect(reason('stale', { validUntil: at('2024-05-19 00:00') })).toBe('有效期至 2024-05-19');
  expect(reason('stale', { validUntil: at('2024-12-31 00:00') })).toBe('2023-01-05 更新');
  expect(reason('unused')).toBe('从未使用');
  expect(reason('unused', { lastUsedAt: at('2023-12-31 09:00') })).toBe('上次使用 2023-12-31');
  expect(reason('mostHelpful')).toBe('75% 认为有帮助（4 人）');
});
