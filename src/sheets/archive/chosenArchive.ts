import type { Archive } from '../../app/archive/archive';
import type { ArchivePlace } from '../../domain/archive/archivePlace';
import type { Filing } from '../../domain/archive/filing';
import type { ArchiveIndex } from './archiveIndex';
import { bigQueryArchive, findInDatasets } from './bigQuery/bigQueryArchive';
import type { LoadMemory } from './bigQuery/loads';
import { type BookTitle, workbookArchive } from './workbookArchive';

/** Of one that is in two archives, because the setting was changed in between, the one archived last. */
function latest(filings: readonly Filing[]): readonly Filing[] {
  const found = new Map<string, Filing>();
  const at = ({ ticket }: Filing): number => Number(ticket.archivedAt ?? 0);
  for (const filing of filings) {
    const other = found.get(filing.number);
    if (other === undefined || at(other) < at(filing)) found.set(filing.number, filing);
  }
  return [...found.values()];
}

/**
 * The archive that the settings name (D11). Tickets are found wherever the list of archives says that some are, so
 * that the setting may be changed at any time.
 */
export function chosenArchive(index: ArchiveIndex, place: ArchivePlace, title: BookTitle, memory: LoadMemory): Archive {
  const books = workbookArchive(index, title);
  const filing = place.kind === 'workbook' ? books : bigQueryArchive(index, place, memory);
  return {
    file: (opened, batch, stamp) => filing.file(opened, batch, stamp),
    find: (opened, year, numbers) =>
      latest([...books.find(opened, year, numbers), ...findInDatasets(index, year, numbers)]),
  };
}
