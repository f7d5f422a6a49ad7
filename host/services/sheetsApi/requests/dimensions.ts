import { lineCount } from '../../../model/lineCount';
import type { Lines } from '../../../model/lines';
import { Refusal } from '../../../model/refusal';
import { deleteLines, insertLines, moveLines } from '../../../model/structure';
import type { Batch, RequestHandlers } from '../batch';
import { maskedFields, refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { axisOf, dimensionRange, type LineSpan, requiredSpan, spanArea } from '../shapes/gridRange';
import { grow } from './cells';

export const linesOf = ({ sheet, axis }: LineSpan): Lines => (axis === 'row' ? sheet.rows : sheet.columns);

/** @throws Refusal when the lines reach beyond the sheet */
function requireInside(span: LineSpan): LineSpan {
  const count = lineCount(span.sheet, span.axis);
  if (span.first >= 0 && span.end <= count) return span;
  const { dimension, startIndex, endIndex } = dimensionRange(span);
  throw new Refusal(`Range ${dimension} ${startIndex}:${endIndex} exceeds grid limits of ${count}.`);
}

function changed(batch: Batch): void {
  batch.workbook.changes.structure();
}

/** Rows and columns. */
export const dimensionRequests: RequestHandlers = {
  appendDimension(batch, { appendDimension: given = {} }) {
    refuseOthers(given, ['sheetId', 'dimension', 'length'], 'AppendDimensionRequest');
    const sheet = sheetWithId(batch.workbook, given.sheetId);
    const axis = axisOf(given.dimension);
    const { length = 0 } = given;
    if (length < 1) throw new Refusal('Length must be at least 1.');
    if (axis === 'row') grow(batch, sheet, sheet.rowCount + length, sheet.columnCount);
    else grow(batch, sheet, sheet.rowCount, sheet.columnCount + length);
    return {};
  },
  insertDimension(batch, { insertDimension: given = {} }) {
    refuseOthers(given, ['range', 'inheritFromBefore'], 'InsertDimensionRequest');
    const { sheet, axis, first, end } = requiredSpan(batch.workbook, given.range);
    const count = lineCount(sheet, axis);
    if (first > count) throw new Refusal(`range.startIndex[${first}] must be at most ${count}.`);
    const { inheritFromBefore = false } = given;
    if (inheritFromBefore && first === 0) throw new Refusal('inheritFromBefore cannot be true at index 0.');
    if (!inheritFromBefore && first === count) {
      throw new Refusal(`range.startIndex[${first}] must be less than ${count} unless inheritFromBefore is true.`);
    }
    batch.growSheet(sheet);
    insertLines(sheet, axis, first, end - first, inheritFromBefore ? 'before' : 'after');
    return {};
  },
  deleteDimension(batch, { deleteDimension: given = {} }) {
    refuseOthers(given, ['range'], 'DeleteDimensionRequest');
    const span = requireInside(requiredSpan(batch.workbook, given.range));
    batch.changePlaces(span.sheet, spanArea(span));
    deleteLines(span.sheet, span.axis, span.first, span.end - span.first);
    return {};
  },
  moveDimension(batch, { moveDimension: given = {} }) {
    refuseOthers(given, ['source', 'destinationIndex'], 'MoveDimensionRequest');
    const span = requireInside(requiredSpan(batch.workbook, given.source));
    const { destinationIndex = 0 } = given;
    if (destinationIndex < 0 || destinationIndex > lineCount(span.sheet, span.axis)) {
      throw new Refusal(`destinationIndex ${destinationIndex} exceeds grid limits.`);
    }
    batch.changePlaces(span.sheet, spanArea(span));
    moveLines(span.sheet, span.axis, span.first, span.end - span.first, destinationIndex);
    return {};
  },
  updateDimensionProperties(batch, { updateDimensionProperties: given = {} }) {
    refuseOthers(given, ['range', 'properties', 'fields'], 'UpdateDimensionPropertiesRequest');
    const { properties = {} } = given;
    refuseOthers(properties, ['pixelSize', 'hiddenByUser'], 'DimensionProperties');
    const masked = maskedFields(given.fields, ['pixelSize', 'hiddenByUser'], 'DimensionProperties');
    const span = requireInside(requiredSpan(batch.workbook, given.range));
    const { pixelSize } = properties;
    if (masked.has('pixelSize') && (pixelSize === undefined || pixelSize < 0)) {
      throw new Refusal('pixelSize must be at least 0.');
    }
    linesOf(span).changeSpan(span.first, span.end - span.first, {
      ...(masked.has('pixelSize') ? { size: pixelSize ?? null } : {}),
      ...(masked.has('hiddenByUser') ? { hidden: properties.hiddenByUser === true } : {}),
    });
    changed(batch);
    return {};
  },
  addDimensionGroup(batch, { addDimensionGroup: given = {} }) {
    refuseOthers(given, ['range'], 'AddDimensionGroupRequest');
    const span = requireInside(requiredSpan(batch.workbook, given.range));
    linesOf(span).shiftDepth(span.first, span.end - span.first, 1);
    changed(batch);
    return { addDimensionGroup: { dimensionGroups: shownGroups(span) } };
  },
  updateDimensionGroup(batch, { updateDimensionGroup: given = {} }) {
    refuseOthers(given, ['dimensionGroup', 'fields'], 'UpdateDimensionGroupRequest');
    const { dimensionGroup = {} } = given;
    refuseOthers(dimensionGroup, ['range', 'depth', 'collapsed'], 'DimensionGroup');
    maskedFields(given.fields, ['collapsed'], 'DimensionGroup');
    const span = requiredSpan(batch.workbook, dimensionGroup.range);
    const group = linesOf(span).group(span.first, dimensionGroup.depth ?? 1);
    if (group?.start !== span.first || group.end !== span.end - 1) {
      throw new Refusal(`No group of depth ${dimensionGroup.depth ?? 1} spans ${span.first}:${span.end}.`);
    }
    linesOf(span).setFolded(group, dimensionGroup.collapsed === true);
    changed(batch);
    return {};
  },
  deleteDimensionGroup(batch, { deleteDimensionGroup: given = {} }) {
    refuseOthers(given, ['range'], 'DeleteDimensionGroupRequest');
    const span = requireInside(requiredSpan(batch.workbook, given.range));
    const lines = linesOf(span);
    if (!lines.groups().some(({ start, end }) => start < span.end && end >= span.first)) {
      throw new Refusal(`No group lies over ${span.first}:${span.end}.`);
    }
    lines.shiftDepth(span.first, span.end - span.first, -1);
    changed(batch);
    return { deleteDimensionGroup: { dimensionGroups: shownGroups(span) } };
  },
};

/** All groups of the sheet's rows or columns. */
export function shownGroups(span: Pick<LineSpan, 'sheet' | 'axis'>) {
  const lines = span.axis === 'row' ? span.sheet.rows : span.sheet.columns;
  return lines.groups().map(({ start, end, depth, collapsed }) => ({
    range: dimensionRange({ ...span, first: start, end: end + 1 }),
    depth,
    ...(collapsed ? { collapsed } : {}),
  }));
}
