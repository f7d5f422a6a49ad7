import { tables } from '../../domain/tables/tables';
import type { ArchiveWords } from './words';

const where = `若文件已移动，请在“${tables.archives.zh}”表中改正地址；若表中缺少这一年，请点“客服台 › 初始化 / 修复工作簿”，夜间也会自动补上；若已删除，请从 Google 云端硬盘回收站恢复；否则请将其共享给运行系统的账号。`;

export const archiveZh: ArchiveWords = {
  refusal: {
    archiveDiffers: (number) =>
      `归档写入后核对不一致（从工单 ${number} 起），原工单没有移走。请看看归档工作簿里是否有人正在编辑，稍后再归档一次。`,
    archiveFull: () =>
      '这一年的归档工作簿已接近 1000 万个单元格的上限，没有继续归档，原工单都在。请管理员在“设置”的“归档位置”改用 BigQuery 的“项目.数据集”。',
    archiveUnread: (year) =>
      `“${tables.archives.zh}”表中 ${year} 年的归档打不开：已被删除、缺少工作表、未共享给当前账号，或 BigQuery 无法访问。${where}`,
    archiveLoadFailed: (reason) =>
      `BigQuery 没有装载成功，原工单都在，没有移走。BigQuery 的说明：${reason}。排除原因后再归档一次。`,
    archiveSlow: (seconds) =>
      `BigQuery 过了 ${seconds} 秒还没有答复，这次没有做成，也没有移走或删除任何工单。请稍后再试；若一直如此，请在 Google Cloud 控制台查看 BigQuery 的作业。`,
    bigQueryOff: () =>
      '这个脚本还没有启用 BigQuery，没有归档，原工单都在。请管理员用 npm run deploy:bigquery 重新推送脚本并授权，或者把“设置”的“归档位置”改回“工作簿”。',
    datasetMissing: (name) =>
      `BigQuery 里没有数据集 ${name}，没有归档，原工单都在。请先在 Google Cloud 控制台建好这个数据集，或者更正“设置”的“归档位置”。`,
    nothingToPrint: (month) => `${month} 没有工单可打印。`,
  },
  menu: { archiveNow: '立即归档', retention: '查看归档保留期' },
  lacking: (years) =>
    `数据不完整：“${tables.archives.zh}”表中 ${years.join('、')} 年的归档无法读取，其中的工单未计入。${where}`,
  bookTitle: (workbook, year) => `${workbook} · 归档 ${year}`,
  holding: '归档核对中',
  byClock: '夜间归档',
  notes: { step: '单元格备注', line: ({ header, text }) => `${header}：${text}` },
  archived: (status) => `${status} · 已归档`,
  done: (moved, waiting) => {
    if (moved === 0 && waiting === 0) return '没有到期可归档的工单。';
    return waiting === 0
      ? `已归档 ${moved} 张工单。`
      : `已归档 ${moved} 张工单，还有 ${waiting} 张，夜间继续；也可再点一次。`;
  },
  loading: (moved, waiting) =>
    `${moved === 0 ? '' : `已归档 ${moved} 张工单。`}BigQuery 正在装载，还有 ${waiting} 张，核对无误后才移走；夜间继续，也可稍后再点一次。`,
  retained: (past, years) =>
    past.length === 0
      ? `没有超过 ${years} 年保留期的归档。`
      : `已过 ${years} 年保留期，可由管理员自行处理：${past.join('、')}。系统不会删除任何归档。`,
};
