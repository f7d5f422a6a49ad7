/** What came of calling a customer back. */
export const callbackResults = ['reached', 'noAnswer', 'later'] as const;
export type CallbackResult = (typeof callbackResults)[number];
