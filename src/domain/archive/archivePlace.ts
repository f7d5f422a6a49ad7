import type { Cell } from '../settings/readTable';

/** A dataset of BigQuery. */
export interface Dataset {
  readonly project: string;
  readonly dataset: string;
}

/** Where closed tickets go (D11): workbooks of their years, or a dataset of BigQuery. */
export type ArchivePlace = { readonly kind: 'workbook' } | ({ readonly kind: 'bigQuery' } & Dataset);

export const inWorkbooks: ArchivePlace = { kind: 'workbook' };

// A project may belong to a domain: example.com:desk.
const named = /^(?:bigquery\s*[:：]?\s*)?((?:[a-z][-a-z0-9.]*:)?[a-z][-a-z0-9]{4,28}[a-z0-9])\.([A-Za-z_]\w{0,1023})$/i;

/** The dataset that a text "project.dataset" names; undefined for other texts. */
export function datasetNamed(text: string): Dataset | undefined {
  const [, project, dataset] = named.exec(text.trim()) ?? [];
  return project === undefined || dataset === undefined ? undefined : { project, dataset };
}

/** A dataset as the settings and the list of archives write it. */
export const datasetName = ({ project, dataset }: Dataset): string => `${project}.${dataset}`;

/** What the cell 归档位置 says; undefined when it cannot be used. */
export function readArchivePlace(cell: Cell): ArchivePlace | undefined {
  const text = String(cell).trim();
  if (/^(工作簿|workbook)$/i.test(text)) return inWorkbooks;
  const dataset = datasetNamed(text);
  return dataset === undefined ? undefined : { kind: 'bigQuery', ...dataset };
}
