import { Notice } from '@/components/Notice'

export function Notices() {
  return (
    <>
      <Notice kind="good">
        <p>The update was saved.</p>
      </Notice>
      <Notice kind="warn">
        <p>We cannot reach the service. Your text is kept here.</p>
      </Notice>
      <Notice kind="bad">
        <p>Many files are being written at this moment. Wait a few seconds and try again.</p>
      </Notice>
    </>
  )
}
