/** Scripts only from this server, nothing from elsewhere; the add-on's pages come in frames under their own policy. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** @param token needed on every API call of this start of the server */
export function pageHtml(token: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="sheetdesk-token" content="${token}">
<title>Sheetdesk</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="desk"></div>
<script src="/page.js"></script>
</body>
</html>
`;
}

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#188038" d="M9 2h15l10 10v23a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"/><path fill="#0d652d" d="M24 2l10 10H24z" opacity=".55"/><path fill="#fff" d="M12 18h16v14H12zm2 2v2.7h5V20zm7 0v2.7h5V20zm-7 4.7v2.6h5v-2.6zm7 0v2.6h5v-2.6zM14 29.300v2.700h5v-2.700zm7 0v2.700h5v-2.700z"/></svg>`;
