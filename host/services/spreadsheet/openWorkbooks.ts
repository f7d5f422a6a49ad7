import type { ExecutionContext } from '../../contract/execution';
import type { Drive } from '../../drive/drive';
import type { Workbook } from '../../model/workbook';
import { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** The workbooks one execution works on, each with services of its own that are made on first use. */
export class OpenWorkbooks {
  private readonly made = new Map<Workbook, Services>();

  constructor(
    readonly drive: Drive,
    private readonly context: ExecutionContext,
    private readonly define: (services: Services) => void,
  ) {}

  services(workbook: Workbook): Services {
    const known = this.made.get(workbook);
    if (known) return known;
    const services = new Services(workbook, this.context);
    this.made.set(workbook, services);
    this.define(services);
    return services;
  }

  spreadsheet(workbook: Workbook): Google.Spreadsheet {
    return this.services(workbook).spreadsheet();
  }
}
