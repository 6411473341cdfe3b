import { useEffect, type ReactNode } from 'react'

interface PageHeadProps {
  title: string
  /** The rest of the window's title, nearest first: the section, then the board. */
  within?: readonly (string | undefined)[]
  lede?: ReactNode
  crumbs?: ReactNode
  actions?: ReactNode
  beside?: ReactNode
  isClose?: boolean
}

/** The one first heading of a page; the window's title follows it. */
export function PageHead({ title, within = [], lede, crumbs, actions, beside, isClose }: PageHeadProps) {
  const windowTitle = [title, ...within, 'LscbCloud'].filter(Boolean).slice(0, 3).join(' - ')

  useEffect(() => {
    document.title = windowTitle
  }, [windowTitle])

  return (
    <>
      {crumbs}
      <div className={`lc-head${isClose ? ' lc-head--close' : ''}`}>
        <div className="lc-head__t">
          <h1 className="lc-h1" tabIndex={-1}>
            {title}
          </h1>
          {beside}
          {lede && <p className="lc-lede">{lede}</p>}
        </div>
        {actions && <div className="lc-actions">{actions}</div>}
      </div>
    </>
  )
}
