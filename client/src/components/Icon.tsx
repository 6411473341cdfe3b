import type { ReactNode } from 'react'

// A line set drawn for this product, on a grid of 18.
const drawings = {
  swap: <path d="m6 7 3-3 3 3M6 11l3 3 3-3" />,
  check: <path d="m4 9.5 3.3 3.3L14 6" />,
  flag: (
    <>
      <path d="M5 16V3.5" />
      <path d="M5 4h8l-1.8 2.8L13 9.5H5" />
    </>
  ),
  clock: (
    <>
      <circle cx="9" cy="9" r="6.2" />
      <path d="M9 5.5V9l2.4 1.6" />
    </>
  ),
  people: (
    <>
      <circle cx="6.6" cy="6.4" r="2.4" />
      <path d="M2.5 14.5c.3-2.9 1.8-4.2 4.1-4.2s3.8 1.3 4.1 4.2M11.5 4.4a2.3 2.3 0 0 1 0 4.1M12.6 10.6c1.7.5 2.7 1.7 2.9 3.9" />
    </>
  ),
  close: <path d="m5 5 8 8M13 5l-8 8" />,
  plus: <path d="M9 3.8v10.4M3.8 9h10.4" />,
  menu: <path d="M3 5h12M3 9h12M3 13h12" />,
  down: <path d="m5 7 4 4 4-4" />,
  right: <path d="m7 5 4 4-4 4" />,
  doc: (
    <>
      <path d="M5 2.5h5.5L14 6v9.5H5z" />
      <path d="M10.2 2.8V6.2H14M7.2 9.5h4.6M7.2 12.3h4.6" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="8" width="10" height="7" rx="1" />
      <path d="M6 8V6a3 3 0 0 1 6 0v2" />
    </>
  ),
  warn: (
    <>
      <path d="M9 2.8 16 15H2z" />
      <path d="M9 7v3.6M9 12.6v.4" />
    </>
  ),
  grid: (
    <>
      <rect x="3" y="3" width="5" height="5" />
      <rect x="10" y="3" width="5" height="5" />
      <rect x="3" y="10" width="5" height="5" />
      <rect x="10" y="10" width="5" height="5" />
    </>
  ),
  search: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="m12 12 3.5 3.5" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

interface IconProps {
  name: IconName
  size?: number
}

/** Always beside words, so screen readers never hear it. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      className="lc-icon"
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}
