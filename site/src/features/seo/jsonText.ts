const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** JSON for the inside of a `<script>`: no text in it can end the element or open a comment. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign)
