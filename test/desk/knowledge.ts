import type { Host } from '../../host/contract/host';
import type { ArticleNote, Knowledge, NotedArticle } from '../../src/api';
import { tables } from '../../src/domain/tables/tables';
import { answered, newDesk, owner } from './desk';
import { employTeam, wang } from './team';

const columns: readonly string[] = tables.articles.columns.map(({ zh }) => zh);

/** The rows of 知识库 as displayed, by header; blank cells are left out. */
export const articles = (host: Host): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = host.displayValues('知识库');
  return rows
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']).filter(([, text]) => text)))
    .filter((article) => Object.keys(article).length > 0);
};

/** Pastes articles below each other as a person does; `rows` name cells by header. */
export function pasteArticles(host: Host, by: string, rows: readonly Readonly<Record<string, string>>[], at = 1): void {
  host.person(by).paste(
    '知识库',
    at,
    0,
    rows.map((row) => columns.map((name) => row[name] ?? '')),
  );
}

export const typeInto = (host: Host, by: string, row: number, header: string, text: string): void =>
  host.person(by).type('知识库', row, columns.indexOf(header), text);

export const open = (host: Host, by: string = wang, version = ''): Knowledge =>
  answered<Knowledge>(host.person(by).call('openKnowledge', [version]));

let tokens = 0;

export function note(
  host: Host,
  kind: ArticleNote['kind'],
  knowledgeNo = 'K0001',
  token?: string,
  by = wang,
): NotedArticle {
  tokens += 1;
  return answered<NotedArticle>(
    host.person(by).call('noteArticle', [{ kind, knowledgeNo, token: token ?? `note-${tokens}-of-test` }]),
  );
}

export const refund = {
  标题: '支付退款没有到账',
  分类: '产品功能',
  标签: '退款 到账',
  现象: '退款通过了，钱没有收到',
  处理步骤: '1. 查退款单；2. 转财务查询',
};

/** Adds the owner of the workbook below the team, as a supervisor. */
export const employSupervisor = (host: Host): void =>
  host.person(owner).paste('人员', 6, 0, [['主管甲', owner, '主管', '客服部', '', '是']]);

/** A desk with its team and one published article, K0001. */
export function deskWithArticle(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  employSupervisor(host);
  pasteArticles(host, owner, [{ ...refund, 状态: '已发布' }]);
  return host;
}
