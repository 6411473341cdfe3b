const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface DayParts {
  day: number
  month: number
  year: number
}

function partsOf(day: string): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)

  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

/** A day as we write it: 26 September 2017. */
export function formatDay(day: string): string {
  const parts = partsOf(day)

  return parts ? `${parts.day} ${months[parts.month - 1] ?? ''} ${parts.year}` : day
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A day with the day of its week: Tuesday 26 September 2017. */
export function formatWeekday(day: string): string {
  const parts = partsOf(day)
  const weekday = parts && weekdays[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()]

  return weekday ? `${weekday} ${formatDay(day)}` : formatDay(day)
}

/** A month as we write it: April 2016. */
export function formatMonth(day: string): string {
  const parts = partsOf(day)

  return parts ? `${months[parts.month - 1] ?? ''} ${parts.year}` : day
}

/** A month as the axis of a chart writes it: Apr 2016. */
export function formatShortMonth(day: string): string {
  const parts = partsOf(day)

  return parts ? `${(months[parts.month - 1] ?? '').slice(0, 3)} ${parts.year}` : day
}

/** When something runs: "April 2016 to March 2018", or "From April 2016" without an end. */
export function formatSpan(from: string, to: string | null): string {
  return to ? `${formatMonth(from)} to ${formatMonth(to)}` : `From ${formatMonth(from)}`
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function inLondon(instant: Date): { day: string; hour: number; minute: string } {
  const parts = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]))

  return {
    day: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`,
    hour: Number(parts.hour),
    minute: parts.minute ?? '',
  }
}

function formatTime(hour: number, minute: string): string {
  if (hour === 12 && minute === '00') {
    return 'midday'
  }

  if (hour === 0 && minute === '00') {
    return 'midnight'
  }

  return `${((hour + 11) % 12) + 1}:${minute}${hour < 12 ? 'am' : 'pm'}`
}

const dayInMilliseconds = 86_400_000

/** An instant as we write it, in London: "today at 9:12am", "yesterday at 4:40pm", then the date and time. */
export function formatInstant(instant: string, now: Date): string {
  const { day, hour, minute } = inLondon(new Date(instant))
  const time = formatTime(hour, minute)

  if (day === inLondon(now).day) {
    return `today at ${time}`
  }

  if (day === inLondon(new Date(now.getTime() - dayInMilliseconds)).day) {
    return `yesterday at ${time}`
  }

  return `${formatDay(day)} at ${time}`
}

/** The day of an instant, in London: 26 September 2017. */
export function formatInstantDay(instant: string): string {
  return formatDay(inLondon(new Date(instant)).day)
}

/** What was typed into day, month and year as one value: a date, the empty text, or null when it is no date. */
export function dayFromParts(day: string, month: string, year: string): string | null {
  const typed = [day, month, year].map((part) => part.trim())

  if (typed.every((part) => part === '')) {
    return ''
  }

  const monthNumber = monthFrom(typed[1] ?? '')
  const dayNumber = Number(typed[0])
  const yearNumber = Number(typed[2])
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber))
  const isReal =
    yearNumber >= 1000 &&
    yearNumber <= 9999 &&
    date.getUTCFullYear() === yearNumber &&
    date.getUTCMonth() === monthNumber - 1 &&
    date.getUTCDate() === dayNumber

  return isReal ? date.toISOString().slice(0, 10) : null
}

function monthFrom(text: string): number {
  const named = months.findIndex(
    (name) => text.length >= 3 && name.toLowerCase().startsWith(text.toLowerCase()),
  )

  return named >= 0 ? named + 1 : Number(text)
}

/** The three boxes of a date that is known. */
export function toParts(day: string): [string, string, string] {
  const parts = partsOf(day)

  return parts ? [String(parts.day), String(parts.month), String(parts.year)] : ['', '', '']
}

/** The day after a day: the first of the period that follows it. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)

  return date.toISOString().slice(0, 10)
}
