import { createHash } from 'node:crypto';
import { Workbook } from '../model/workbook';
import {
  type DriveFile,
  type DriveItem,
  type Folder,
  fileItem,
  folderItem,
  type SpreadsheetFile,
  type StoredFile,
  spreadsheetItem,
} from './items';
import { newWorkbook } from './newWorkbook';
import { restoredItem, type SavedDrive, savedItem } from './savedDrive';

/** What a copy is called, whose it is and where it lies. */
export interface Copy {
  readonly name: string;
  readonly owner: string;
  readonly parent: Folder;
}

/** The files of the owner: folders, files and workbooks, among them the one the script is bound to. */
export class Drive {
  readonly root: Folder;
  private readonly items = new Map<string, DriveItem>();
  private given: number;

  /**
   * @param bound the workbook the script is bound to; it lies in the root folder unless it was moved
   * @param now the host's clock, epoch milliseconds
   * @throws Error when a saved workbook cannot be read
   */
  constructor(
    readonly bound: Workbook,
    private readonly now: () => number,
    saved?: SavedDrive,
  ) {
    this.given = saved?.given ?? 0;
    for (const item of saved?.items ?? []) this.keep(restoredItem(item, bound, now));
    const top = [...this.items.values()].find((item) => item.parentId === null);
    this.root = top?.kind === 'folder' ? top : this.keep(folderItem('My Drive', this.place(null)));
    if (!this.items.has(bound.id)) this.keep(spreadsheetItem(bound, { ...this.place(this.root), id: bound.id }));
  }

  /** Also items in the trash; null for an id that was never given. */
  find(id: string): DriveItem | null {
    return this.items.get(id) ?? null;
  }

  /** The workbook with that id; null when there is none. */
  workbook(id: string): Workbook | null {
    const item = this.find(id);
    return item?.kind === 'spreadsheet' ? item.workbook : null;
  }

  /** Items outside the trash. */
  all(): readonly DriveItem[] {
    // Folklore: the newest first; the order is not documented.
    return [...this.items.values()].filter((item) => item !== this.root && !this.isTrashed(item)).reverse();
  }

  inside(folder: Folder): readonly DriveItem[] {
    return this.all().filter(({ parentId }) => parentId === folder.id);
  }

  parentOf(item: DriveItem): Folder | null {
    const parent = item.parentId === null ? null : this.find(item.parentId);
    return parent?.kind === 'folder' ? parent : null;
  }

  /** Whether it, or a folder around it, lies in the trash. */
  isTrashed(item: DriveItem): boolean {
    const parent = this.parentOf(item);
    return item.trashed || (parent !== null && this.isTrashed(parent));
  }

  /** Whether a folder is another one or lies somewhere in it. */
  isWithin(folder: Folder, outer: DriveItem): boolean {
    const parent = this.parentOf(folder);
    return folder.id === outer.id || (parent !== null && this.isWithin(parent, outer));
  }

  createFolder(name: string, parent: Folder): Folder {
    return this.keep(folderItem(name, this.place(parent)));
  }

  createFile(name: string, mimeType: string, content: Buffer, parent: Folder): StoredFile {
    return this.keep(fileItem(name, mimeType, content, this.place(parent)));
  }

  /** A new workbook in the root folder, in the language and zone of the bound one. */
  createWorkbook(name: string, owner: string, size: { readonly rows: number; readonly columns: number }): Workbook {
    const place = this.place(this.root);
    const { locale, zone } = this.bound;
    const options = { id: place.id, name, owner, locale, timeZone: zone.name, now: this.now };
    return this.keep(spreadsheetItem(newWorkbook(options, size), place)).workbook;
  }

  /** A copy with an id of its own, owned by whoever makes it. */
  copy(file: DriveFile, as: Copy): DriveFile {
    return file.kind === 'spreadsheet'
      ? this.copyWorkbook(file.workbook, as)
      : this.createFile(as.name, file.mimeType, Buffer.from(file.content), as.parent);
  }

  /** The copy has the metadata of its original, and neither its script nor the people it is shared with. */
  copyWorkbook(workbook: Workbook, { name, owner, parent }: Copy): SpreadsheetFile {
    const place = this.place(parent);
    const saved = { ...workbook.toJSON(), id: place.id, name, owner, editors: [] };
    return this.keep(spreadsheetItem(Workbook.fromJSON(saved, { now: this.now }), place));
  }

  /** Notes that something of the item changed. */
  touch(item: DriveItem): void {
    item.updatedAt = this.now();
  }

  /** Remembers every workbook; what it answers puts them back. Workbooks made since then stay. */
  remember(): () => void {
    const workbooks = [...this.items.values()].flatMap((item) => (item.kind === 'spreadsheet' ? [item.workbook] : []));
    const undos = workbooks.map((workbook) => workbook.remember());
    return () => {
      for (const undo of undos) undo();
    };
  }

  save(): SavedDrive {
    return { given: this.given, items: [...this.items.values()].map((item) => savedItem(item, this.bound)) };
  }

  private keep<Kept extends DriveItem>(item: Kept): Kept {
    this.items.set(item.id, item);
    return item;
  }

  private place(parent: Folder | null) {
    return { id: this.takeId(), parentId: parent?.id ?? null, createdAt: this.now() };
  }

  /** Ids look like Google's, which scripts may match, but are the same in every run. */
  private takeId(): string {
    this.given += 1;
    return `1${createHash('sha256').update(`item ${this.given}`).digest('base64url')}`;
  }
}
