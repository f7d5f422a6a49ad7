import { defaultPolicies } from '../../../src/domain/clock/policy';
import { eachSetting } from '../../../src/domain/settings/general/general';
import type { SettingDefaults } from '../../../src/domain/settings/general/setting';
import type { Member, Settings } from '../../../src/domain/settings/settings';

const workbook: SettingDefaults = { language: () => 'zh', timeZone: () => 'Asia/Shanghai' };

/** A team of the rules' defaults; a test names what differs. */
export const standardSettings = (differences: Partial<Settings> = {}): Settings => ({
  ...eachSetting((_, declared) => declared.fallback(workbook)),
  specialDays: [],
  lists: {
    urgency: ['紧急', '高', '中', '低'],
    nature: ['咨询', '故障', '投诉'],
    channel: ['电话'],
    product: ['智能设备'],
  },
  categories: [['产品功能', '支付模块', '退款失败'], ['物流配送']],
  policies: defaultPolicies('zh'),
  people: [],
  dispatch: [],
  ...differences,
});

export const member = (name: string, differences: Partial<Member> = {}): Member => ({
  name,
  email: `${name}@example.com`,
  role: 'agent',
  department: '客服部',
  groups: ['客服组'],
  onDuty: true,
  ...differences,
});
