/** Where a script failed, in words of the files it was read from. */
export class Places {
  /** @param sources by the name executions give a script ("Code.gs") the path as the person gave it */
  constructor(private readonly sources: ReadonlyMap<string, string>) {}

  /**
   * An error with its lines under it: "TypeError: …\n    at setUp (src/Code.js:12:7)".
   * @param stack frames of the script, one a line; may be blank
   */
  error(error: string, stack: string): string {
    const frames = stack.split('\n').filter((frame) => frame !== '');
    return [error, ...frames.map((frame) => `    ${this.named(frame)}`)].join('\n');
  }

  private named(frame: string): string {
    return frame.replace(/(^at |\()([^()]*?\.gs)(?=:\d)/, (whole, before: string, file: string) => {
      const source = this.sources.get(file);
      return source === undefined ? whole : before + source;
    });
  }
}
