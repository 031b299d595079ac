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
  }
}
