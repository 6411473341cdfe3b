import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'

import { ChangePasswordForm } from './ChangePasswordForm'
import { useChangePassword } from './queries'

export function ChangePassword() {
  const changePassword = useChangePassword()
  const [changes, setChanges] = useState(0)

  return (
    <>
      {changes > 0 && (
        <Notice kind="good">
          <p>Your password was changed.</p>
        </Notice>
      )}
      <ChangePasswordForm
        key={changes}
        isPending={changePassword.isPending}
        problem={asProblem(changePassword.error)}
        onSubmit={(values) => {
          changePassword.mutate(values, {
            onSuccess: () => {
              setChanges(changes + 1)
            },
          })
        }}
      />
    </>
  )
}
