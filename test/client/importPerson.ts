import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ImportRequest } from '../../src/api';
import type { FieldKey } from '../../src/domain/record/fields';
import { accepted, type FakeServer } from './fakeServer';
import { preview, report } from './importerAnswers';
import { type Opening, type OpenPage, openPage } from './openPage';

export const boston = path.join(__dirname, '../data/boston311-2022-2023.csv');

/** The import dialog at its first step. */
export async function openImport(
  browser: Browser,
  server: FakeServer = {},
  opening: Partial<Opening> & { readonly language?: 'zh' | 'en' } = {},
): Promise<OpenPage> {
  const desk: FakeServer = {
    openImport: () => accepted({ language: opening.language ?? 'zh', sheets: [] }),
    previewImport: () => accepted(preview()),
    runImport: () => accepted(report()),
    ...server,
  };
  const size = { width: 760, height: 560 };
  const opened = await openPage(browser, { name: 'importer', size, ...opening, server: desk });
  await opened.page.locator('.drop').waitFor();
  return opened;
}

export const choose = (page: Page, file: string | { name: string; content: Uint8Array | string }): Promise<void> =>
  page.setInputFiles(
    '#file',
    typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content) },
  );

export const next = (page: Page, name: string | RegExp = '下一步'): Promise<void> =>
  page.getByRole('button', { name }).click();

/** The fields chosen on the matching step, column by column. */
export const chosenFields = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('.match select')
    .evaluateAll((selects) => selects.map((select) => (select instanceof HTMLSelectElement && select.value) || null));

export const fill = (page: Page, header: string, field: FieldKey | ''): Promise<unknown> =>
  page.getByRole('combobox', { name: header, exact: true }).selectOption(field);

/** What each call of `name` carried. */
export const requests = ({ calls }: OpenPage, name: 'previewImport' | 'runImport'): readonly ImportRequest[] => {
  const blank: ImportRequest = {
    token: '',
    table: { name: '', headers: [], rows: [] },
    columns: [],
    addOptions: false,
  };
  return calls.filter((call) => call.name === name).map((call) => Object.assign({}, blank, call.args[0]));
};
