import { isAnswer, loggedAs } from './answerLine';
import { readLine } from './readLine';
import type { SatisfactionWords } from './words';

const quoted = (comment: string): string => (comment === '' ? '' : `：“${comment}”`);

const through = {
  mail: '客户经邮件链接评价',
  agent: '客户经客服转发的链接评价',
  callback: '回访时由客服代录',
} as const;

/** Chinese (zh-CN). */
export const satisfactionZh: SatisfactionWords = {
  step: loggedAs.zh.step,
  callback: '回访',
  customer: loggedAs.zh.customer,
  isAnswer,
  rated: (label, score, comment, via, by) =>
    `${label}（${score} 分）${quoted(comment)}（${through[via]}${by === '' ? '' : `，提交账号 ${by}`}）`,
  corrected: (before) => `更正，原为“${before}”`,
  surveySent: (to) => `满意度调查已发送至 ${to}`,
  reopenReason: (label, comment) => `客户评价“${label}”${quoted(comment)}`,
  typed: (before, after) => `在表中填写：“${before === '' ? '空白' : before}” → “${after === '' ? '空白' : after}”`,
  pasted: (after) => `随粘贴填写：“${after}”`,
  commentEntered: (before, after) =>
    before === undefined
      ? `随粘贴填写客户评价：“${after}”`
      : `在表中填写客户评价：“${before || '空白'}” → “${after || '空白'}”`,
  restored: (label, comment) => `已恢复客户的评价：“${label || '空白'}”${quoted(comment)}`,
  readLine,
  clearedOfOwner: (label) => `主办人在新行中自己填写的“${label}”已清除`,
  typedByOwner: (owner) =>
    `${owner} 是本单主办人或曾办理本单，不能给自己填写满意度；填写的值已撤回，客户原来的评价会自动恢复。请由其他同事回访，或请客户自己评价。`,
  result: { reached: '已联系上客户', noAnswer: '无人接听', later: '客户请改时间再打' },
  calledBack: (result, comment) => `${result}${quoted(comment)}`,
  byPhone: '电话',
  task: (number, label, comment, hours, asksReopening) =>
    `工单 ${number} 客户评价“${label}”${quoted(comment)}。请在 ${hours} 小时内联系客户并处理${asksReopening ? '，并决定是否重开工单' : ''}。`,
  taskCorrected: (number, label, comment) =>
    `工单 ${number} 客户已把评价更正为“${label}”${quoted(comment)}。请确认是否还需跟进，然后结束本任务。`,
  script: ({ name, number, solution }) =>
    [
      `${name === '' ? '' : `${name}先生/女士，`}您好，我是客服。您之前反馈的问题（工单编号 ${number}）我们已经处理${solution === '' ? '' : `：${solution}`}。`,
      '请问现在一切正常吗？还有其他需要我们帮忙的地方吗？',
      '请您给这次服务打个分：非常满意、满意、一般、不满意、非常不满意，您选哪一个？',
      '感谢您的反馈，祝您生活愉快。',
    ].join('\n'),
  message: ({ number, link }) => `您好，工单 ${number} 已处理。请点链接告诉我们您是否满意，只需一分钟：${link}`,
  surveyMail: {
    subject: (number) => `请评价我们的服务（工单 ${number}）`,
    intro: (number) =>
      `您好！您反馈的问题（工单编号 ${number}）已经处理。请点下面的按钮告诉我们您是否满意，只需一分钟：`,
    press: '评价这次服务',
    outro: (days) =>
      `工单关闭后 ${days} 天内可以评价，也可以更改。问题还没有解决？请在评价中告诉我们，我们会继续处理。`,
  },
  lowScoreMail: {
    subject: (numbers, count) =>
      count === 1 ? `【低分评价】工单 ${numbers}` : `【低分评价】${count} 张工单：${numbers} 等`,
    intro: (count, hours) =>
      count === 1
        ? `客户对下面的工单评价不高，请在 ${hours} 小时内介入：`
        : `客户对下面 ${count} 张工单评价不高，请在 ${hours} 小时内介入：`,
    until: (time) => `${time} 前`,
    outro: '处理后请在“协同任务”表中结束相应任务，或在工单中记录结果。',
    standIn: '“人员”里没有能收到邮件的主管，所以这封邮件和任务转给了您。请在“人员”里补上主管及其邮箱。',
    openTasks: '打开协同任务',
  },
  limited: (count) => `进度查询：1 小时内末四位输错 ${count} 次，一小时内不再受理对该工单的查询`,
  limitedForAll: (count) => `进度查询：1 小时内各工单共输错 ${count} 次，可能有人在试号，一小时内不再受理任何查询`,
  limitStep: '自助查询',
};
