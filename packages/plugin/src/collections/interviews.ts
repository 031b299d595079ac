import type { Field } from 'payload'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

const number = (name: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  ...unnamed,
})

/** Times that staff offer. Who sits in them stands in `interview-seats`. */
export const interviewSlots = () =>
  ledger('interview-slots', [
    instant('startsAt', { required: true, index: true }),
    instant('endsAt', { required: true }),
    text('zone', { required: true }),
    /** Minutes after it that its interviewers keep free. */
    number('buffer'),
    text('place'),
    text('link'),
    /** Whose applicants may book it. */
    to('periods', 'application-periods', { hasMany: true }),
    /** False: taken back, kept for the interviews that were called off there. */
    { name: 'published', type: 'checkbox', required: true, defaultValue: true, ...unnamed },
    to('createdBy', 'users'),
  ])

/** One interviewer in one slot, and until when that keeps the person busy, the buffer included. */
export const interviewSeats = () =>
  ledger('interview-seats', [
    to('slot', 'interview-slots'),
    to('staff', 'users'),
    instant('from', { required: true }),
    instant('until', { required: true }),
  ])

/** Interviews of applicants. The two unique columns decide who comes first when several press at once. */
export const interviews = () =>
  ledger('interviews', [
    to('application', 'applications'),
    to('slot', 'interview-slots'),
    text('status', { required: true, index: true }),
    /** The slot, for as long as nobody else can have it. */
    text('holds', { unique: true }),
    /** The application, while this is the interview that it waits for. */
    text('awaits', { unique: true }),
    /** How often it changed: calendars replace what they have. */
    number('sequence'),
    /** Where we call at that time; empty when one meets. */
    text('phone'),
    /** False for people who are told by other means than mail. */
    { name: 'mails', type: 'checkbox', required: true, defaultValue: true, ...unnamed },
    instant('changedAt', { required: true }),
    instant('remindedAt'),
    /** Missed, but there may be another one. */
    { name: 'again', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    /** Of staff; empty when the person booked. */
    to('createdBy', 'users'),
  ])

/** What one interviewer writes of one interview: `InterviewNotes` of shared. */
export const interviewNotes = () =>
  ledger(
    'interview-notes',
    [
      to('interview', 'interviews'),
      to('staff', 'users'),
      { name: 'criteria', type: 'json', required: true, ...unnamed },
      { name: 'summary', type: 'textarea', ...unnamed },
      text('outcome'),
    ],
    { indexes: [{ fields: ['interview', 'staff'], unique: true }] },
  )

/** The address at which an interviewer's calendar reads the times; of its secret only the SHA-256 is kept. */
export const interviewFeeds = () =>
  ledger('interview-feeds', [
    to('staff', 'users', { unique: true }),
    text('hash', { required: true, unique: true }),
    text('locale', { required: true }),
  ])
