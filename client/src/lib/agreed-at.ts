import { orNull } from './text'

/** A meeting that was held, to choose from. */
export interface HeldMeeting {
  slug: string
  label: string
}

/** Where something was agreed, as a form holds it. */
export interface AgreedAt {
  /** A meeting of the board by address, another, or nothing yet. */
  atMeeting: string
  meeting: string
  agreedOn: string
}

/** The choice of a meeting that the board does not keep here. No address is like it: those end with a day. */
const anotherMeeting = 'another'

/** The meetings to choose from, and last what is not among them. */
export function meetingChoices(meetings: readonly HeldMeeting[], another: string) {
  return [
    { value: '', label: 'Choose' },
    ...meetings.map(({ slug, label }) => ({ value: slug, label })),
    { value: anotherMeeting, label: another },
  ]
}

/** Whether the meeting is told in words: it is not among those to choose from, or there are none. */
export function isInWords(chosen: string, meetings: readonly HeldMeeting[]): boolean {
  return meetings.length === 0 || chosen === anotherMeeting
}

/** What is sent: a meeting of the board, or words and a day, and never both. */
export function agreedAtOf({ atMeeting, meeting, agreedOn }: AgreedAt, meetings: readonly HeldMeeting[]) {
  return isInWords(atMeeting, meetings)
    ? { atMeeting: null, meeting: orNull(meeting), agreedOn: orNull(agreedOn) }
    : { atMeeting, meeting: null, agreedOn: null }
}
