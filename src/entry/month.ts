import type { Api } from '../api';
import { monthText } from '../domain/time/format';
import { zoneOf } from '../domain/time/zone';
import { workbook } from '../sheets/workbook';
import { reportOf } from './actions';
import { deskLanguage } from './language';
import { text } from './received/received';
import { answer } from './spoken/speak';

/** Page: the months that can be asked for start with this one. */
export const openMonthChoice: Api['openMonthChoice'] = () =>
  answer('openMonthChoice', () => {
    const zone = zoneOf(workbook().getSpreadsheetTimeZone());
    return { language: deskLanguage(), month: monthText(Date.now(), zone) };
  });

/** Page: makes the report of a month, yyyy-MM, and shows its sheet. */
export const makeMonthReport: Api['makeMonthReport'] = (received, isAnew) =>
  answer('makeMonthReport', (desk) => ({
    message: reportOf(desk, { kind: 'month', key: text(received), isAnew: isAnew === true }),
  }));
