import { safeAccent } from '@/lib/accent'
import { initials } from '@/lib/text'

const marks: Record<string, readonly string[]> = {
  hills: ['M6 28c4-9 8-13 12-13 5 0 8 5 10 13', 'M22 20c2-3 4-4 6-4 3 0 5 4 7 12'],
  tor: ['M5 29c6-2 9-7 12-10h6c3 3 6 8 12 10', 'M17 19v-8h6v8'],
  trees: ['M14 30V17M26 30V21', 'M14 9c5 3 6 9 0 14-6-5-5-11 0-14z', 'M26 15c4 2.6 5 7 0 11-5-4-4-8.4 0-11z'],
  waves: [
    'M7 15c4-3.5 8.6-3.5 13 0s9 3.5 13 0',
    'M7 21.5c4-3.5 8.6-3.5 13 0s9 3.5 13 0',
    'M7 28c4-3.5 8.6-3.5 13 0s9 3.5 13 0',
  ],
  product: ['M8 27a12 12 0 0 1 24 0', 'M14 27a6 6 0 0 1 12 0'],
}

interface MarkProps {
  /** Whose mark it is: its drawing, or else its initials, on its accent. */
  of: { shortName: string; accent: string; mark: string }
  size?: number
}

/** A board's mark; always beside its name, so screen readers never hear it. */
export function Mark({ of, size = 40 }: MarkProps) {
  const drawing = marks[of.mark]

  return (
    <svg
      className="lc-mark"
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="40" height="40" rx="9" fill={safeAccent(of.accent)} />
      {drawing ? (
        <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
          {drawing.map((line) => (
            <path key={line} d={line} />
          ))}
        </g>
      ) : (
        <text x="20" y="26.5" textAnchor="middle" fill="#fff" fontSize="18" fontWeight="650">
          {initials(of.shortName)}
        </text>
      )}
    </svg>
  )
}
