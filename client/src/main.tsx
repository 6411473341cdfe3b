import './styles/main.scss'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')

if (root) {
  createRoot(root).render(
    <StrictMode>
      <main id="main" className="lc-wrap lc-main">
        <h1 className="lc-h1">LscbCloud</h1>
      </main>
    </StrictMode>,
  )
}
