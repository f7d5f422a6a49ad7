import lock from '../../package-lock.json';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
}

const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

/** Packages whose package.json names no licence but whose licence file does. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node_modules/@univerjs/telemetry': 'Apache-2.0',
  'node_modules/fuzzy': 'MIT',
};

describe('the licences of the packages', () => {
  const packages = Object.entries<LockedPackage>(lock.packages);

  it('all allow use under the MIT licence of the desk: none of them is copyleft', () => {
    const refused = packages
      .map(([name, { license }]) => ({ name, licence: license ?? READ_BY_HAND[name] ?? 'none' }))
      .filter(({ licence }) => !alternatives(licence).some((one) => isPermissive(one)));

    expect(refused).toEqual([]);
  });

  /** "MIT AND Zlib": both hold. */
  function isPermissive(licence: string): boolean {
    return licence.split(' AND ').every((one) => PERMISSIVE.includes(one));
  }

  /** "(MIT OR CC0-1.0)", in older packages "MIT/X11" → the licences one may choose from. */
  function alternatives(licence: string): readonly string[] {
    return licence.replace(/[()]/g, '').split(/ OR |\//);
  }
});
