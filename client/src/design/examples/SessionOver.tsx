import { useState } from 'react'

import { SessionDialog } from '@/features/sign-in/SessionDialog'

export function SessionOver() {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => {
    setIsOpen(false)
  }

  return (
    <>
      <button
        type="button"
        className="lc-btn"
        onClick={() => {
          setIsOpen(true)
        }}
      >
        End the session
      </button>
      {isOpen && <SessionDialog email="manager@northshire.example" onSignedIn={close} onLeave={close} />}
    </>
  )
}
