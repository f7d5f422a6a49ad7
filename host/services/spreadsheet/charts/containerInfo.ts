import type { Anchor } from '../../../contract/floating';
import type { Services } from '../services';

import Google = GoogleAppsScript.Spreadsheet;

/** ContainerInfo: where a chart or a slicer hangs. Rows and columns count from 1. */
export function defineContainerInfo(services: Services): void {
  const { containerInfos } = services.classes;
  const read = (self: Google.ContainerInfo, member: string): Anchor => {
    services.enter(`ContainerInfo.${member}`, 'handle');
    return containerInfos.of(self);
  };

  containerInfos.define({
    getAnchorRow() {
      return read(this, 'getAnchorRow').row + 1;
    },
    getAnchorColumn() {
      return read(this, 'getAnchorColumn').column + 1;
    },
    getOffsetX() {
      return read(this, 'getOffsetX').offsetX;
    },
    getOffsetY() {
      return read(this, 'getOffsetY').offsetY;
    },
  });
}

/**
 * An anchor from a script's numbers.
 * @param row from 1
 * @param column from 1
 * @throws the exception of the live service for positions before the first cell
 */
export function anchorAt(services: Services, row: number, column: number, offsetX = 0, offsetY = 0): Anchor {
  if (!(row >= 1)) services.fail(`Invalid argument: ${row}`);
  if (!(column >= 1)) services.fail(`Invalid argument: ${column}`);
  return { row: Math.trunc(row) - 1, column: Math.trunc(column) - 1, offsetX, offsetY };
}
