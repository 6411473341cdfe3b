import type { ReactNode } from 'react'

type GradeValue = 0 | 1 | 2 | 3

const ring = <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
const tick = 'm4.3 7.2 1.9 1.9 3.6-3.8'

// One shape for each, so that a grade can be told from the others without its colour.
const shapes: Record<GradeValue, ReactNode> = {
  0: <path d="M7 1.2 13.4 12.6H.6z" fill="currentColor" />,
  1: (
    <>
      {ring}
      <path d="M7 1.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
  2: (
    <>
      {ring}
      <path d={tick} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  3: (
    <>
      <circle cx="7" cy="7" r="6.3" fill="currentColor" />
      <path className="lc-grade__tick" d={tick} fill="none" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
}

interface GradeProps {
  /** From 0, the worst, to 3, the best: the worse, the darker. */
  value: GradeValue
  /** The board's own word for it. A grade is never shown by its colour or its shape alone. */
  words: string
  /** Without its fill, where many stand side by side. */
  isPlain?: boolean
}

export function Grade({ value, words, isPlain = false }: GradeProps) {
  return (
    <span className={`lc-grade ${isPlain ? 'lc-grade--plain' : `lc-grade--${value}`}`}>
      <svg
        className="lc-icon"
        width="14"
        height="14"
        viewBox="0 0 14 14"
        aria-hidden="true"
        focusable="false"
      >
        {shapes[value]}
      </svg>
      {words}
    </span>
  )
}
