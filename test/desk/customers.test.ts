import { newDesk, submit } from './desk';

interface SavedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protections: readonly { readonly warningOnly: boolean }[];
}
const saved = (host: ReturnType<typeof newDesk>) =>
  host.save() as {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly workbook: { readonly sheets: readonly SavedSheet[] };
  };

test('D12: set-up adds a hidden sheet for customers, whose editors are warned, and a key in the script properties', () => {
  const host = newDesk();
  const sheet = saved(host).workbook.sheets.find(({ name }) => name === '客户');
  expect(sheet).toMatchObject({ hidden: true, protections: [{ warningOnly: true }] });
  expect(JSON.stringify(saved(host).properties)).toMatch(/customers\.keys.{1,5}[0-9a-f]{64}/);
});

test('D12: setting up again keeps the key', () => {
  const host = newDesk();
  const key = /[0-9a-f]{64}/.exec(JSON.stringify(saved(host).properties))?.[0];
  host.run('setUpWorkbook');
  expect(JSON.stringify(saved(host).properties)).toContain(key);
});

/** Everything that the workbook and its memory hold, as text. */
const everything = (host: ReturnType<typeof newDesk>): string => JSON.stringify(host.save());

test('D12: after an intake the whole workbook shows neither the contact nor the full name anywhere', () => {
  const host = newDesk();
  expect(submit(host, { customerName: '欧阳修远', contact: '13812345678' }).error).toBeNull();
  expect(everything(host)).not.toMatch(/欧阳修远|13812345678/);
  expect(everything(host)).toContain('欧阳*');
});

test('D2: the same contact, however typed, is the same customer; another contact is another', () => {
  const host = newDesk();
  submit(host, { contact: '13812345678' });
  submit(host, { contact: '+86 138-1234-5678' });
  submit(host, { contact: '13912345678' });
  expect(
    host
      .displayValues('客户')
      .slice(1)
      .map(([customerNo]) => customerNo),
  ).toEqual(['C2024050001', 'C2024050002']);
});
