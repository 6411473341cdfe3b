import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import type { Session } from '@/api/session'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { Tag } from '@/components/Tag'

import { ChangePassword } from './ChangePassword'
import { NewRecoveryCodes } from './NewRecoveryCodes'
import { SessionList } from './SessionList'

interface AccountPageProps {
  session: Session
  now: Date
  onSignOut: () => void
}

export function AccountPage({ session, now, onSignOut }: AccountPageProps) {
  const { name, email, hasSecondFactor } = session.person
  const [wantsCodes, setWantsCodes] = useState(false)

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Your account"
        lede={`${name}, ${email}`}
        actions={
          <button type="button" className="lc-btn" onClick={onSignOut}>
            Sign out
          </button>
        }
      />
      <div className="lc-grid lc-grid--form">
        <div>
          <section className="lc-sec" aria-labelledby="sessions">
            <h2 className="lc-h2" id="sessions">
              Where you are signed in
            </h2>
            <SessionList now={now} />
          </section>
          <section className="lc-sec" aria-labelledby="password">
            <h2 className="lc-h2" id="password">
              Change your password
            </h2>
            <ChangePassword />
          </section>
        </div>
        <aside aria-label="Email and second step">
          <section className="lc-card">
            <h2 className="lc-h3">Daily email</h2>
            <p className="small muted">How many things need you, on working days at 7am.</p>
            <p className="lc-actions mt">
              <Link className="lc-btn" to="/account/notifications">
                Choose what you are told of
              </Link>
            </p>
          </section>
          <section className="lc-card">
            <h2 className="lc-h3">Second step at sign-in</h2>
            <p className="stack-s">
              {hasSecondFactor ? (
                <Tag kind="on-track" words="Set up" />
              ) : (
                <Tag kind="none" words="Not set up" />
              )}
            </p>
            <p className="small muted">
              A six-digit code from an app, after your password. It keeps your account yours when a password
              is stolen.
            </p>
            <p className="lc-actions mt">
              <Link className="lc-btn" to="/account/second-factor">
                {hasSecondFactor ? 'Set up on another device' : 'Set up the second step'}
              </Link>
            </p>
          </section>
          {hasSecondFactor && (
            <section className="lc-card">
              <h2 className="lc-h3">Recovery codes</h2>
              <p className="small muted">For a day without your app. Making new ones ends the old ones.</p>
              {wantsCodes ? (
                <NewRecoveryCodes />
              ) : (
                <p className="lc-actions mt">
                  <button
                    type="button"
                    className="lc-btn"
                    onClick={() => {
                      setWantsCodes(true)
                    }}
                  >
                    Make new recovery codes
                  </button>
                </p>
              )}
            </section>
          )}
        </aside>
      </div>
    </>
  )
}
