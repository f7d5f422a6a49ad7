import { breakApart, type MergeDirection, mergeCells, mergesIn } from '../../model/merging';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Range: merged cells. */
export function defineRangeMerging(services: Services): void {
  const merge = (range: Google.Range, member: string, direction: MergeDirection): Google.Range => {
    const { sheet, area } = services.enterRange(range, member, 'write.buffered');
    mergeCells(sheet, area, direction);
    return range;
  };

  services.classes.ranges.define({
    merge() {
      return merge(this, 'merge', 'all');
    },
    mergeAcross() {
      return merge(this, 'mergeAcross', 'across');
    },
    mergeVertically() {
      return merge(this, 'mergeVertically', 'down');
    },
    breakApart() {
      const { sheet, area } = services.enterRange(this, 'breakApart', 'write.buffered');
      breakApart(sheet, area);
      return this;
    },
    isPartOfMerge() {
      const { sheet, area } = services.enterRange(this, 'isPartOfMerge', 'read');
      return mergesIn(sheet, area).length > 0;
    },
    getMergedRanges() {
      const { sheet, area } = services.enterRange(this, 'getMergedRanges', 'read');
      return services.objects(mergesIn(sheet, area).map((merged) => services.range(sheet, merged)));
    },
  });
}
