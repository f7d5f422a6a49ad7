import type { Folder } from '../../drive/items';
import type { DriveServices } from './classes';
import { containerMethods } from './container';
import { itemMethods } from './items';

import Google = GoogleAppsScript.Drive;

/** Folder: itself, and what lies directly in it. */
export function defineFolder(services: DriveServices): void {
  const { drive, folders } = services;
  const enter = (folder: Google.Folder, member: string): Folder => {
    services.enter(`Folder.${member}`);
    return folders.of(folder);
  };

  folders.define({
    ...itemMethods<Google.Folder>(services, 'Folder', (folder) => folders.of(folder)),
    ...containerMethods<Google.Folder>(services, 'Folder', {
      folder: (folder) => folders.of(folder),
      items: (folder) => drive.inside(folders.of(folder)),
    }),
    setName(...given: unknown[]) {
      const name = services.text('Folder.setName', given, 0);
      enter(this, 'setName').name = name;
      return this;
    },
    setDescription(...given: unknown[]) {
      const description = services.text('Folder.setDescription', given, 0);
      enter(this, 'setDescription').description = description;
      return this;
    },
    setTrashed(trashed: boolean) {
      const folder = enter(this, 'setTrashed');
      if (folder === drive.root) services.fail('Access denied: DriveApp.');
      folder.trashed = trashed;
      return this;
    },
    moveTo(...given: unknown[]) {
      const parent = services.folder('Folder.moveTo', given, 0);
      const folder = enter(this, 'moveTo');
      if (folder === drive.root || drive.isWithin(parent, folder)) services.fail('Invalid argument: destination');
      folder.parentId = parent.id;
      return this;
    },
    addFile(...given: unknown[]) {
      // An item has one parent: adding it to a folder moves it there.
      const file = services.files.find(given[0]) ?? services.mismatch('Folder.addFile', given);
      file.parentId = enter(this, 'addFile').id;
      return this;
    },
  });
}
