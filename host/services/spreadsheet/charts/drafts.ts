import type { CostKind } from '../../../contract/execution';
import type { ChartOptions, OptionValue } from '../../../contract/floating';
import { type ChartDesign, withOption } from '../../../model/charts/chart';
import type { ServiceClass } from '../serviceClass';
import type { Box, GridArea } from '../serviceClasses';
import type { Services } from '../services';

import Google = GoogleAppsScript.Spreadsheet;

/** A chart as a script holds it: what it will be, and which chart of the workbook it is. */
export interface ChartDraft {
  readonly design: ChartDesign;
  readonly ranges: readonly GridArea[];
  /** Null for a chart that is in no sheet yet. */
  readonly id: number | null;
}

/** The chart types with a builder of their own, by the middle of their builder's name. */
export const builderTypes = {
  Area: 'AREA',
  Bar: 'BAR',
  Column: 'COLUMN',
  Combo: 'COMBO',
  Histogram: 'HISTOGRAM',
  Line: 'LINE',
  Pie: 'PIE',
  Scatter: 'SCATTER',
  Table: 'TABLE',
} as const;

export type BuilderKind = keyof typeof builderTypes;

/** The classes of embedded charts of one execution. */
export function chartClasses(services: Services) {
  const box = <Builder extends object>(kind: string) =>
    services.plainClass<Builder, Box<ChartDraft>>(`Embedded${kind}ChartBuilder`, 'SpreadsheetApp');
  return {
    charts: services.plainClass<Google.EmbeddedChart, ChartDraft>('EmbeddedChart', 'SpreadsheetApp'),
    options: services.plainClass<GoogleAppsScript.Charts.ChartOptions, ChartOptions>('ChartOptions', 'Charts'),
    plain: box<Google.EmbeddedChartBuilder>(''),
    Area: box<Google.EmbeddedAreaChartBuilder>('Area'),
    Bar: box<Google.EmbeddedBarChartBuilder>('Bar'),
    Column: box<Google.EmbeddedColumnChartBuilder>('Column'),
    Combo: box<Google.EmbeddedComboChartBuilder>('Combo'),
    Histogram: box<Google.EmbeddedHistogramChartBuilder>('Histogram'),
    Line: box<Google.EmbeddedLineChartBuilder>('Line'),
    Pie: box<Google.EmbeddedPieChartBuilder>('Pie'),
    Scatter: box<Google.EmbeddedScatterChartBuilder>('Scatter'),
    Table: box<Google.EmbeddedTableChartBuilder>('Table'),
  };
}

export type ChartClasses = ReturnType<typeof chartClasses>;

/** What all chart builders do in one way, whichever class they are of. */
export class Drafting {
  private readonly builders: readonly Pick<ServiceClass<object, Box<ChartDraft>>, 'find' | 'name'>[];

  constructor(
    readonly services: Services,
    classes: ChartClasses,
  ) {
    const { charts: _, options: __, ...builders } = classes;
    this.builders = Object.values(builders);
  }

  /** Enters a method of a builder. */
  enter(
    self: object,
    member: string,
    given: readonly unknown[] = [],
    signatures: readonly (readonly string[])[] = [[]],
    cost: CostKind = 'handle',
  ): Box<ChartDraft> {
    const builder = this.builders.find((candidate) => candidate.find(self) !== null);
    const box = builder?.find(self);
    if (!builder || !box) return this.services.fail('Invalid argument: EmbeddedChartBuilder expected');
    this.services.enter(`${builder.name}.${member}`, cost, given, signatures);
    return box;
  }

  /** A method that changes the design. */
  redesign<Given extends readonly unknown[]>(
    member: string,
    kinds: readonly string[],
    change: (...given: Given) => Partial<ChartDesign>,
  ) {
    const drafting = this;
    return function <Builder extends object>(this: Builder, ...given: Given): Builder {
      const box = drafting.enter(this, member, given, [kinds]);
      box.draft = { ...box.draft, design: { ...box.draft.design, ...change(...given) } };
      return this;
    };
  }

  /** A method that sets options, by path. */
  option<Given extends readonly unknown[]>(
    member: string,
    kinds: readonly string[],
    change: (...given: Given) => Readonly<Record<string, OptionValue>>,
  ) {
    const drafting = this;
    return function <Builder extends object>(this: Builder, ...given: Given): Builder {
      const box = drafting.enter(this, member, given, [kinds]);
      const options = Object.entries(change(...given)).reduce(
        (all, [path, value]) => withOption(all, path, value),
        box.draft.design.options,
      );
      box.draft = { ...box.draft, design: { ...box.draft.design, options } };
      return this;
    };
  }
}
