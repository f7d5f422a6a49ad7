import type { Workbook } from '../model/workbook';

export const folderType = 'application/vnd.google-apps.folder';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

interface Item {
  readonly id: string;
  name: string;
  /** The folder it lies in; null for the root folder. */
  parentId: string | null;
  description: string | null;
  readonly createdAt: number;
  updatedAt: number;
  trashed: boolean;
}

export interface Folder extends Item {
  readonly kind: 'folder';
}

export interface StoredFile extends Item {
  readonly kind: 'file';
  mimeType: string;
  content: Buffer;
}

/** A workbook as a file; both have one name. */
export interface SpreadsheetFile extends Item {
  readonly kind: 'spreadsheet';
  readonly workbook: Workbook;
}

export type DriveFile = StoredFile | SpreadsheetFile;
export type DriveItem = Folder | DriveFile;

export function mimeTypeOf(item: DriveItem): string {
  if (item.kind === 'folder') return folderType;
  return item.kind === 'file' ? item.mimeType : spreadsheetType;
}

/** The address at which Google would show the item. */
export function urlOf({ kind, id }: DriveItem): string {
  if (kind === 'folder') return `https://drive.google.com/drive/folders/${id}`;
  if (kind === 'spreadsheet') return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

/** Where a new item lies and since when. */
export interface Place {
  readonly id: string;
  readonly parentId: string | null;
  readonly createdAt: number;
}

export function folderItem(name: string, place: Place): Folder {
  return { kind: 'folder', name, ...fresh(place) };
}

export function fileItem(name: string, mimeType: string, content: Buffer, place: Place): StoredFile {
  return { kind: 'file', name, mimeType, content, ...fresh(place) };
}

export function spreadsheetItem(workbook: Workbook, place: Place): SpreadsheetFile {
  return {
    kind: 'spreadsheet',
    workbook,
    ...fresh(place),
    get name() {
      return workbook.name;
    },
    set name(name: string) {
      workbook.name = name;
      workbook.changes.structure();
    },
  };
}

function fresh(place: Place) {
  return { ...place, updatedAt: place.createdAt, description: null, trashed: false };
}
