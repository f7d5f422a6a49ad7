import type { Api, KeysView } from '../api';
import { backUp, restore, standingOfKeys } from '../app/customers/keys';
import type { KeyStanding } from '../domain/customer/sealing/restore';
import { type Zone, zoneOf } from '../domain/time/zone';
import { keepKeys } from '../sheets/memory/keepKeys';
import { workbook } from '../sheets/workbook';
import { deskLanguage } from './language';
import { demand, text } from './received/received';
import { answer } from './spoken/speak';

/** Longest text that is looked at; a backup has 69 characters. */
const backupLimit = 400;

const zone = (): Zone => zoneOf(workbook().getSpreadsheetTimeZone());

const view = (standing: KeyStanding): KeysView => ({ language: deskLanguage(), ...standing });

/** Page: whether the key is here, and what it opens (D12). */
export const openKeys: Api['openKeys'] = () => answer('openKeys', (desk) => view(standingOfKeys(desk, zone())));

/** Page: the key in use as text, to be kept in a safe place. */
export const backUpKey: Api['backUpKey'] = () =>
  answer('backUpKey', (desk) => ({ ...backUp(desk), workbook: workbook().getName() }));

/** Page: takes a key back from its backup once it is proved to fit. */
export const restoreKey: Api['restoreKey'] = (received) =>
  answer('restoreKey', (desk) => {
    const typed = text(received);
    demand(typed.length <= backupLimit);
    return view(restore(desk, zone(), typed, keepKeys));
  });
