import { PageHead } from '@/components/PageHead'

export function AccessibilityPage() {
  return (
    <div className="lc-narrow">
      <PageHead title="Accessibility" lede="Everyone on a board must be able to do its work here." />
      <div className="stack">
        <p>
          We build to the Web Content Accessibility Guidelines 2.2, level AA. You can use every page with a
          keyboard alone, enlarge it to 400%, and read it with a screen reader. Nothing is told by colour
          only.
        </p>
        <h2 className="lc-h2">How it is tested</h2>
        <p>
          Each page is checked by a program at the width of a desktop and of a phone before each release. It
          has not yet been tested by people who use screen readers or voice control.
        </p>
        <h2 className="lc-h2">If something does not work for you</h2>
        <p>Tell your board’s business manager, who passes it to us. Say which page, and what you use.</p>
      </div>
    </div>
  )
}
