import { enumeration } from '../base/enumeration';

type Google = typeof GoogleAppsScript.Utilities;

export const Charset = enumeration<Google['Charset']>('Charset', ['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = enumeration<Google['DigestAlgorithm']>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const MacAlgorithm = enumeration<Google['MacAlgorithm']>('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
