import type { OptionsOfList, RepairWords } from './words';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

const ofLists = (parts: readonly OptionsOfList[]): string =>
  parts.map(({ list, options }) => `${list}：${options.join('、')}`).join('；');

export const repairZh: RepairWords = {
  tickets: (sheet) => `“${sheet}”表已被删除，重新建立的是空表，里面没有原来的工单；已用过的编号不会再用。`,
  sheets: (names) => `重新建立的工作表里只有初始内容，原来的内容不在了：${quoted(names)}。`,
  columns: (parts) =>
    `补回的列是空的：${parts.map(({ sheet, columns }) => `“${sheet}”的${columns.join('、')}`).join('；')}。`,
  perhapsRenamed: ({ sheet, made, unknown }) =>
    `“${sheet}”里找不到这些列，已新建空列：${made.join('、')}。如果原来的列只是改了名（不认识的列：${unknown.join('、')}），请删除新建的空列，再把原列的表头改回去。`,
  lists: (names) => `补回的选项列只有初始选项：${names.join('、')}。`,
  optionsBack: (parts) => `随“设置”的行一起删去的选项，已补在各列末尾：${ofLists(parts)}。`,
  optionsGone: (parts) =>
    `这些初始选项不在列表里，可能随“设置”的行一起删去了：${ofLists(parts)}。需要的请补写在该列下面。`,
  numbersOwed: (count) =>
    `${count} 张工单的工单编号丢失，任何记录里都查不到：请现在就在“文件 › 版本历史记录 › 查看版本历史记录”中恢复删除之前的版本；否则几分钟后这些工单会得到新编号，与客户手里的编号对不上。`,
  numbersAnew: (count) =>
    `${count} 张工单丢失了工单编号，任何记录里都查不到，已得到新编号，与客户手里的编号对不上：请在“文件 › 版本历史记录 › 查看版本历史记录”中恢复删除之前的版本。`,
  refilled: '其中由系统填写的列，几分钟内会补上能推算出的内容。',
  sealed: '以前加密保存的联系方式不在了，找回之前无法查看。',
  history: '找回内容：在“文件 › 版本历史记录 › 查看版本历史记录”中打开删除之前的版本，把内容复制回来，或恢复那个版本。',
  zoneAssumed: (zone) =>
    `“设置”里的时区丢失了，查不到原来是哪个，已填入工作簿的时区 ${zone}：请核对工单里的时间是不是按这个时区写的；如果不是，请在登记新工单之前，把“设置”和“文件 › 设置”里的时区都改成原来的。`,
  linksDead:
    '客户评价链接的密钥丢失（副本也不带），已换新的：此前发给客户的链接在这里都打不开了。还要请客户评价的，请在侧边栏打开工单，复制新的链接发给客户。',
  chat: {
    unreadable: '群聊地址无法读取，群消息已停发：请在“客服台 › 管理 › 群消息提醒…”重新填写。',
    perhaps: '群聊地址如设置过，请在“客服台 › 管理 › 群消息提醒…”重新填写。',
  },
  nobody: (sheet) => `现在除您以外没有人有角色，都不能使用工单台：请先填好“${sheet}”。`,
};
