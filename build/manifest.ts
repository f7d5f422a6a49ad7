/** What a manifest says of scopes and advanced services. */
interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies: { readonly enabledAdvancedServices: readonly object[] };
}

/** A manifest that enables BigQuery too and asks for its scope. @param text of appsscript.json */
export function withBigQuery(text: string): string {
  const manifest: Manifest = JSON.parse(text);
  const service = { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' };
  const enabled = [...manifest.dependencies.enabledAdvancedServices, service];
  const widened = {
    ...manifest,
    oauthScopes: [...manifest.oauthScopes, 'https://www.googleapis.com/auth/bigquery'],
    dependencies: { ...manifest.dependencies, enabledAdvancedServices: enabled },
  };
  return `${JSON.stringify(widened, null, 2)}\n`;
}
