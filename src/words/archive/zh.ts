import type { ArchiveWords } from './words';

export const archiveZh: ArchiveWords = {
  refusal: {
    archiveDiffers: (number) =>
      `归档写入后核对不一致（从工单 ${number} 起），原工单没有移走。请看看归档工作簿里是否有人正在编辑，稍后再归档一次。`,
    archiveFull: () => '今年的归档工作簿已接近 1000 万个单元格的上限，没有继续归档，原工单都在。请管理员处理。',
    nothingToPrint: (month) => `${month} 没有工单可打印。`,
  },
  menu: { archiveNow: '立即归档', retention: '查看归档保留期' },
  bookTitle: (workbook, year) => `${workbook} · 归档 ${year}`,
  holding: '归档核对中',
  byClock: '夜间归档',
  archived: (status) => `${status} · 已归档`,
  done: (moved, waiting) => {
    if (moved === 0 && waiting === 0) return '没有到期可归档的工单。';
    return waiting === 0
      ? `已归档 ${moved} 张工单。`
      : `已归档 ${moved} 张工单，还有 ${waiting} 张，夜间继续；也可再点一次。`;
  },
  retained: (past, years) =>
    past.length === 0
      ? `没有超过 ${years} 年保留期的归档。`
      : `已过 ${years} 年保留期，可由管理员自行处理：${past.join('、')}。系统不会删除任何归档。`,
};
