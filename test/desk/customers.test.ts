import { newDesk } from './desk';

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
