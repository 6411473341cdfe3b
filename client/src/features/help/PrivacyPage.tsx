import { PageHead } from '@/components/PageHead'

export function PrivacyPage() {
  return (
    <div className="lc-narrow">
      <PageHead title="Privacy" lede="No child and no family is named here." />
      <div className="stack">
        <h2 className="lc-h2">What is kept about you</h2>
        <p>
          Your name, your work email address, your roles with their dates, when and from where you signed in,
          and what you wrote. What you wrote stays in the board’s history with your name when you leave.
        </p>
        <h2 className="lc-h2">Who can see it</h2>
        <p>
          People of the same board or organisation. One board cannot see another’s people or work. Those who
          run the platform see which boards and accounts exist, and not what is written.
        </p>
        <h2 className="lc-h2">Cookies</h2>
        <p>
          One cookie, which keeps you signed in. It is needed, and it goes when you sign out. Text that you
          have not saved is kept in this browser tab only, and goes when you sign out.
        </p>
      </div>
    </div>
  )
}
