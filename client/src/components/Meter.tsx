interface MeterProps {
  value: number
  of: number
}

const width = 64
const height = 8

/** How much of a whole is done. The numbers always stand beside it in words, so nobody needs to see it. */
export function Meter({ value, of }: MeterProps) {
  const filled = of === 0 ? 0 : (width * Math.min(value, of)) / of

  return (
    <svg className="lc-meter" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <rect className="lc-meter__all" width={width} height={height} rx="4" />
      {filled > 0 && <rect className="lc-meter__done" width={filled} height={height} rx="4" />}
    </svg>
  )
}
