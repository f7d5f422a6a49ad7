import { tables } from '../../domain/tables/tables';
import type { ArchiveWords } from './words';

const where = `If it was moved, put its address right in the sheet ${tables.archives.en}; if the year is not listed there, choose “Service desk › Set up / repair workbook”, or wait for the night; if it was deleted, restore it from the trash of Google Drive; else have it shared with whoever runs the desk.`;

export const archiveEn: ArchiveWords = {
  refusal: {
    archiveDiffers: (number) =>
      `What was written to the archive does not match (from ticket ${number} on), so nothing was moved. See whether somebody is editing the archive workbook, and archive again later.`,
    archiveFull: () =>
      'The archive workbook of this year is close to the limit of 10 million cells, so nothing more was moved. The administrator can put a project.dataset of BigQuery into Settings › Archive to.',
    archiveUnread: (year) =>
      `The archive of ${year}, named in the sheet ${tables.archives.en}, cannot be read: it was deleted, lacks a sheet, is not shared with this account, or BigQuery is out of reach. ${where}`,
    archiveLoadFailed: (reason) =>
      `BigQuery could not load the tickets, so nothing was moved. BigQuery says: ${reason}. Archive again once that is put right.`,
    archiveSlow: (seconds) =>
      `BigQuery did not answer within ${seconds} seconds, so this was not done; no ticket was moved or deleted. Try again later; if it stays so, look at BigQuery's jobs in the Google Cloud console.`,
    bigQueryOff: () =>
      'This script was pushed without BigQuery, so nothing was archived. The administrator can push it again with npm run deploy:bigquery and authorise it, or put Workbook back into Settings › Archive to.',
    datasetMissing: (name) =>
      `BigQuery has no dataset ${name}, so nothing was archived. Make it in the Google Cloud console first, or correct Settings › Archive to.`,
    nothingToPrint: (month) => `There are no tickets of ${month} to print.`,
  },
  menu: { archiveNow: 'Archive now', retention: 'Show archive retention' },
  lacking: (years) =>
    `Incomplete: the archive of ${years.join(', ')}, named in the sheet ${tables.archives.en}, could not be read, and its tickets are missing here. ${where}`,
  bookTitle: (workbook, year) => `${workbook} · Archive ${year}`,
  holding: 'Archive check',
  byClock: 'Nightly archive',
  notes: { step: 'Cell notes', line: ({ header, text }) => `${header}: ${text}` },
  archived: (status) => `${status} · archived`,
  done: (moved, waiting) => {
    if (moved === 0 && waiting === 0) return 'No ticket is due to be archived.';
    return waiting === 0
      ? `Archived ${moved} tickets.`
      : `Archived ${moved} tickets; ${waiting} more follow tonight, or choose it again.`;
  },
  loading: (moved, waiting) =>
    `${moved === 0 ? '' : `Archived ${moved} tickets. `}BigQuery is loading; ${waiting} tickets move once they are read back there: tonight, or choose it again in a while.`,
  retained: (past, years) =>
    past.length === 0
      ? `No archive is older than the ${years} years it must be kept.`
      : `Kept for their ${years} years, and yours to deal with: ${past.join(', ')}. The desk never deletes an archive.`,
};
