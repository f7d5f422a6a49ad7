import lock from '../../package-lock.json';

interface LockedPackage {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('npm ci on any system', () => {
  const packages = new Map(Object.entries<LockedPackage>(lock.packages));

  it('finds in the lock file every package that is installed on some systems only', () => {
    const wanted = [...packages].flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ owner, name })),
    );

    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(({ owner, name }) => !isLocked(owner, name))).toEqual([]);
  });

  it('finds no address of a registry in the lock file, so that each installation uses its own', () => {
    const addresses = Object.values(lock.packages).filter((locked) => 'resolved' in locked);

    expect(addresses).toEqual([]);
  });

  /** Node looks for a package in the owner's node_modules, then in each folder above. */
  function isLocked(owner: string, name: string): boolean {
    if (packages.has(`${owner === '' ? '' : `${owner}/`}node_modules/${name}`)) return true;
    return owner !== '' && isLocked(owner.slice(0, Math.max(0, owner.lastIndexOf('/node_modules/'))), name);
  }
});
