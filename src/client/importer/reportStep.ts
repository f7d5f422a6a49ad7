import type { ImportReport } from '../../api';
import { element, icon } from '../element';
import { facts } from '../facts';
import type { Words } from '../words';
import { refusedLines, tiles } from './previewStep';

/** Step 4, when all is done: what came of it and where it is written down. */
export function reportStep(report: ImportReport, words: Words): HTMLElement {
  const title = report.imported === 0 ? words.importedNone : words.imported(report.imported);
  return element(
    'div',
    { class: 'report' },
    element('p', { class: report.imported === 0 ? 'outcome' : 'outcome done' }, icon('check'), title),
    tiles([
      [words.importedTile, report.imported, 'good'],
      [words.alreadyThere, report.alreadyThere, ''],
      [words.refused, report.refusedCount, report.refusedCount > 0 ? 'bad' : ''],
    ]),
    facts(
      [
        [words.numbers, numberRange(report)],
        [words.optionsAdded, String(report.optionsAdded)],
        [words.reportSheet, report.reportSheet === '' ? '' : words.reportWhere(report.reportSheet)],
      ],
      words,
    ),
    ...(report.refused.length === 0 ? [] : [refusedLines(report.refused, report.refusedCount, words)]),
  );
}

const numberRange = ({ firstNumber, lastNumber }: ImportReport): string =>
  firstNumber === lastNumber ? firstNumber : `${firstNumber} – ${lastNumber}`;
