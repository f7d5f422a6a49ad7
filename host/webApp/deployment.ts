/** Whom a web app lets in, and as whom it runs, as its manifest says. */
export interface Deployment {
  readonly executeAs: 'USER_DEPLOYING' | 'USER_ACCESSING';
  readonly access: 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';
}

/** As whom a visitor's request runs. */
export interface WebIdentity {
  readonly activeUser: string;
  readonly effectiveUser: string;
}

const executors = ['USER_DEPLOYING', 'USER_ACCESSING'] as const;
const visitors = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;

/**
 * The `webapp` part of a manifest; null when there is none.
 * @throws Error for words that Google's manifest does not know
 */
export function deploymentOf(manifest: unknown): Deployment | null {
  if (typeof manifest !== 'object' || manifest === null || !('webapp' in manifest)) return null;
  const { webapp } = manifest;
  if (typeof webapp !== 'object' || webapp === null) return null;
  return {
    executeAs: oneOf(executors, 'executeAs' in webapp ? webapp.executeAs : 'USER_DEPLOYING', 'executeAs'),
    access: oneOf(visitors, 'access' in webapp ? webapp.access : 'MYSELF', 'access'),
  };
}

/**
 * As whom a visitor's request runs; null when the visitor is not let in.
 * @param visitor e-mail, null for nobody known
 */
export function identityOf(deployment: Deployment, owner: string, visitor: string | null): WebIdentity | null {
  if (!isLetIn(deployment, owner, visitor)) return null;
  if (deployment.executeAs === 'USER_ACCESSING') {
    return visitor === null ? null : { activeUser: visitor, effectiveUser: visitor };
  }
  // A visitor who granted nothing is known within the owner's own domain only.
  const known = visitor !== null && domain(visitor) === domain(owner);
  return { activeUser: known ? visitor : '', effectiveUser: owner };
}

function isLetIn({ access }: Deployment, owner: string, visitor: string | null): boolean {
  switch (access) {
    case 'MYSELF':
      return visitor === owner;
    case 'DOMAIN':
      return visitor !== null && domain(visitor) === domain(owner);
    case 'ANYONE':
      return visitor !== null;
    case 'ANYONE_ANONYMOUS':
      return true;
  }
}

function oneOf<const Word extends string>(words: readonly Word[], given: unknown, name: string): Word {
  const word = words.find((one) => one === given);
  if (word === undefined) throw new Error(`the manifest's webapp.${name} must be one of ${words.join(', ')}`);
  return word;
}

function domain(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}
