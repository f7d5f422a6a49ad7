import type { ExecutionContext } from '../../contract/execution';
import type { Drive } from '../../drive/drive';
import { ServiceClass } from '../spreadsheet/serviceClass';
import { DriveServices, notFound } from './classes';
import { containerMethods } from './container';
import { defineFile } from './file';
import { defineFolder } from './folder';
import { defineIterators } from './iterators';

import Google = GoogleAppsScript.Drive;

/** The global DriveApp of one execution. Members it lacks are refused by name. */
export function createDriveApp(drive: Drive, context: ExecutionContext): Google.DriveApp {
  const services = new DriveServices(drive, context);
  const apps = new ServiceClass<Google.DriveApp, Drive>('DriveApp', context.realm, 'DriveApp');
  defineFile(services);
  defineFolder(services);
  defineIterators(services);

  apps.define({
    // Made in the root folder, but listed from everywhere, as documented.
    ...containerMethods<Google.DriveApp>(services, 'DriveApp', {
      folder: () => drive.root,
      items: () => drive.all(),
    }),
    getRootFolder() {
      services.enter('DriveApp.getRootFolder');
      return services.folders.make(drive.root);
    },
    getFileById(...given: unknown[]) {
      const id = services.text('DriveApp.getFileById', given, 0);
      services.enter('DriveApp.getFileById');
      const item = drive.find(id);
      return item && item.kind !== 'folder' ? services.files.make(item) : services.fail(notFound);
    },
    getFolderById(...given: unknown[]) {
      const id = services.text('DriveApp.getFolderById', given, 0);
      services.enter('DriveApp.getFolderById');
      const item = drive.find(id);
      return item?.kind === 'folder' ? services.folders.make(item) : services.fail(notFound);
    },
  });
  return apps.make(drive);
}
