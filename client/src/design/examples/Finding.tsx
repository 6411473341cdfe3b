import { useState } from 'react'

import { FindForm } from '@/components/FindForm'

export function Finding() {
  const [text, setText] = useState('')

  return (
    <>
      <div className="lc-filters">
        <FindForm key={text} text={text} onFind={setText} />
      </div>
      <p role="status">{text && `Looked for “${text}”.`}</p>
    </>
  )
}
