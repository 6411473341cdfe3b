import { PasswordField } from '@/components/form/PasswordField'

export function Passwords() {
  return (
    <div className="lc-form">
      <PasswordField name="design-old" label="Password" autoComplete="current-password" />
      <PasswordField
        name="design-new"
        label="New password"
        hint="At least 12 characters"
        autoComplete="new-password"
        error="Enter a password of at least 12 characters"
      />
    </div>
  )
}
