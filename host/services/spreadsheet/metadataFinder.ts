import type { Metadata } from '../../model/attachments';
import { type MetadataScope, metadataIn } from '../../model/metadataScope';
import { metadataLocationType, metadataVisibility } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

interface Search {
  readonly scope: MetadataScope;
  readonly tests: ((metadata: Metadata) => boolean)[];
  crossing: boolean;
}

/** DeveloperMetadataFinder. Each condition narrows the search. */
export function defineMetadataFinder(services: Services): (scope: MetadataScope) => Google.DeveloperMetadataFinder {
  const { classes, workbook } = services;
  const finders = services.plainClass<Google.DeveloperMetadataFinder, Search>(
    'DeveloperMetadataFinder',
    'SpreadsheetApp',
  );
  const narrow = (
    self: Google.DeveloperMetadataFinder,
    member: string,
    given: unknown,
    kind: string,
    test: (metadata: Metadata) => boolean,
  ) => {
    services.enter(`DeveloperMetadataFinder.${member}`, 'handle', [given], [[kind]]);
    finders.of(self).tests.push(test);
    return self;
  };

  finders.define({
    withId(id: number) {
      return narrow(this, 'withId', id, 'number', (metadata) => metadata.id === id);
    },
    withKey(key: string) {
      return narrow(this, 'withKey', key, 'String', (metadata) => metadata.key === key);
    },
    withValue(value: string) {
      return narrow(this, 'withValue', value, 'String', (metadata) => metadata.value === value);
    },
    withVisibility(visibility: Google.DeveloperMetadataVisibility) {
      const name = metadataVisibility.nameOf(visibility);
      return narrow(this, 'withVisibility', visibility, 'enum', (metadata) => metadata.visibility === name);
    },
    withLocationType(type: Google.DeveloperMetadataLocationType) {
      const name = metadataLocationType.nameOf(type);
      return narrow(this, 'withLocationType', type, 'enum', ({ location }) => location.type === name);
    },
    onIntersectingLocations() {
      services.enter('DeveloperMetadataFinder.onIntersectingLocations', 'handle');
      finders.of(this).crossing = true;
      return this;
    },
    find() {
      services.enter('DeveloperMetadataFinder.find', 'read');
      const { scope, crossing, tests } = finders.of(this);
      const found = metadataIn(workbook, scope, crossing).filter((metadata) => tests.every((test) => test(metadata)));
      return services.objects(found.map((metadata) => classes.metadata.make(metadata)));
    },
  });
  return (scope) => finders.make({ scope, tests: [], crossing: false });
}
