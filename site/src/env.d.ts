/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    locale: import('@jobbuddies/shared').Locale
    /** Service time, read once per request. */
    now: Date
    /** Null when the CMS has never been reached. */
    content: import('./cms/content.ts').Content | null
    /** When the complete request reached the front, service time in milliseconds; set for POST. */
    arrivedAt?: number
    /** The network address of whoever posted; set for POST. */
    client?: string | null
    /** What became of the files that came with it, by question; set for POST of a form with files. */
    uploads?: Record<string, import('./cms/uploads.ts').Uploaded>
    /** Set while the page is shown under a pass: to one member of staff, otherwise than to the public. */
    preview?: import('./preview/serve.ts').Preview
    /** Set when it was asked for under a pass that is good for nothing. */
    ended?: import('./preview/serve.ts').Ended
  }
}
