import type { Browser } from 'playwright-core';
import type { ImportPreview, LineIssue } from '../../src/api';
import type { Language } from '../../src/domain/record/lists';
import { launchChromium } from '../browser/chromium';
import { accepted } from './fakeServer';
import { preview, report } from './importerAnswers';
import { boston, choose, next, openImport } from './importPerson';
import { screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const traffic = 'Transportation - Traffic Division';
const enforcement = 'Enforcement & Abandoned Vehicles';

const answers: Readonly<Record<Language, Pick<ImportPreview, 'refused' | 'newOptions' | 'tooManyOptions' | 'sample'>>> =
  {
    zh: {
      refused: refusedLines('反馈时间“5月3日下午”没有写明几点'),
      newOptions: newOptions('渠道', '分类'),
      tooManyOptions: [{ list: '产品/服务', count: 1204 }],
      sample: sample(['反馈时间', '状态', '主办人', '现象', '一级分类', '二级分类'], '已关闭'),
    },
    en: {
      refused: refusedLines('Reported at “3 May, afternoon” does not say the time'),
      newOptions: newOptions('Channel', 'Category'),
      tooManyOptions: [{ list: 'Product / service', count: 1204 }],
      sample: sample(['Reported at', 'Status', 'Owner', 'What happens', 'Category 1', 'Category 2'], 'Closed'),
    },
  };

function refusedLines(message: string): readonly LineIssue[] {
  return [3, 17, 244].map((line) => ({ line, message }));
}

function newOptions(channel: string, category: string): ImportPreview['newOptions'] {
  return [
    { list: channel, option: 'Citizens Connect App', lines: 643 },
    { list: channel, option: 'Constituent Call', lines: 402 },
    { list: category, option: `${traffic} › ${enforcement} › Parking Enforcement`, lines: 210 },
  ];
}

function sample(headers: readonly string[], status: string): ImportPreview['sample'] {
  const row = ['2022-01-03 02:50', status, 'BTDT_Parking Enforcement', 'Parking Enforcement', traffic, enforcement];
  return { headers, rows: [row, row, row, row, row] };
}

const words = {
  zh: { next: '下一步', importNow: /^导入/ },
  en: { next: 'Next', importNow: /^Import/ },
} as const;

test.each([
  ['zh', 760, 560],
  ['en', 760, 560],
  ['zh', 300, 720],
  ['en', 300, 720],
] as const)('every step of the import fits its window (%s, %i × %i)', async (language, width, height) => {
  const answer = answers[language];
  const { page, troubles } = await openImport(
    browser,
    {
      openImport: () => accepted({ language, sheets: ['2023'] }),
      previewImport: () => accepted(preview({ accepted: 1169, refusedCount: 3, ...answer })),
      runImport: () => accepted(report({ imported: 1169, refusedCount: 3, refused: answer.refused, optionsAdded: 3 })),
    },
    { language, size: { width, height }, sharpness: 2 },
  );
  const look = async (step: string): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await screenshot(page, `importer-${step}-${language}-${width}`);
  };
  await choose(page, boston);
  await page.locator('.file-name').waitFor();
  await look('1-source');
  await next(page, words[language].next);
  await look('2-columns');
  await next(page, words[language].next);
  await page.locator('.tiles').waitFor();
  await look('3-preview');
  await next(page, words[language].importNow);
  await page.locator('.report').waitFor();
  await look('4-report');
  expect(troubles).toEqual([]);
});
