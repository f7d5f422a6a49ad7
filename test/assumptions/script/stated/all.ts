import type { Assumption } from '../assumption';
import { batchReads } from './batchReads';
import { batchWrites } from './batchWrites';
import { columns } from './columns';
import { commonScripts } from './commonScripts';
import { dates } from './dates';
import { language } from './language';
import { pivots } from './pivots';
import { rows } from './rows';
import { rules } from './rules';
import { services } from './services';
import { sheets } from './sheets';
import { values } from './values';

/** Every assumption, in the order in which they are tried; no two have the same name. */
export const assumptions: readonly Assumption[] = [
  ...language,
  ...services,
  ...batchReads,
  ...batchWrites,
  ...sheets,
  ...columns,
  ...rows,
  ...values,
  ...dates,
  ...rules,
  ...pivots,
  ...commonScripts,
];
