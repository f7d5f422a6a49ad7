import { insertChart, newDesign, optionAt, removeChart, updateChart } from '../../../model/charts/chart';
import type { Sheet } from '../../../model/sheet';
import type { Services } from '../services';
import { defineBuilders } from './builderOptions';
import { defineContainerInfo } from './containerInfo';
import { type ChartClasses, type ChartDraft, chartClasses, Drafting } from './drafts';
import { hiddenDimensionStrategy, mergeStrategy } from './enumerationList';

import Google = GoogleAppsScript.Spreadsheet;

/** Sheet: its charts; EmbeddedChart and the builders of all chart types. */
export function defineCharts(services: Services): void {
  const classes = chartClasses(services);
  defineContainerInfo(services);
  defineBuilders(new Drafting(services, classes), classes);
  defineChart(services, classes);

  const changed = (self: Google.Sheet, member: string, chart: Google.EmbeddedChart) => {
    const sheet = services.enterSheet(self, member, 'write.buffered', [chart], [['SpreadsheetApp.EmbeddedChart']]);
    return { sheet, draft: classes.charts.of(chart) };
  };
  const idOf = ({ id }: ChartDraft) => id ?? services.fail('The chart is not in this sheet.');

  services.classes.sheets.define({
    newChart() {
      services.enterSheet(this, 'newChart', 'handle');
      return classes.plain.make({ draft: { design: newDesign, ranges: [], id: null } });
    },
    getCharts() {
      const sheet = services.enterSheet(this, 'getCharts', 'read');
      return services.objects(draftsOf(sheet).map((draft) => classes.charts.make(draft)));
    },
    insertChart(chart: Google.EmbeddedChart) {
      const { sheet, draft } = changed(this, 'insertChart', chart);
      if (draft.ranges.length === 0) services.fail('A chart needs at least one range.');
      insertChart(sheet, draft.design, draft.ranges);
    },
    updateChart(chart: Google.EmbeddedChart) {
      const { sheet, draft } = changed(this, 'updateChart', chart);
      updateChart(sheet, idOf(draft), draft.design, draft.ranges);
    },
    removeChart(chart: Google.EmbeddedChart) {
      const { sheet, draft } = changed(this, 'removeChart', chart);
      removeChart(sheet, idOf(draft));
    },
  });
}

/** The charts of a sheet as they are now; ranges that are gone are left out. */
function draftsOf(sheet: Sheet): readonly ChartDraft[] {
  const open = { rows: false, columns: false };
  return sheet.charts.map(({ id, ranges, ...design }) => ({
    id,
    design,
    ranges: ranges.flatMap(({ sheetId, area }) => {
      const source = sheet.workbook.sheetById(sheetId);
      return source && area ? [{ sheet: source, area, open }] : [];
    }),
  }));
}

function defineChart(services: Services, classes: ChartClasses): void {
  const { charts, options } = classes;
  const read = (self: Google.EmbeddedChart, member: string): ChartDraft => {
    services.enter(`EmbeddedChart.${member}`, 'handle');
    return charts.of(self);
  };
  const picture = (member: string) => {
    throw new Error(`not implemented: EmbeddedChart.${member} (charts are drawn in the browser only)`);
  };

  charts.define({
    getAs: () => picture('getAs'),
    getBlob: () => picture('getBlob'),
    getChartId() {
      return read(this, 'getChartId').id;
    },
    getContainerInfo() {
      return services.classes.containerInfos.make(read(this, 'getContainerInfo').design.anchor);
    },
    getHiddenDimensionStrategy() {
      return hiddenDimensionStrategy.value(read(this, 'getHiddenDimensionStrategy').design.hiddenDimensions);
    },
    getMergeStrategy() {
      return mergeStrategy.value(read(this, 'getMergeStrategy').design.mergeStrategy);
    },
    getNumHeaders() {
      return read(this, 'getNumHeaders').design.headers;
    },
    getOptions() {
      return options.make(read(this, 'getOptions').design.options);
    },
    getRanges() {
      const { ranges } = read(this, 'getRanges');
      return services.objects(ranges.map(({ sheet, area, open }) => services.range(sheet, area, open)));
    },
    getTransposeRowsAndColumns() {
      return read(this, 'getTransposeRowsAndColumns').design.transposed;
    },
    modify() {
      return classes.plain.make({ draft: read(this, 'modify') });
    },
  });
  options.define({
    get(option: string) {
      services.enter('ChartOptions.get', 'handle', [option], [['String']]);
      return services.copy(optionAt(options.of(this), option) ?? null);
    },
  });
}
