import { use, useEffect, useRef, useState, type RefObject } from 'react'

import { checkText, type MarkedWords } from '@/api/text-checks'

import { useFieldTexts } from './form-texts'
import { TextPlaceContext } from './text-place'
import type { TextAnswers } from './use-text-answers'

/** How long after the last key a text is looked through. */
const pause = 800

type TextElement = HTMLInputElement | HTMLTextAreaElement

interface Marks {
  marks: readonly MarkedWords[]
  answers: TextAnswers | undefined
  /** Takes marked words out of the text. */
  remove: (mark: MarkedWords) => void
  /** Looks through the text once the person pauses. */
  later: (text: string) => void
  /** Looks through the text at once. */
  now: (text: string) => void
}

/**
 * What is marked in a field: what the save found, and, in a longer text, what is found while it is written. Where the service cannot
 * be reached while a text is written, it stays silent: the save looks in any case.
 */
export function useMarks(
  name: string,
  element: RefObject<TextElement | null>,
  isLookedThrough: boolean,
): Marks {
  const place = use(TextPlaceContext)
  const { marks: saved, answers } = useFieldTexts(name)
  const [written, setWritten] = useState<readonly MarkedWords[]>([])
  const [text, setText] = useState<string | null>(null)
  const asked = useRef('')
  const timer = useRef<number>(undefined)
  const request = useRef<AbortController>(undefined)

  useEffect(
    () => () => {
      window.clearTimeout(timer.current)
      request.current?.abort()
    },
    [],
  )

  const now = (value: string) => {
    window.clearTimeout(timer.current)

    if (!isLookedThrough || !place || value === asked.current) {
      return
    }

    request.current?.abort()
    asked.current = value

    if (value.trim() === '') {
      setWritten([])

      return
    }

    const asking = new AbortController()
    request.current = asking
    checkText(place, value, asking.signal).then(
      (found) => {
        if (!asking.signal.aborted) {
          setWritten(found)
        }
      },
      () => {
        // Not looked through: it is asked again with the next key, and in the save.
        asked.current = ''
      },
    )
  }

  const later = (value: string) => {
    setText(value)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      now(value)
    }, pause)
  }

  return {
    marks: together(written, saved, text),
    answers,
    now,
    later,
    remove: (mark) => {
      if (element.current) {
        type(element.current, without(element.current.value, mark))
        element.current.focus()
        now(element.current.value)
      }
    },
  }
}

/** What was found while writing, and what the save found besides, as long as it is still in the text. */
function together(
  written: readonly MarkedWords[],
  saved: readonly MarkedWords[],
  text: string | null,
): readonly MarkedWords[] {
  const more = saved.filter(
    ({ kind, words }) =>
      (text === null || text.includes(words)) &&
      !written.some((mark) => mark.kind === kind && mark.words === words),
  )

  return [...written, ...more]
}

/** The text without marked words, and without the space that they leave. */
function without(text: string, { start, length, words }: MarkedWords): string {
  const at = text.startsWith(words, start) ? start : text.indexOf(words)

  if (at < 0) {
    return text
  }

  const before = text.slice(0, at)
  const after = text.slice(at + length)

  return before.endsWith(' ') || before === '' ? before + after.replace(/^ /, '') : before + after
}

/** Puts a text into a field as if it had been typed, so that the form learns of it. */
function type(field: TextElement, text: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
