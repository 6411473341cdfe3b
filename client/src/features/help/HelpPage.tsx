import { PageHead } from '@/components/PageHead'

export function HelpPage() {
  return (
    <div className="lc-narrow">
      <PageHead title="Help" lede="The questions we are asked most." />
      <div className="stack">
        <h2 className="lc-h2">I cannot sign in</h2>
        <p>
          Use the work email address to which your invitation was sent. If you have forgotten your password,
          choose “I have forgotten my password” on the sign-in page. If you have neither your app nor a
          recovery code, ask the person who invited you.
        </p>
        <h2 className="lc-h2">I do not see my board</h2>
        <p>
          You see a board when its business manager has invited you. Ask them to invite your work email
          address.
        </p>
        <h2 className="lc-h2">I cannot change something</h2>
        <p>
          What you may do follows from your role on the board. A priority’s lead proposes a judgement, and the
          chair or the executive agrees it at a meeting. Where a page refuses you, it says whom to ask.
        </p>
        <h2 className="lc-h2">Someone else changed it while I was writing</h2>
        <p>Both versions are shown side by side. Choose which to keep: nothing is lost before you do.</p>
        <h2 className="lc-h2">I am worried about a child</h2>
        <p>
          This site cannot take reports. If a child is in danger now, call 999. Otherwise call the children’s
          services of the council where the child lives.
        </p>
      </div>
    </div>
  )
}
