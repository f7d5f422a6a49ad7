/** Characters of an answer that are looked at. */
const answerLength = 2000;

/** Posts JSON, in one call. A redirection is not followed: it would carry the message elsewhere. */
export function postJson(address: string, payload: string): { readonly status: number; readonly body: string } {
  const response = UrlFetchApp.fetch(address, {
    method: 'post',
    contentType: 'application/json; charset=utf-8',
    payload,
    muteHttpExceptions: true,
    followRedirects: false,
  });
  return { status: response.getResponseCode(), body: response.getContentText().slice(0, answerLength) };
}
