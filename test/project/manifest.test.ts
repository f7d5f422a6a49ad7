import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withBigQuery } from '../../build/manifest';

const text = readFileSync(path.resolve(__dirname, '../../appsscript.json'), 'utf8');

test('a script is pushed without BigQuery and its scope unless they are asked for', () => {
  expect(text).not.toMatch(/bigquery/i);
});

test('asked for, BigQuery and its scope come on top of all that the manifest says', () => {
  const plain = JSON.parse(text);
  const widened = JSON.parse(withBigQuery(text));
  expect(widened).toEqual({
    ...plain,
    oauthScopes: [...plain.oauthScopes, 'https://www.googleapis.com/auth/bigquery'],
    dependencies: {
      enabledAdvancedServices: [
        ...plain.dependencies.enabledAdvancedServices,
        { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' },
      ],
    },
  });
});
