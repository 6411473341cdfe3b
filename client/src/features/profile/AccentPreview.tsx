import { Mark } from '@/components/Mark'
import { guardAccent, safeAccent } from '@/lib/accent'

interface AccentPreviewProps {
  shortName: string
  accent: string
  mark: string
}

/** How a colour will look, and what the guard says of it, while it is chosen. The service decides. */
export function AccentPreview({ shortName, accent, mark }: AccentPreviewProps) {
  const typed = accent.trim().toLowerCase()

  return (
    <div className="lc-card">
      <h2 className="lc-h3">How it looks</h2>
      <p className="lc-brand">
        <Mark of={{ shortName, accent: safeAccent(typed), mark }} />
        <span className="lc-brand__name">{shortName}</span>
      </p>
      <p className="small muted" role="status">
        {verdict(typed)}
      </p>
    </div>
  )
}

function verdict(accent: string): string {
  if (!/^#[0-9a-f]{6}$/.test(accent)) {
    return 'A colour is # and six digits or letters from a to f.'
  }

  const guarded = guardAccent(accent)

  if (guarded.tooNearTo) {
    return `This could be taken for “${guarded.tooNearTo}”. Choose another.`
  }

  return guarded.accent === accent
    ? 'White text can be read on it.'
    : `White text on it is hard to read. The nearest that is dark enough is ${guarded.accent}.`
}
