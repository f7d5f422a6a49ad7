import type { Realm } from '../../contract/execution';
import type { Anchor, SlicerView } from '../../contract/floating';
import type { ConditionalFormat, FilterCriteria, Metadata, Protection } from '../../model/attachments';
import type { Condition } from '../../model/condition';
import type { LineGroup } from '../../model/lines';
import type { PivotFilter, PivotGroup, PivotTable, PivotValue } from '../../model/pivot/definition';
import type { Rectangle } from '../../model/rectangle';
import type { RichText } from '../../model/richText';
import type { Sheet } from '../../model/sheet';
import type { RangeReference } from '../../model/validation';
import type { Workbook } from '../../model/workbook';
import { ServiceClass } from './serviceClass';

import Google = GoogleAppsScript.Spreadsheet;

/** What a Range stands for. */
export interface GridArea {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  /** Sides left open by the notation it was made from. */
  readonly open: { readonly rows: boolean; readonly columns: boolean };
}

export interface RuleDraft {
  readonly criteria: string | null;
  readonly values: Condition['values'];
  readonly source: GridArea | null;
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string | null;
}

/** Ranges of a drafted conditional format may lie on any sheet until the rule is set. */
export interface FormatDraft {
  readonly ranges: readonly GridArea[];
  readonly condition: Condition | null;
  readonly style: ConditionalFormat['style'];
}

/** A builder holds its draft in a box, for each call changes it. */
export interface Box<Draft> {
  draft: Draft;
}

export interface PivotPart<Part> {
  readonly sheet: Sheet;
  readonly pivot: PivotTable;
  readonly part: Part;
}

/** A rich text, or the stretch of one from `start` up to and without `end`. */
export interface RichPart {
  readonly rich: RichText;
  readonly start: number;
  readonly end: number;
}

/** The classes of SpreadsheetApp for one execution, still without methods. */
export function serviceClasses(realm: Realm) {
  const make = <Full extends object, Inner>(name: string) => new ServiceClass<Full, Inner>(name, realm);
  return {
    spreadsheets: make<Google.Spreadsheet, Workbook>('Spreadsheet'),
    sheets: make<Google.Sheet, Sheet>('Sheet'),
    ranges: make<Google.Range, GridArea>('Range'),
    rangeLists: make<Google.RangeList, readonly GridArea[]>('RangeList'),
    validations: make<Google.DataValidation, RuleDraft>('DataValidation'),
    validationBuilders: make<Google.DataValidationBuilder, Box<RuleDraft>>('DataValidationBuilder'),
    formats: make<Google.ConditionalFormatRule, FormatDraft>('ConditionalFormatRule'),
    formatBuilders: make<Google.ConditionalFormatRuleBuilder, Box<FormatDraft>>('ConditionalFormatRuleBuilder'),
    conditions: make<Google.BooleanCondition, FormatDraft>('BooleanCondition'),
    criteria: make<Google.FilterCriteria, FilterCriteria>('FilterCriteria'),
    criteriaBuilders: make<Google.FilterCriteriaBuilder, Box<FilterCriteria>>('FilterCriteriaBuilder'),
    filters: make<Google.Filter, Sheet>('Filter'),
    protections: make<Google.Protection, { sheet: Sheet; protection: Protection }>('Protection'),
    metadata: make<Google.DeveloperMetadata, Metadata>('DeveloperMetadata'),
    locations: make<Google.DeveloperMetadataLocation, Metadata['location']>('DeveloperMetadataLocation'),
    groups: make<Google.Group, { sheet: Sheet; axis: 'row' | 'column'; group: LineGroup }>('Group'),
    namedRanges: make<Google.NamedRange, { name: string; readonly reference: RangeReference }>('NamedRange'),
    pivots: make<Google.PivotTable, { readonly sheet: Sheet; readonly pivot: PivotTable }>('PivotTable'),
    pivotGroups: make<Google.PivotGroup, PivotPart<PivotGroup>>('PivotGroup'),
    pivotValues: make<Google.PivotValue, PivotPart<PivotValue>>('PivotValue'),
    containerInfos: make<Google.ContainerInfo, Anchor>('ContainerInfo'),
    slicers: make<Google.Slicer, { readonly sheet: Sheet; readonly id: number }>('Slicer'),
    textStyles: make<Google.TextStyle, SlicerView['titleStyle']>('TextStyle'),
    textStyleBuilders: make<Google.TextStyleBuilder, Box<SlicerView['titleStyle']>>('TextStyleBuilder'),
    colors: make<Google.Color, string>('Color'),
    colorBuilders: make<Google.ColorBuilder, Box<string>>('ColorBuilder'),
    richTexts: make<Google.RichTextValue, RichPart>('RichTextValue'),
    richTextBuilders: make<Google.RichTextValueBuilder, Box<RichText>>('RichTextValueBuilder'),
    selections: make<Google.Selection, Sheet>('Selection'),
    pivotFilters: make<Google.PivotFilter, PivotPart<PivotFilter>>('PivotFilter'),
  };
}
