import { type DriveItem, type Folder, mimeTypeOf } from '../../drive/items';
import { blobContent } from '../utilities/blob';
import type { DriveServices } from './classes';

import Google = GoogleAppsScript.Drive;

type Common =
  | 'createFile'
  | 'createFolder'
  | 'getFiles'
  | 'getFilesByName'
  | 'getFilesByType'
  | 'getFolders'
  | 'getFoldersByName';
type Methods = Pick<Google.Folder, Common>;

const largestFileBytes = 50 * 1024 * 1024;

/** Where an object creates files, and what it lists. */
export interface Contents<Full> {
  folder(instance: Full): Folder;
  items(instance: Full): readonly DriveItem[];
}

/**
 * What a folder and DriveApp itself have in common: making files and folders, and listing them.
 * @param name "Folder" or "DriveApp"
 */
export function containerMethods<Full extends Google.Folder | Google.DriveApp>(
  services: DriveServices,
  name: string,
  contents: Contents<Full>,
): Methods & ThisType<Full> {
  const { drive } = services;
  const listed = (instance: Full, member: string, keep: (item: DriveItem) => boolean) => {
    services.enter(`${name}.${member}`);
    return contents.items(instance).filter(keep);
  };
  const text = (member: string, given: readonly unknown[]) => services.text(`${name}.${member}`, given, 0);
  const methods: Methods & ThisType<Full> = {
    createFile(...given: unknown[]) {
      const file = newFile(services, `${name}.createFile`, given);
      services.enter(`${name}.createFile`);
      if (file.data.length > largestFileBytes) services.fail(`File ${file.name} exceeds the maximum file size.`);
      return services.files.make(drive.createFile(file.name, file.type, file.data, contents.folder(this)));
    },
    createFolder(...given: unknown[]) {
      const called = text('createFolder', given);
      services.enter(`${name}.createFolder`);
      return services.folders.make(drive.createFolder(called, contents.folder(this)));
    },
    getFiles() {
      return services.fileList(listed(this, 'getFiles', () => true));
    },
    getFilesByName(...given: unknown[]) {
      const wanted = text('getFilesByName', given);
      return services.fileList(listed(this, 'getFilesByName', (item) => item.name === wanted));
    },
    getFilesByType(...given: unknown[]) {
      const wanted = text('getFilesByType', given);
      return services.fileList(listed(this, 'getFilesByType', (item) => mimeTypeOf(item) === wanted));
    },
    getFolders() {
      return services.folderList(listed(this, 'getFolders', () => true));
    },
    getFoldersByName(...given: unknown[]) {
      const wanted = text('getFoldersByName', given);
      return services.folderList(listed(this, 'getFoldersByName', (item) => item.name === wanted));
    },
  };
  return methods;
}

/** A blob; a name and content; or a name, content and content type. */
function newFile(services: DriveServices, method: string, given: readonly unknown[]) {
  const blob = given.length === 1 ? blobContent(given[0]) : null;
  if (blob) return { name: blob.name ?? 'Untitled', type: blob.type ?? 'application/octet-stream', data: blob.data };
  const [name, content, type = 'text/plain'] = given;
  if (typeof name !== 'string' || typeof content !== 'string' || typeof type !== 'string') {
    return services.mismatch(method, given);
  }
  return { name, type, data: Buffer.from(content, 'utf8') };
}
