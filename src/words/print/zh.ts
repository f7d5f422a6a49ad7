import type { PrintWords } from './words';

export const printZh: PrintWords = {
  menu: { print: '打印与空白登记表…' },
  title: '客户问题记录处理单',
  blankTitle: '客户问题登记表（手工登记）',
  monthTitle: (month, part) => `${month} 工单${part === '' ? '' : `（${part}）`}`,
  parts: { report: '一、问题记录', handling: '二、处理情况', confirmation: '三、客户确认' },
  progress: '处理进度',
  earlierLines: (count) => `前面还有 ${count} 条，见“处理进度”表`,
  tasks: '协同任务',
  signatures: ['受理人', '处理人', '部门主管', '客户'],
  date: '日期',
  shortened: '……（略）',
  shortenedNote: '带“（略）”的内容过长，全文见工单表。',
  maskedNote: '客户姓名与联系方式按保密要求隐去部分。',
  printedAt: (time) => `打印于 ${time}`,
  blankHow:
    '系统停用时每张登记一个问题。恢复后把内容填入同名 CSV 表格，用“客服台 › 导入…”补录，时间按实际发生填写。带 * 必填，其他条件见栏名下方。',
  required: '*',
  limits: {
    required: (option) => `${option}时必填`,
    only: (option) => `仅${option}填写`,
    requiredOnly: (option) => `仅${option}填写且必填`,
  },
  file: { ticket: '工单', month: '工单', blank: '空白登记表' },
};
