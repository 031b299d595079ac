'use client'
import { meetingModes } from '@jobbuddies/shared'
import type { RunMember } from '../../running/contract.ts'
import type { Fields } from './MeetingDialogs.tsx'

function When({ draft, change, report, words }: Fields) {
  return (
    <label>
      {words.form.when} ({report.zone})
      <input
        onChange={(event) => change({ wall: event.target.value.slice(0, 16) })}
        required
        type="datetime-local"
        value={draft.wall}
      />
    </label>
  )
}

function Mode({ draft, change, words }: Fields) {
  return (
    <fieldset>
      <legend>{words.form.mode}</legend>
      {meetingModes.map((mode) => (
        <label key={mode}>
          <input
            checked={draft.mode === mode}
            name="run-mode"
            onChange={() => change({ mode })}
            type="radio"
          />
          {words.meetings.modes[mode]}
        </label>
      ))}
    </fieldset>
  )
}

/** When and where one meets. */
export function TimeFields({ withTheme = false, ...fields }: Fields & { withTheme?: boolean }) {
  const { draft, change, words } = fields
  const { form } = words
  return (
    <>
      {withTheme ? (
        <label>
          {form.theme}
          <input
            maxLength={200}
            onChange={(event) => change({ theme: event.target.value })}
            value={draft.theme}
          />
        </label>
      ) : null}
      <When {...fields} />
      <label>
        {form.minutes}
        <input
          max={600}
          min={10}
          onChange={(event) => change({ minutes: event.target.valueAsNumber || 0 })}
          type="number"
          value={draft.minutes}
        />
      </label>
      <Mode {...fields} />
      {draft.mode === 'online' ? (
        <label>
          {form.link}
          <input
            maxLength={500}
            onChange={(event) => change({ link: event.target.value })}
            type="url"
            value={draft.link}
          />
        </label>
      ) : (
        <label>
          {form.place}
          <input
            maxLength={200}
            onChange={(event) => change({ place: event.target.value })}
            value={draft.place}
          />
        </label>
      )}
    </>
  )
}

/** When it was, how, who was there, and a line of notes. */
export function AttendanceFields({ members, ...fields }: Fields & { members: RunMember[] }) {
  const { draft, change, words } = fields
  const toggle = (id: string) =>
    change({
      present: draft.present.includes(id)
        ? draft.present.filter((each) => each !== id)
        : [...draft.present, id],
    })
  return (
    <>
      <When {...fields} />
      <Mode {...fields} />
      <fieldset>
        <legend>{words.form.present}</legend>
        {members.map(({ id, name }) => (
          <label key={id}>
            <input checked={draft.present.includes(id)} onChange={() => toggle(id)} type="checkbox" />
            {name}
          </label>
        ))}
      </fieldset>
      <label>
        {words.form.note}
        <textarea
          aria-describedby="run-note-help"
          maxLength={1000}
          onChange={(event) => change({ note: event.target.value })}
          rows={2}
          value={draft.note}
        />
      </label>
      <p className="jb-soft" id="run-note-help">
        {words.form.noteHelp}
      </p>
    </>
  )
}

/** Whom to ask for a room, and what for. */
export function RoomRequest({ draft, change, words: { form } }: Fields) {
  return (
    <>
      <label>
        {form.roomEmail}
        <input
          maxLength={254}
          onChange={(event) => change({ email: event.target.value })}
          required
          type="email"
          value={draft.email}
        />
      </label>
      <label>
        {form.roomWish}
        <textarea
          maxLength={500}
          onChange={(event) => change({ wish: event.target.value })}
          rows={2}
          value={draft.wish}
        />
      </label>
    </>
  )
}

/** What the host answered. */
export function RoomAnswer({ draft, change, host, words: { form } }: Fields & { host: string }) {
  return (
    <fieldset>
      <legend>{form.roomHelp(host)}</legend>
      {[true, false].map((granted) => (
        <label key={String(granted)}>
          <input
            checked={draft.granted === granted}
            name="run-room"
            onChange={() => change({ granted })}
            type="radio"
          />
          {granted ? form.granted : form.refused}
        </label>
      ))}
      {draft.granted ? (
        <input
          aria-label={form.room}
          maxLength={200}
          onChange={(event) => change({ place: event.target.value })}
          placeholder={form.room}
          value={draft.place}
        />
      ) : null}
    </fieldset>
  )
}
