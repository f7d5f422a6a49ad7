import type { ArchiveWords } from './words';

export const archiveEn: ArchiveWords = {
  refusal: {
    archiveDiffers: (number) =>
      `What was written to the archive does not match (from ticket ${number} on), so nothing was moved. See whether somebody is editing the archive workbook, and archive again later.`,
    archiveFull: () =>
      'The archive workbook of this year is close to the limit of 10 million cells, so nothing more was moved. Ask the administrator.',
    nothingToPrint: (month) => `There are no tickets of ${month} to print.`,
  },
  menu: { archiveNow: 'Archive now', retention: 'Show archive retention' },
  bookTitle: (workbook, year) => `${workbook} · Archive ${year}`,
  holding: 'Archive check',
  byClock: 'Nightly archive',
  archived: (status) => `${status} · archived`,
  done: (moved, waiting) => {
    if (moved === 0 && waiting === 0) return 'No ticket is due to be archived.';
    return waiting === 0
      ? `Archived ${moved} tickets.`
      : `Archived ${moved} tickets; ${waiting} more follow tonight, or choose it again.`;
  },
  retained: (past, years) =>
    past.length === 0
      ? `No archive is older than the ${years} years it must be kept.`
      : `Kept for their ${years} years, and yours to deal with: ${past.join(', ')}. The desk never deletes an archive.`,
};
