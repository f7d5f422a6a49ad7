import { type DriveItem, urlOf } from '../../drive/items';
import type { DriveServices } from './classes';

import Google = GoogleAppsScript.Drive;

type Common =
  | 'getDateCreated'
  | 'getDescription'
  | 'getId'
  | 'getLastUpdated'
  | 'getName'
  | 'getParents'
  | 'getUrl'
  | 'isTrashed';

/**
 * What files and folders tell of themselves.
 * @param name of the class, "File" or "Folder"
 * @param itemOf what an object of that class stands for
 */
export function itemMethods<Full extends Google.File | Google.Folder>(
  services: DriveServices,
  name: string,
  itemOf: (instance: Full) => DriveItem,
): Pick<Google.File, Common> & ThisType<Full> {
  const { drive, context } = services;
  const enter = (instance: Full, member: string) => {
    services.enter(`${name}.${member}`);
    return itemOf(instance);
  };
  const methods: Pick<Google.File, Common> & ThisType<Full> = {
    getDateCreated() {
      return context.realm.date(enter(this, 'getDateCreated').createdAt);
    },
    getDescription() {
      return enter(this, 'getDescription').description;
    },
    getId() {
      return enter(this, 'getId').id;
    },
    getLastUpdated() {
      const item = enter(this, 'getLastUpdated');
      if (item.kind === 'spreadsheet') throw new Error('not implemented: File.getLastUpdated of a spreadsheet');
      return context.realm.date(item.updatedAt);
    },
    getName() {
      return enter(this, 'getName').name;
    },
    getParents() {
      const parent = drive.parentOf(enter(this, 'getParents'));
      return services.folderList(parent ? [parent] : []);
    },
    getUrl() {
      return urlOf(enter(this, 'getUrl'));
    },
    isTrashed() {
      return drive.isTrashed(enter(this, 'isTrashed'));
    },
  };
  return methods;
}
