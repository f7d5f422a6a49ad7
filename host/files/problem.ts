/** What keeps a file from being read or written, in one sentence that says what to do. */
export class FileProblem extends Error {
  override name = 'FileProblem';
}
