import type { CostKind } from '../../contract/execution';
import { mayEdit } from '../../model/protecting';
import { protectionType } from './enumerationList';
import type { Services } from './services';
import { emailOf, userMaker } from './users';

import Google = GoogleAppsScript.Spreadsheet;

type User = GoogleAppsScript.Base.User;

/** Protection of a range or a sheet. */
export function defineProtection(services: Services): void {
  const { classes, workbook } = services;
  const user = userMaker(services);
  const enter = (
    self: Google.Protection,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ) => {
    services.enter(`Protection.${member}`, cost, given, signatures);
    return classes.protections.of(self);
  };
  const setEditors = (self: Google.Protection, editors: readonly string[]) => {
    const { protection } = classes.protections.of(self);
    // Row 11: the owner may always edit and is not listed.
    protection.editors = [...new Set(editors)].filter((email) => email !== workbook.owner);
    return self;
  };

  classes.protections.define({
    getDescription() {
      return enter(this, 'getDescription', 'read').protection.description;
    },
    setDescription(description: string) {
      enter(this, 'setDescription', 'write.buffered', [description], [['String']]).protection.description = description;
      return this;
    },
    getProtectionType() {
      return protectionType.value(enter(this, 'getProtectionType', 'read').protection.kind);
    },
    getRange() {
      const { sheet, protection } = enter(this, 'getRange', 'read');
      return services.range(sheet, protection.area ?? sheet.grid.whole());
    },
    setRange(range: Google.Range) {
      const { protection } = enter(this, 'setRange', 'write.buffered', [range], [['SpreadsheetApp.Range']]);
      protection.area = services.ownRange(range).area;
      workbook.changes.structure();
      return this;
    },
    getUnprotectedRanges() {
      const { sheet, protection } = enter(this, 'getUnprotectedRanges', 'read');
      return services.objects(protection.unprotected.map((area) => services.range(sheet, area)));
    },
    setUnprotectedRanges(ranges: Google.Range[]) {
      const { protection } = enter(this, 'setUnprotectedRanges', 'write.buffered', [ranges], [['Array']]);
      protection.unprotected = ranges.map((range) => services.ownRange(range).area);
      workbook.changes.structure();
      return this;
    },
    isWarningOnly() {
      return enter(this, 'isWarningOnly', 'read').protection.warningOnly;
    },
    setWarningOnly(warningOnly: boolean) {
      enter(this, 'setWarningOnly', 'write.buffered', [warningOnly], [['Boolean']]).protection.warningOnly =
        warningOnly;
      workbook.changes.structure();
      return this;
    },
    canDomainEdit() {
      return enter(this, 'canDomainEdit', 'read').protection.domainEdit;
    },
    setDomainEdit(editable: boolean) {
      enter(this, 'setDomainEdit', 'write.buffered', [editable], [['Boolean']]).protection.domainEdit = editable;
      return this;
    },
    canEdit() {
      const { sheet, protection } = enter(this, 'canEdit', 'read');
      return mayEdit(sheet, { ...protection, warningOnly: false }, services.context.effectiveUser);
    },
    getEditors() {
      return services.objects(enter(this, 'getEditors', 'read').protection.editors.map(user));
    },
    addEditor(editor: string | User) {
      const { protection } = enter(this, 'addEditor', 'write.buffered', [editor], [['String'], ['Session.User']]);
      return setEditors(this, [...protection.editors, emailOf(editor)]);
    },
    addEditors(emails: string[]) {
      const { protection } = enter(this, 'addEditors', 'write.buffered', [emails], [['Array']]);
      return setEditors(this, [...protection.editors, ...emails]);
    },
    removeEditor(editor: string | User) {
      const { protection } = enter(this, 'removeEditor', 'write.buffered', [editor], [['String'], ['Session.User']]);
      const email = emailOf(editor);
      return setEditors(
        this,
        protection.editors.filter((other) => other !== email),
      );
    },
    removeEditors(editors: (string | User)[]) {
      const { protection } = enter(this, 'removeEditors', 'write.buffered', [editors], [['Array']]);
      const emails = editors.map(emailOf);
      return setEditors(
        this,
        protection.editors.filter((other) => !emails.includes(other)),
      );
    },
    remove() {
      const { sheet, protection } = enter(this, 'remove', 'write.buffered');
      sheet.protections = sheet.protections.filter((other) => other !== protection);
      workbook.changes.structure();
    },
  });
}
