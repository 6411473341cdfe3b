import { useEffect } from 'react'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Skeleton } from '@/components/Skeleton'

import { ConfirmSecondFactorForm } from './ConfirmSecondFactorForm'
import { useConfirmSecondFactor, useStartSecondFactor } from './queries'
import { QrCode } from './QrCode'
import { RecoveryCodes } from './RecoveryCodes'

interface SecondFactorSetupPageProps {
  /** Until it is done nothing else can be opened, so there is nothing to put off. */
  isRequired: boolean
  onDone: () => void
  onLater: () => void
}

export function SecondFactorSetupPage({ isRequired, onDone, onLater }: SecondFactorSetupPageProps) {
  const { mutate: start, data: enrolment, error } = useStartSecondFactor()
  const confirmSecondFactor = useConfirmSecondFactor()

  // A new key is made on the server when the page opens: that is the world outside.
  useEffect(() => {
    start()
  }, [start])

  if (confirmSecondFactor.data) {
    return (
      <div className="lc-narrow">
        <PageHead title="The second step is set up" within={['Your account']} />
        <RecoveryCodes codes={confirmSecondFactor.data.recoveryCodes} />
        <p className="lc-form__go">
          <button type="button" className="lc-btn lc-btn--primary" onClick={onDone}>
            I have kept the codes
          </button>
        </p>
      </div>
    )
  }

  const problem = asProblem(error)

  return (
    <div className="lc-narrow">
      <PageHead
        title="Set up the second step"
        within={['Your account']}
        lede="After your password, you will enter a code from an app. It takes two minutes, once."
      />
      {problem && (
        <Notice kind="bad">
          <p>{problem.message}</p>
        </Notice>
      )}
      {!enrolment && !problem && <Skeleton />}
      {enrolment && (
        <>
          <ol className="lc-steps">
            <li>
              <p>
                Open an authenticator app: the one your organisation gives you, or any that makes six-digit
                codes.
              </p>
            </li>
            <li>
              <p>Scan this picture with it, or type the key into it.</p>
              <div className="lc-key">
                <QrCode
                  text={enrolment.uri}
                  label="Picture to scan with the app. The key beside it says the same."
                />
                <div>
                  <p className="small muted">The key</p>
                  <p className="mono lc-key__t">{enrolment.key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
                </div>
              </div>
            </li>
            <li>
              <ConfirmSecondFactorForm
                isPending={confirmSecondFactor.isPending}
                problem={asProblem(confirmSecondFactor.error)}
                onSubmit={(code) => {
                  confirmSecondFactor.mutate(code)
                }}
              />
            </li>
          </ol>
          {!isRequired && (
            <p>
              <button type="button" className="lc-linkbtn" onClick={onLater}>
                Not now
              </button>
            </p>
          )}
        </>
      )}
    </div>
  )
}
