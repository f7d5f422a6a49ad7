import { Workbook } from '../model/workbook';
import { type DriveItem, fileItem, folderItem, spreadsheetItem } from './items';

/** One item; a file has base64 content, a spreadsheet its saved workbook (the bound one is saved elsewhere). */
interface SavedItem {
  readonly kind: DriveItem['kind'];
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly description: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly trashed: boolean;
  readonly mimeType?: string;
  readonly content?: string;
  readonly workbook?: unknown;
}

export interface SavedDrive {
  /** How many ids were given out. */
  readonly given: number;
  readonly items: readonly SavedItem[];
}

export function savedItem(item: DriveItem, bound: Workbook): SavedItem {
  const { kind, id, name, parentId, description, createdAt, updatedAt, trashed } = item;
  const common = { kind, id, name, parentId, description, createdAt, updatedAt, trashed };
  if (item.kind === 'file') return { ...common, mimeType: item.mimeType, content: item.content.toString('base64') };
  if (item.kind === 'spreadsheet' && item.workbook !== bound) return { ...common, workbook: item.workbook.toJSON() };
  return common;
}

/** @throws Error when a workbook among them cannot be read */
export function restoredItem(saved: SavedItem, bound: Workbook, now: () => number): DriveItem {
  const { updatedAt, description, trashed } = saved;
  return Object.assign(emptyItem(saved, bound, now), { updatedAt, description, trashed });
}

function emptyItem(saved: SavedItem, bound: Workbook, now: () => number): DriveItem {
  const { kind, id, name, parentId, createdAt, mimeType = '', content = '' } = saved;
  const place = { id, parentId, createdAt };
  if (kind === 'folder') return folderItem(name, place);
  if (kind === 'file') return fileItem(name, mimeType, Buffer.from(content, 'base64'), place);
  return spreadsheetItem(id === bound.id ? bound : Workbook.fromJSON(saved.workbook, { now }), place);
}
