/** What ScriptApp.getOAuthToken gives, and what Google's own addresses take here. */
export const oauthToken = 'local-host-token';
