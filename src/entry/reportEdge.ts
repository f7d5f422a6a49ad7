import type { ReportEdge } from '../app/report/monthReport';
import { reportMail } from '../mail/reportMail';
import { recordEffects } from '../sheets/knowledge/improvementSheet';
import { drawReport } from '../sheets/report/monthSheet';
import { reportPdf } from '../sheets/report/reportPdf';
import { workbook } from '../sheets/workbook';
import { reportMoves } from './reportMoves';

/** How reports are drawn, exported and written. */
export const reportEdge: ReportEdge = {
  moveOf: reportMoves,
  draw(plan) {
    const name = drawReport(plan);
    recordEffects(plan);
    return name;
  },
  recordEffects,
  pdf: reportPdf,
  write: (plan, hasPdf) => reportMail(plan, hasPdf, workbook().getUrl()),
};
