import type { FUniver } from '@univerjs/core/facade';

const frameMilliseconds = 16;
const longestMilliseconds = 3000;

/** Waits until the sheet can be measured, which takes Univer some frames after a workbook was made; not for long. */
export async function measured(api: FUniver): Promise<void> {
  const since = performance.now();
  while (!isMeasured(api) && performance.now() - since < longestMilliseconds) {
    await new Promise((resolve) => setTimeout(resolve, frameMilliseconds));
  }
}

function isMeasured(api: FUniver): boolean {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  return Boolean(sheet?.getSkeleton() && sheet.getVisibleRange());
}
