import { optionKey } from '../../record/lists';
import type { Cell } from '../readTable';
import { whole } from './figures';
import { setting } from './setting';

/** 是, yes, a ticked box; 否, no. */
function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const key = optionKey('met', String(cell));
  return key === undefined ? undefined : key === 'yes';
}

const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;

const readAddress = (cell: Cell): string | undefined => {
  const text = String(cell).trim();
  return /^https?:\/\/[^\s?#"'<>]+$/.test(text) ? text : undefined;
};

/** "系统", "the desk"; "主管", "supervisor". */
function readDecider(cell: Cell): 'desk' | 'supervisor' | undefined {
  const text = String(cell).trim();
  if (/^(自动|系统|auto|desk)/i.test(text)) return 'desk';
  return /^(主管|先问|supervisor|ask)/i.test(text) ? 'supervisor' : undefined;
}

const longestDays = 366;
const mostCounted = 10_000;

/** Satisfaction (D8) and what customers can do themselves (D17). */
export const careSettings = {
  mailsSurveys: setting<boolean>({
    zh: '邮件发送满意度调查',
    en: 'Mail surveys',
    explanation: {
      zh: '是：工单处理完，给留有邮箱的客户发送评价链接（需先部署网页应用）；否：只在侧栏提供链接',
      en: 'Yes: customers with an e-mail get the survey link once their ticket is dealt with (deploy the web app first); No: links stand in the sidebar only',
    },
    first: (language) => yesNo.yes[language],
    read: readYesNo,
    fallback: () => true,
  }),
  /** Days after closing for which a survey link can be answered and corrected. */
  surveyDays: setting({
    zh: '评价有效天数',
    en: 'Survey days',
    explanation: {
      zh: '工单关闭后多少天内可以评价和更改',
      en: 'Days after closing within which customers answer and correct',
    },
    first: () => '7',
    ...whole(1, longestDays),
    fallback: () => 7,
  }),
  /** Days after the solution for which a ticket that nobody closes can be answered about. */
  surveyWaitingDays: setting({
    zh: '待验证评价天数',
    en: 'Survey days while waiting',
    explanation: {
      zh: '工单停在待验证时，解决后多少天内可以评价；不少于评价有效天数',
      en: 'Days after the solution within which customers answer while a ticket waits for them; no fewer than the survey days',
    },
    first: () => '30',
    ...whole(1, longestDays),
    fallback: () => 30,
  }),
  /** Address of the web app; blank for the one that Google tells. */
  webAddress: setting({
    zh: '网页应用地址',
    en: 'Web app address',
    explanation: {
      zh: '客户页面的地址（以 /exec 结尾）；留空则用系统查到的部署地址',
      en: 'Address of the pages for customers (it ends in /exec); blank for the deployment that Google tells of',
    },
    first: () => '',
    read: readAddress,
    fallback: () => '',
  }),
  /** Who decides that the ticket of a dissatisfied customer is worked on again. */
  reopens: setting<'desk' | 'supervisor'>({
    zh: '不满意时重开',
    en: 'Reopen when dissatisfied',
    explanation: {
      zh: '自动：客户评价不满意或非常不满意时自动重开；主管：先请主管决定',
      en: 'Automatic: an unsatisfied customer reopens the ticket; Supervisor: the supervisor decides',
    },
    first: (language) => (language === 'zh' ? '自动' : 'Automatic'),
    read: readDecider,
    fallback: () => 'desk',
  }),
  /** Working days until a customer is called back; 0 for no call-backs. */
  callbackDays: setting({
    zh: '回访工作日',
    en: 'Call back within (working days)',
    explanation: {
      zh: '解决后多少个工作日内回访客户；0 为不回访',
      en: 'Working days after the resolution; 0 for no call-backs',
    },
    first: () => '2',
    ...whole(0, 30),
    fallback: () => 2,
  }),
  takesRequests: setting<boolean>({
    zh: '开放网上提交',
    en: 'Public form',
    explanation: {
      zh: '是：任何人可在网页上提交问题，自动登记为工单；否：关闭',
      en: 'Yes: anybody may send a problem on the web page, which becomes a ticket; No: off',
    },
    first: (language) => yesNo.no[language],
    read: readYesNo,
    fallback: () => false,
  }),
  guessesPerTicket: setting({
    zh: '每单每小时可输错次数',
    en: 'Wrong digits per ticket and hour',
    explanation: {
      zh: '进度查询：超过后一小时内不再答复该工单',
      en: 'Status page: beyond it the ticket is not answered about for the hour',
    },
    first: () => '5',
    ...whole(1, 100),
    fallback: () => 5,
  }),
  guessesPerHour: setting({
    zh: '每小时可输错总次数',
    en: 'Wrong digits per hour',
    explanation: {
      zh: '进度查询：超过后一小时内暂停查询',
      en: 'Status page: beyond it nobody is answered for the hour',
    },
    first: () => '100',
    ...whole(1, mostCounted),
    fallback: () => 100,
  }),
  requestsPerContact: setting({
    zh: '每个联系方式每天可提交数',
    en: 'Requests per contact and day',
    explanation: { zh: '网上提交：防止重复提交', en: 'Public form: keeps one customer from flooding the desk' },
    first: () => '3',
    ...whole(1, 100),
    fallback: () => 3,
  }),
  requestsPerHour: setting({
    zh: '每小时可提交总数',
    en: 'Requests per hour',
    explanation: { zh: '网上提交：防止恶意灌入', en: 'Public form: keeps programs from flooding the desk' },
    first: () => '30',
    ...whole(1, mostCounted),
    fallback: () => 30,
  }),
  /** How often a customer may answer one survey, its first answer included (D8). */
  surveyAnswers: setting({
    zh: '每张工单可评价次数',
    en: 'Answers per survey',
    explanation: {
      zh: '客户对一次处理最多可提交多少次评价（含更改）',
      en: 'How often a customer may answer after one resolution, corrections included',
    },
    first: () => '10',
    ...whole(1, 100),
    fallback: () => 10,
  }),
  /** Hours within which a supervisor steps in after a low score (D8). */
  lowScoreHours: setting({
    zh: '低分介入时限(小时)',
    en: 'Step in after a low score (hours)',
    explanation: {
      zh: '客户打 3 分及以下后，主管须在多少小时内介入',
      en: 'Hours within which a supervisor steps in once a customer gave 3 or less',
    },
    first: () => '24',
    ...whole(1, 720),
    fallback: () => 24,
  }),
};
