import type { ConfidentialWords } from './words';

export const confidentialEn: ConfidentialWords = {
  refusal: {
    keyMissing: () =>
      'This workbook lacks the key to its customers’ contacts (a copied workbook comes without it). An administrator can restore it from the backup under “Service desk › Administration › Key…”.',
    customerMissing: (customerNo) =>
      `The row of ${customerNo} is not in the sheet Customers any more, so the contact cannot be shown. Under File › Version history › See version history open the version before it was deleted and copy the row back into Customers, or ask the customer for the contact again.`,
    customerOther: (customerNo) =>
      `The row of ${customerNo} in the sheet Customers does not fit the customer that the ticket shows, and may be somebody else’s, so it is not shown. Compare with File › Version history: correct the customer number or the masked contact in the ticket, bring the right row back into Customers, or ask the customer for the contact again.`,
    customerDamaged: (customerNo) =>
      `What the sheet Customers holds for ${customerNo} was changed and can no longer be opened. Bring the row back from File › Version history, or ask the customer for the contact again.`,
    otherDepartment: () =>
      'Handlers see the contacts of tickets of their own department, and of those they own, help with or were given a task in by others. Ask the ticket’s owner, or a supervisor.',
    backupWrong: () =>
      'The backup text has a mistake: it is 14 groups of 4 letters or digits. Compare it group by group and try again.',
    keyForeign: (keyId) =>
      `The backup is copied correctly, but its key (${keyId}) does not open the customers of this workbook. Nothing was changed; try another backup.`,
    keyNone: () =>
      'There is no key yet: choose “Service desk › Set up / repair workbook” first, or restore it from its backup.',
  },
  menu: { administration: 'Administration', keys: 'Key…' },
  title: 'Key to customers’ contacts',
  revealed: 'Contact shown',
};
