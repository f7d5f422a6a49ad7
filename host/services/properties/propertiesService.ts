import type { ExecutionContext } from '../../contract/execution';
import { plainEntries, signatureError, textArgument } from '../base/arguments';
import { refusing } from '../base/refusing';
import { scriptObject } from '../signatures/scriptObject';
import type { PropertyStore, PropertyStores } from './store';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

class HostProperties implements GoogleProperties {
  constructor(
    private readonly store: PropertyStore,
    private readonly context: ExecutionContext,
  ) {}

  getProperty(...given: unknown[]): string | null {
    const key = textArgument(this.context.realm, 'PropertiesService.Properties.getProperty', given, 0);
    this.context.gate.pass('Properties.getProperty', 'prop.get');
    return this.store.get(key);
  }

  getProperties(): { [key: string]: string } {
    this.context.gate.pass('Properties.getProperties', 'prop.get');
    return this.context.realm.copy({ ...this.store.all() });
  }

  getKeys(): string[] {
    this.context.gate.pass('Properties.getKeys', 'prop.get');
    return this.context.realm.copy([...this.store.keys()]);
  }

  setProperty(...given: unknown[]): GoogleProperties {
    const method = 'PropertiesService.Properties.setProperty';
    const key = textArgument(this.context.realm, method, given, 0);
    const value = textArgument(this.context.realm, method, given, 1);
    this.context.gate.pass('Properties.setProperty', 'prop.set');
    return this.write([[key, value]], false);
  }

  setProperties(...given: unknown[]): GoogleProperties {
    const entries = plainEntries(given[0]);
    if (!entries) throw signatureError(this.context.realm, 'PropertiesService.Properties.setProperties', given);
    this.context.gate.pass('Properties.setProperties', 'prop.set');
    return this.write(
      entries.map(([key, value]) => [key, String(value)] as const),
      given[1] === true,
    );
  }

  deleteProperty(...given: unknown[]): GoogleProperties {
    const key = textArgument(this.context.realm, 'PropertiesService.Properties.deleteProperty', given, 0);
    this.context.gate.pass('Properties.deleteProperty', 'prop.set');
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): GoogleProperties {
    this.context.gate.pass('Properties.deleteAllProperties', 'prop.set');
    this.store.clear();
    return this;
  }

  private write(entries: readonly (readonly [string, string])[], deleteOthers: boolean): GoogleProperties {
    refusing(this.context.realm, () => this.store.set(entries, deleteOthers));
    return this;
  }
}

class HostPropertiesService implements GoogleAppsScript.Properties.PropertiesService {
  constructor(
    private readonly stores: PropertyStores,
    private readonly context: ExecutionContext,
  ) {}

  getScriptProperties(): GoogleProperties {
    return this.open(this.stores.script);
  }

  getDocumentProperties(): GoogleProperties {
    return this.open(this.stores.document);
  }

  getUserProperties(): GoogleProperties {
    return this.open(this.stores.user(this.context.effectiveUser));
  }

  private open(store: PropertyStore): GoogleProperties {
    return scriptObject(this.context.realm, 'PropertiesService', 'Properties', new HostProperties(store, this.context));
  }
}

/** The global PropertiesService of one execution. */
export function createPropertiesService(
  stores: PropertyStores,
  context: ExecutionContext,
): GoogleAppsScript.Properties.PropertiesService {
  return scriptObject(
    context.realm,
    'PropertiesService',
    'PropertiesService',
    new HostPropertiesService(stores, context),
  );
}
