import { use, useEffect, useRef, useState } from 'react'

import { checkText, type MarkedWords } from '@/api/text-checks'

import { TextPlaceContext } from './text-place'

/** How long after the last key a text is looked through. */
const pause = 800

interface TextCheck {
  marks: readonly MarkedWords[]
  /** Looks through the text once the person pauses. */
  later: (text: string) => void
  /** Looks through the text at once. */
  now: (text: string) => void
}

/** Looks through a text while it is written. Where the service cannot be reached, it stays silent. */
export function useTextCheck(): TextCheck {
  const place = use(TextPlaceContext)
  const [marks, setMarks] = useState<readonly MarkedWords[]>([])
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

  const now = (text: string) => {
    window.clearTimeout(timer.current)

    if (!place || text === asked.current) {
      return
    }

    request.current?.abort()
    asked.current = text

    if (text.trim() === '') {
      setMarks([])

      return
    }

    const asking = new AbortController()
    request.current = asking
    checkText(place, text, asking.signal).then(
      (found) => {
        if (!asking.signal.aborted) {
          setMarks(found)
        }
      },
      () => {
        // Not looked through: it is asked again with the next key, and where the text goes out.
        asked.current = ''
      },
    )
  }

  return {
    marks,
    now,
    later: (text) => {
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => {
        now(text)
      }, pause)
    },
  }
}
