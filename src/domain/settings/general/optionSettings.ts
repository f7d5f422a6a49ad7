import type { OptionName } from '../../record/optionNames';
import { readOptionNames } from '../optionNaming';
import { setting } from './setting';

/** What the team's own names for built-in options stand for. */
export const optionSettings = {
  optionNames: setting<readonly OptionName[]>({
    zh: '选项改名对照',
    en: 'Renamed options',
    explanation: {
      zh: '改名后仍按原选项的规则办理（必填、时限、筛选视图等）；在右侧列表中改名时自动填写，每行一个，如“问题性质：客诉=投诉”；含义变了就删去那一行',
      en: 'Rules go on for a renamed option as for the original one; filled in when an option is renamed, one a line, e.g. “Nature: Grievance=Complaint”; delete the line when the meaning has changed',
    },
    first: () => '',
    read: readOptionNames,
    problem: () => 'optionNamesWrong',
    fallback: () => [],
  }),
};
