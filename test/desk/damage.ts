import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { owner } from './desk';

const dist = path.resolve(__dirname, '../../dist');

/** The workbook with a script of the team's own beside the desk's, by which they damage it. */
export function damaged(host: Host, source: string): Host {
  const project = loadProject(dist);
  const scripts = { ...project.scripts, Own: `function damage() { ${source} }` };
  const own = openHost({ project: { ...project, scripts }, owner, state: host.save(), now: host.now() });
  const record = own.run('damage');
  if (record.error !== null) throw new Error(record.error);
  return own;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The sentences that a dialog lists. */
const listedIn = (html: string): readonly string[] =>
  [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = '']) =>
    text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? ''),
  );

/** The sentences that “初始化 / 修复工作簿” ends with: in a toast, or where they are many in a dialog. */
export function selfCheck(host: Host): readonly string[] {
  let listed: readonly string[] = [];
  const unsubscribe = host.subscribe((event) => {
    if (event.kind === 'page') listed = listedIn(event.page.html);
  });
  const record = host.run('setUpWorkbook');
  unsubscribe();
  if (record.error !== null) throw new Error(record.error);
  const toast = (host.toasts.at(-1)?.message ?? '').split('\n');
  return listed.length === 0 ? toast : listed;
}

/** The workbook after people deleted a sheet, as Sheets does it: what was kept with its columns goes along. */
export const withoutSheet = (host: Host, name: string): Host =>
  damaged(
    host,
    `const book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName(${JSON.stringify(name)}));`,
  );
