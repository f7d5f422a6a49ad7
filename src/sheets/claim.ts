/** Claims something in the script's cache, which takes what memory has no room for. @returns whether nobody had */
export function claim(key: string, seconds: number): boolean {
  const cache = CacheService.getScriptCache();
  if (cache.get(key) !== null) return false;
  cache.put(key, 'claimed', seconds);
  return true;
}
