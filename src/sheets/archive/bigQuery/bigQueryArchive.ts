import type { Archive, Batch, Filed, Stamp } from '../../../app/archive/archive';
import type { Opened } from '../../../app/desk';
import { type Dataset, datasetName, datasetNamed } from '../../../domain/archive/archivePlace';
import { type Filing, sameFiling } from '../../../domain/archive/filing';
import { lacking } from '../../../domain/archive/warehouse';
import { momentToSerial } from '../../../domain/time/serial';
import { workbookId } from '../../gateway';
import type { ArchiveEntry, ArchiveIndex } from '../archiveIndex';
import { isLoading, type LoadMemory, makeTables, startLoads } from './loads';
import { holdings } from './queries';

/** The entry of a dataset for a year; the tables are made with it. */
function entryOf(index: ArchiveIndex, opened: Opened, year: number, dataset: Dataset): ArchiveEntry {
  const isWanted = ({ bookId }: ArchiveEntry) => bookId === datasetName(dataset);
  const entered = index.own(year, isWanted);
  if (entered !== undefined) return entered;
  makeTables(dataset);
  index.enter(opened, year, datasetName(dataset), []);
  const entry = index.own(year, isWanted);
  if (entry === undefined) throw new Error(`The archive of ${year} could not be entered.`);
  return entry;
}

/** The filings under some numbers in the datasets that the list of archives names: one query for each. */
export function findInDatasets(index: ArchiveIndex, year: number, numbers: readonly string[]): readonly Filing[] {
  return index.of(year).flatMap(({ bookId, archiveOf }) => {
    const dataset = datasetNamed(bookId);
    if (dataset === undefined) return [];
    const { stored } = holdings(dataset, archiveOf, year, numbers);
    return [...stored.values()].flatMap(({ filing }) => filing ?? []);
  });
}

/**
 * The archive in a dataset of BigQuery (D11). Loading takes longer than a moment: what `file` could not read back yet
 * is left where it is, and a later run finds it there. Nothing is ever changed or deleted: a ticket that was edited
 * meanwhile is loaded again as a higher version.
 */
export function bigQueryArchive(index: ArchiveIndex, dataset: Dataset, memory: LoadMemory): Archive {
  return {
    file(opened: Opened, { year, filings }: Batch, stamp: Stamp): Filed {
      const { bookId } = entryOf(index, opened, year, dataset);
      if (filings.length > 0 && isLoading(memory)) return { year, bookId, settled: new Set() };
      const desk = workbookId();
      const { stored, tickets } = holdings(
        dataset,
        desk,
        year,
        filings.map(({ number }) => number),
      );
      const isStored = (filing: Filing): boolean => {
        const found = stored.get(filing.number)?.filing;
        return found !== undefined && sameFiling(found, filing);
      };
      const fresh = filings.filter((filing) => !isStored(filing));
      if (fresh.length > 0) {
        const archivedAt = momentToSerial(stamp.at, opened.zone);
        const stamped = { archivedAt, archivedBy: stamp.by };
        const versioned = fresh.map((filing) =>
          lacking({ ...filing, ticket: { ...filing.ticket, ...stamped } }, stored.get(filing.number)),
        );
        startLoads(dataset, desk, year, versioned, memory);
      }
      const settled = filings.filter(isStored).map(({ number }) => number);
      return { year, bookId, tickets, settled: new Set(settled) };
    },
    find: (_, year, numbers) => findInDatasets(index, year, numbers),
  };
}
