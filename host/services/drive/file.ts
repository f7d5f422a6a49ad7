import { copyName } from '../../drive/copyName';
import { type DriveFile, type Folder, mimeTypeOf } from '../../drive/items';
import { workbookPdf } from '../../print/workbookPdf';
import { convertedBlob, newBlob, type ScriptBlob } from '../utilities/blob';
import { pdfName } from '../utilities/conversion';
import type { DriveServices } from './classes';
import { itemMethods } from './items';

import Google = GoogleAppsScript.Drive;

/** File: a stored file, or a workbook as Drive sees it. */
export function defineFile(services: DriveServices): void {
  const { drive, files } = services;
  const enter = (file: Google.File, member: string): DriveFile => {
    services.enter(`File.${member}`);
    return files.of(file);
  };

  files.define({
    ...itemMethods<Google.File>(services, 'File', (file) => files.of(file)),
    getMimeType() {
      return mimeTypeOf(enter(this, 'getMimeType'));
    },
    getSize() {
      const file = enter(this, 'getSize');
      if (file.kind === 'spreadsheet') throw new Error('not implemented: File.getSize of a spreadsheet');
      return file.content.length;
    },
    setName(...given: unknown[]) {
      const name = services.text('File.setName', given, 0);
      const file = enter(this, 'setName');
      file.name = name;
      drive.touch(file);
      return this;
    },
    setDescription(...given: unknown[]) {
      const description = services.text('File.setDescription', given, 0);
      enter(this, 'setDescription').description = description;
      return this;
    },
    setTrashed(trashed: boolean) {
      enter(this, 'setTrashed').trashed = trashed;
      return this;
    },
    moveTo(...given: unknown[]) {
      const folder = services.folder('File.moveTo', given, 0);
      enter(this, 'moveTo').parentId = folder.id;
      return this;
    },
    makeCopy(...given: unknown[]) {
      const copy = copyArguments(services, given);
      const file = enter(this, 'makeCopy');
      const { name = copyName(file.name, drive.bound.locale), parent = drive.parentOf(file) ?? drive.root } = copy;
      return files.make(drive.copy(file, { name, parent, owner: services.context.effectiveUser }));
    },
    setContent(...given: unknown[]) {
      const content = services.text('File.setContent', given, 0);
      const file = enter(this, 'setContent');
      if (file.kind === 'spreadsheet') throw new Error('not implemented: File.setContent of a spreadsheet');
      file.content = Buffer.from(content, 'utf8');
      drive.touch(file);
      return this;
    },
    ...blobMethods(services),
  });
}

/** None, a name, a folder, or a name and a folder. */
function copyArguments(
  services: DriveServices,
  given: readonly unknown[],
): { readonly name?: string; readonly parent?: Folder } {
  const method = 'File.makeCopy';
  if (given.length === 0) return {};
  if (given.length > 1) return { name: services.text(method, given, 0), parent: services.folder(method, given, 1) };
  return typeof given[0] === 'string' ? { name: given[0] } : { parent: services.folder(method, given, 0) };
}

/** A workbook's bytes are its PDF, as at Google. */
function blobMethods(services: DriveServices): Pick<Google.File, 'getAs' | 'getBlob'> & ThisType<Google.File> {
  const { context, files } = services;
  const blob = (file: DriveFile): ScriptBlob => {
    if (file.kind === 'file') return newBlob(context, file.content, file.mimeType, file.name);
    return newBlob(context, workbookPdf(file.workbook).data, 'application/pdf', pdfName(file.name));
  };
  const methods: Pick<Google.File, 'getAs' | 'getBlob'> & ThisType<Google.File> = {
    getAs(contentType: string) {
      services.enter('File.getAs');
      const file = files.of(this);
      if (file.kind === 'spreadsheet' && contentType === 'application/pdf') return blob(file);
      const content = { data: file.kind === 'file' ? file.content : Buffer.alloc(0), type: mimeTypeOf(file) };
      return convertedBlob(context, 'File.getAs', { ...content, name: file.name }, contentType);
    },
    getBlob() {
      services.enter('File.getBlob');
      return blob(files.of(this));
    },
  };
  return methods;
}
