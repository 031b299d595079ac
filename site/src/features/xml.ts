const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML: escaped, without the control characters that XML cannot carry. */
export const xml = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
