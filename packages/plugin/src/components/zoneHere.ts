/** The zone of whoever sits at this browser, an IANA name. */
export const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
