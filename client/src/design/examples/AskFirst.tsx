import { useState } from 'react'

import { Dialog } from '@/components/Dialog'

export function AskFirst() {
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
        Withdraw E-12
      </button>
      {isOpen && (
        <Dialog title="Withdraw E-12?" onClose={close}>
          <p>It is cited in 2 places. They go on citing it, marked as withdrawn. This cannot be undone.</p>
          <div className="lc-actions mt">
            <button type="button" className="lc-btn lc-btn--primary" onClick={close}>
              Withdraw it
            </button>
            <button type="button" className="lc-btn" onClick={close}>
              Not yet
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
