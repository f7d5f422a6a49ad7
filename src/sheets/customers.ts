import { Refused } from '../app/refused';
import type { CustomerIndexed, StoredCustomer } from '../domain/customer/register';
import { randomBytes } from '../domain/customer/sealing/keys';
import { columnPlaces } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import { momentOfCell, momentToSerial } from '../domain/time/serial';
import type { Zone } from '../domain/time/zone';
import type { Area, StoredCell } from './areas';
import { readAreas } from './gateway';
import { type HeadedRows, headedRows } from './placing/headedRows';
import type { Places } from './placing/standing';

const { id: sheetId, columns } = tables.customers;

/** Where the columns stand: nobody works in this sheet, so they stay as set up. */
const text = (row: readonly StoredCell[], at: number): string => String(row[at] ?? '');

type Cells = readonly (readonly StoredCell[])[];

/** Numbers and fingerprints, and the header that proves where all columns stand: customers are added by place. */
export const indexAreas: readonly Area[] = [
  { sheetId, startRow: 0, startColumn: 0, endColumn: 2 },
  { sheetId, startRow: 0, endRow: 1 },
];

/** @throws Refused "notSetUp" when the columns do not stand as set up */
function rowsBelow([first = [], ...rows]: Cells, header: readonly StoredCell[] = first): Cells {
  const isMoved = columns.some(({ zh, en }, at) => header[at] !== zh && header[at] !== en);
  if (isMoved) throw new Refused('notSetUp', [], tables.customers.zh);
  return rows.filter((row) => text(row, 0) !== '');
}

/** The customers in what was read of the index areas. @throws Refused "notSetUp" when the columns do not stand as set up */
export const indexIn = ([cells = [], header = []]: readonly Cells[]): readonly CustomerIndexed[] =>
  rowsBelow(cells, header[0] ?? []).map((row) => ({ customerNo: text(row, 0), fingerprint: text(row, 1) }));

/** All customers, in one call. */
export function readCustomers(zone: Zone): readonly StoredCustomer[] {
  const [cells = []] = readAreas([{ sheetId }]);
  return rowsBelow(cells).map((row) => ({
    customerNo: text(row, 0),
    fingerprint: text(row, 1),
    contact: text(row, 2),
    name: text(row, 3),
    maskedContact: text(row, 4),
    maskedName: text(row, 5),
    firstSeenAt: momentOfCell(row[6], zone) ?? 0,
  }));
}

const places: Places = Object.fromEntries(columns.map(({ key }, at) => [key, at]));

/** The rows as they are appended. */
export const customerRows = (added: readonly StoredCustomer[], zone: Zone): readonly HeadedRows[] =>
  added.length === 0
    ? []
    : [
        headedRows({
          table: 'customers',
          headerRow: 0,
          places,
          placesIn: (header) => columnPlaces(tables.customers, header),
          cells: added.map((customer) => ({ ...customer, firstSeenAt: momentToSerial(customer.firstSeenAt, zone) })),
          before: [],
        }),
      ];

/** Random bytes for this execution, from what the script is given as unforeseeable: identifiers of version 4. */
export function randomSource(): (length: number) => Uint8Array {
  let source: ((length: number) => Uint8Array) | undefined;
  return (length) => {
    source ??= randomBytes([0, 1, 2, 3].map(() => Utilities.getUuid()).join(''));
    return source(length);
  };
}
