import type { CostKind, ExecutionContext } from '../../contract/execution';
import type { Drive } from '../../drive/drive';
import type { DriveFile, DriveItem, Folder } from '../../drive/items';
import { signatureError } from '../base/arguments';
import { requireAuthority } from '../base/permission';
import { ServiceClass } from '../spreadsheet/serviceClass';

import Google = GoogleAppsScript.Drive;

/** What an iterator has still to give. */
export interface Remaining<Item> {
  readonly items: Item[];
}

/** The classes of DriveApp for one execution, and the door every call goes through. */
export class DriveServices {
  readonly files: ServiceClass<Google.File, DriveFile>;
  readonly folders: ServiceClass<Google.Folder, Folder>;
  readonly fileIterators: ServiceClass<Google.FileIterator, Remaining<DriveFile>>;
  readonly folderIterators: ServiceClass<Google.FolderIterator, Remaining<Folder>>;

  constructor(
    readonly drive: Drive,
    readonly context: ExecutionContext,
  ) {
    const { realm } = context;
    this.files = new ServiceClass('File', realm, 'DriveApp');
    this.folders = new ServiceClass('Folder', realm, 'DriveApp');
    this.fileIterators = new ServiceClass('FileIterator', realm, 'DriveApp');
    this.folderIterators = new ServiceClass('FolderIterator', realm, 'DriveApp');
  }

  /**
   * Counts a call that needs the user's consent.
   * @param method like "File.getName" or "DriveApp.createFile"
   * @throws Exception in a simple trigger
   */
  enter(method: string, cost: CostKind = 'drive'): void {
    requireAuthority(this.context, method, 'drive');
    this.context.gate.pass(method, cost);
  }

  /** An iterator over the files among the items. */
  fileList(items: readonly DriveItem[]): Google.FileIterator {
    return this.fileIterators.make({ items: items.filter((item) => item.kind !== 'folder') });
  }

  /** An iterator over the folders among the items. */
  folderList(items: readonly DriveItem[]): Google.FolderIterator {
    return this.folderIterators.make({ items: items.filter((item) => item.kind === 'folder') });
  }

  /** @throws Exception when an argument is no text */
  text(method: string, given: readonly unknown[], index: number): string {
    const value = given[index];
    return typeof value === 'string' ? value : this.mismatch(method, given);
  }

  /** The folder a script means. @throws Exception when it is none */
  folder(method: string, given: readonly unknown[], index: number): Folder {
    return this.folders.find(given[index]) ?? this.mismatch(method, given);
  }

  /** @throws Exception naming the method and what it was given */
  mismatch(method: string, given: readonly unknown[]): never {
    throw signatureError(this.context.realm, method.startsWith('DriveApp') ? method : `DriveApp.${method}`, given);
  }

  /** @throws the exception a script sees */
  fail(message: string): never {
    throw this.context.realm.exception(message);
  }
}

export const notFound =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
