import { entries } from './entries/entries';
import { killedAnywhere } from './killed';
import { lastCalls } from './meddled';
import { type PlantedFault, withFault } from './people/planted';

/** A fault that only a death at the wrong moment brings to light, and where it must show. */
interface FaultOfDeath extends PlantedFault {
  readonly entry: string;
  /** The few places at which it shows, of so many. */
  readonly choose: (count: number) => readonly number[];
  readonly shows: RegExp;
}

const faults: readonly FaultOfDeath[] = [
  {
    name: 'a customer is kept in a call of its own after the ticket that shows its mask',
    entry: 'public request',
    choose: lastCalls(3),
    shows: /^网上A: its customer “C\d{10}” cannot be read: no row$/,
    file: 'src/sheets/writer.ts',
    line: '    appendPlaced(opened, tickets, beside);\n    return;',
    faulty: `    appendPlaced(opened, tickets, [logAddition(opened, log)]);
    if (customers.length > 0) appendPlaced(opened, [], customerRows(customers, opened.zone));
    return;`,
  },
  {
    name: 'a customer is kept only once the contact that was typed is masked',
    entry: 'sweep, contact typed',
    choose: lastCalls(5),
    shows: /^手填A: its customer “C\d{10}” cannot be read: no row$/,
    file: 'src/app/customers/sealTyped.ts',
    line: `    customers: register.added(),
  });
  const moved = new Set(desk.displaced(keyed, owed.changes).map(({ row }) => row));
  const stood = owed.maskings.filter(({ row }) => !moved.has(row));
  maskAll(desk, keyed, rows, [...stood, ...repeats]);`,
    faulty: `  });
  maskAll(desk, keyed, rows, [...owed.maskings, ...repeats]);
  desk.commit(keyed, { changes: [], log: [], customers: register.added() });`,
  },
  {
    name: 'row colours are made only by the repair that puts a column back',
    entry: 'repair',
    // Between the column that is put back and the colours.
    choose: () => [30, 36],
    shows: /^look lost: 工单 colour /,
    file: 'src/sheets/setUp/setUpWorkbook.ts',
    line: "count.add('colours', highlightRows(sheet, tickets.layout));",
    faulty: "if (tickets.added.length > 0) count.add('colours', highlightRows(sheet, tickets.layout));",
  },
];

test.each(faults)('a death brings to light that $name', async ({ entry: name, choose, shows, ...fault }) => {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  const violations = killedAnywhere(entry, choose, await withFault(fault)).flatMap((killed) => killed.violations);
  expect(violations).toContainEqual(expect.stringMatching(shows));
});
