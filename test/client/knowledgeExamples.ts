import type { Knowledge } from '../../src/api';
import type { Language } from '../../src/domain/record/lists';
import { scriptsEn } from '../../src/words/knowledge/scriptsEn';
import { scriptsZh } from '../../src/words/knowledge/scriptsZh';
import { shopArticles } from './knowledge/labelled';

const scripts: Knowledge['scripts'] = (['zh', 'en'] as const).flatMap((language) =>
  (language === 'zh' ? scriptsZh : scriptsEn).map(([step, situation, text]) => ({ step, situation, language, text })),
);

/** What a shop knows and says; one article waits for whoever may approve. */
export const knowledge = (rest: Partial<Knowledge> = {}, language: Language = 'zh'): Knowledge => ({
  language,
  version: 'v1',
  articles: shopArticles,
  figures: { K0001: [12, 9, 1], K0111: [12, 9, 1] },
  waiting: [],
  scripts,
  agent: language === 'zh' ? '王芳' : 'Wang Fang',
  ...rest,
});
