import type { SheetView } from '../contract/view';
import type { MenuItem } from './chrome/menuBar';
import type { Words } from './words';

export interface FilterViewActs {
  /** The sheet the person looks at, and the id of the view they look through. */
  current(): { readonly sheet: SheetView; readonly open: number | null } | undefined;
  /** @param viewId null closes the view in use */
  open(sheetId: number, viewId: number | null): void;
  save(sheet: SheetView): Promise<void>;
  remove(sheetId: number, viewId: number): void;
}

const separator: MenuItem = { label: '', separator: true };

/** The filter views of the sheet at hand, with a tick at the one in use. */
export function filterViewItems(words: Words, acts: FilterViewActs): readonly MenuItem[] {
  const current = acts.current();
  if (!current) {
    return [];
  }
  const { sheet, open } = current;
  const item = (label: string, viewId: number | null): MenuItem => ({
    label,
    ...(open === viewId ? { shortcut: '✓' } : {}),
    act: () => acts.open(sheet.id, viewId),
  });
  const views = sheet.filterViews.map(({ id, title }) => item(title, id));
  return [
    item(words.noFilterView, null),
    ...views,
    separator,
    { label: words.saveFilterView, act: () => void acts.save(sheet) },
    ...(open === null ? [] : [{ label: words.deleteFilterView, act: () => acts.remove(sheet.id, open) }]),
  ];
}
