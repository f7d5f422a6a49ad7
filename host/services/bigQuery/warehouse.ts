import { Refusal } from '../../model/refusal';
import { type LoadedRow, loadedRows, type TableField } from './loading';

/** A table as it stands. */
export interface WarehouseTable {
  readonly fields: readonly TableField[];
  readonly rows: readonly LoadedRow[];
}

/** A load job. Its rows are in the table once it is done, all at one moment. */
interface LoadJob {
  readonly id: string;
  readonly dataset: string;
  readonly table: string;
  readonly startedAt: number;
  readonly fields: readonly TableField[];
  readonly data: string;
  readonly settled: boolean;
  readonly error: string | null;
}

export interface SavedWarehouse {
  /** Regions by "project.dataset". */
  readonly datasets: Readonly<Record<string, string>>;
  /** Tables by "project.dataset.table". */
  readonly tables: Readonly<Record<string, WarehouseTable>>;
  readonly jobs: readonly LoadJob[];
  /** How long each query takes; absent: no time that counts. */
  readonly queryMilliseconds?: number | undefined;
}

export type JobState = 'PENDING' | 'RUNNING' | 'DONE';

const pendingMilliseconds = 2000;
const runningMilliseconds = 12_000;

/** BigQuery as far as the host knows it: datasets, tables, load jobs that take their time by the host's clock. */
export class Warehouse {
  private readonly datasets: Map<string, string>;
  private readonly tables: Map<string, WarehouseTable>;
  private jobs: Map<string, LoadJob>;
  /** How long each query takes. */
  readonly queryMilliseconds: number;

  /** @param datasets that are there from the start: "project.dataset" */
  constructor(
    private readonly now: () => number,
    saved: SavedWarehouse | undefined,
    datasets: readonly string[] = [],
  ) {
    const made = datasets.map((name) => [name, 'asia-east1'] as const);
    this.datasets = new Map([...made, ...Object.entries(saved?.datasets ?? {})]);
    this.tables = new Map(Object.entries(saved?.tables ?? {}));
    this.queryMilliseconds = saved?.queryMilliseconds ?? 0;
    this.jobs = new Map((saved?.jobs ?? []).map((job) => [job.id, job]));
  }

  save(): SavedWarehouse {
    return {
      datasets: Object.fromEntries(this.datasets),
      tables: Object.fromEntries(this.tables),
      jobs: [...this.jobs.values()],
      ...(this.queryMilliseconds > 0 && { queryMilliseconds: this.queryMilliseconds }),
    };
  }

  /** The region of a dataset. @throws Refusal when there is none */
  location(project: string, dataset: string): string {
    const found = this.datasets.get(`${project}.${dataset}`);
    if (found === undefined) throw new Refusal(`Not found: Dataset ${project}:${dataset}`);
    return found;
  }

  makeTable(project: string, dataset: string, table: string, fields: readonly TableField[]): void {
    this.location(project, dataset);
    const key = `${project}.${dataset}.${table}`;
    if (this.tables.has(key)) throw new Refusal(`Already Exists: Table ${project}:${dataset}.${table}`);
    this.tables.set(key, { fields, rows: [] });
  }

  /** @param name "project.dataset.table" @throws Refusal when there is none */
  table(name: string): WarehouseTable {
    this.settle();
    const found = this.tables.get(name);
    const [project = '', dataset = '', table = ''] = name.split('.');
    if (found === undefined) throw new Refusal(`Not found: Table ${project}:${dataset}.${table}`);
    return found;
  }

  /** @throws Refusal when the project has a job of that id, whatever became of it */
  startLoad(project: string, id: string, load: Pick<LoadJob, 'dataset' | 'table' | 'fields' | 'data'>): void {
    const location = this.location(project, load.dataset);
    const key = `${project}:${location}.${id}`;
    if (this.jobs.has(key)) throw new Refusal(`Already Exists: Job ${key}`);
    this.jobs.set(key, { ...load, id: key, startedAt: this.now(), settled: false, error: null });
  }

  /** @throws Refusal when the region has no job of that id */
  job(project: string, id: string, location = 'US'): { readonly state: JobState; readonly error: string | null } {
    this.settle();
    const job = this.jobs.get(`${project}:${location}.${id}`);
    if (job === undefined) throw new Refusal(`Not found: Job ${project}:${location}.${id}`);
    return { state: this.stateOf(job), error: job.error };
  }

  /** Jobs that have had their time are done: all their rows are there, or none and an error. */
  private settle(): void {
    for (const job of this.jobs.values()) {
      if (!job.settled && this.stateOf(job) === 'DONE') this.finish(job);
    }
  }

  private stateOf({ startedAt }: LoadJob): JobState {
    const passed = this.now() - startedAt;
    if (passed < pendingMilliseconds) return 'PENDING';
    return passed < runningMilliseconds ? 'RUNNING' : 'DONE';
  }

  private finish(job: LoadJob): void {
    const [project = ''] = job.id.split(':');
    const key = `${project}.${job.dataset}.${job.table}`;
    try {
      const table = this.tables.get(key);
      if (table === undefined) throw new Refusal(`Not found: Table ${project}:${job.dataset}.${job.table}`);
      const known = new Set(table.fields.map(({ name }) => name));
      const fields = [...table.fields, ...job.fields.filter(({ name }) => !known.has(name))];
      this.tables.set(key, { fields, rows: [...table.rows, ...loadedRows(fields, job.data)] });
      this.jobs.set(job.id, { ...job, data: '', settled: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.jobs.set(job.id, { ...job, data: '', settled: true, error: error.message });
    }
  }
}
