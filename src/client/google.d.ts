import type { Api } from '../api';
import type { VisitorApi } from '../api/visitors';

declare global {
  /** The part of Google's client library (and of the local host's stand-in) that the pages use. */
  const google: {
    readonly script: {
      readonly run: GoogleRunner;
      readonly host: { close(): void };
    };
  };
}

/** The server's functions as the browser sees them: they return at once and answer through a handler. */
type Served = Api & VisitorApi;

export type ServerFunctions = { readonly [N in keyof Served]: (...args: Parameters<Served[N]>) => void };

/** `google.script.run`: each `with…` gives a new runner carrying the handler. */
export type GoogleRunner = ServerFunctions & {
  withSuccessHandler<T>(handler: (value: T) => void): GoogleRunner;
  withFailureHandler(handler: (error: Error) => void): GoogleRunner;
};
