import { useEffect, useRef, useState, type RefObject } from 'react'

const usual = 640

/** How wide an element is, so that a chart is drawn at its real width and its text keeps its size. */
export function useWidth<Of extends HTMLElement>(): [RefObject<Of | null>, number] {
  const element = useRef<Of>(null)
  const [width, setWidth] = useState(usual)

  useEffect(() => {
    // The test browser has no layout, so nothing ever changes its width.
    if (!element.current || typeof ResizeObserver === 'undefined') {
      return
    }

    const observer = new ResizeObserver(([entry]) => {
      if (entry) {
        setWidth(Math.round(entry.contentRect.width))
      }
    })
    observer.observe(element.current)

    return () => {
      observer.disconnect()
    }
  }, [])

  return [element, width]
}
