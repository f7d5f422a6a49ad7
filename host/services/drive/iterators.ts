import type { DriveServices, Remaining } from './classes';

/** Lists of files and folders, given one by one. */
export function defineIterators(services: DriveServices): void {
  const { files, folders, fileIterators, folderIterators } = services;

  const next = <Item>({ items }: Remaining<Item>): Item =>
    items.shift() ?? services.fail('Cannot retrieve the next object: iterator has reached the end.');

  fileIterators.define({
    hasNext() {
      services.enter('FileIterator.hasNext', 'handle');
      return fileIterators.of(this).items.length > 0;
    },
    next() {
      services.enter('FileIterator.next');
      return files.make(next(fileIterators.of(this)));
    },
  });
  folderIterators.define({
    hasNext() {
      services.enter('FolderIterator.hasNext', 'handle');
      return folderIterators.of(this).items.length > 0;
    },
    next() {
      services.enter('FolderIterator.next');
      return folders.make(next(folderIterators.of(this)));
    },
  });
}
