import { useMutation } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'

import { asProblem } from '@/api/problem'

import { Icon } from './Icon'
import { Notice } from './Notice'
import { useDropMenu } from './use-drop-menu'

interface DownloadMenuProps {
  label: string
  /** What can be saved, each by its name: the file is asked for when it is chosen. */
  files: readonly { name: string; save: () => Promise<void> }[]
  /** A link to what is shown and not saved, such as a view for printing. */
  children?: ReactNode
}

/** Files to save, under one button. What goes wrong is told beside it, and the page stays. */
export function DownloadMenu({ label, files, children }: DownloadMenuProps) {
  const { menu, button, isOpen, setIsOpen } = useDropMenu()
  const id = useId()
  const download = useMutation({ mutationFn: (save: () => Promise<void>) => save() })
  const problem = asProblem(download.error)

  return (
    <div className="lc-menu" ref={menu}>
      <button
        type="button"
        className="lc-btn"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {label} <Icon name="down" size={15} />
      </button>
      <div className="lc-menu__panel" id={id} hidden={!isOpen}>
        <ul className="lc-menu__list" aria-label={label}>
          {files.map(({ name, save }) => (
            <li key={name}>
              <button
                type="button"
                className="lc-menu__item"
                aria-disabled={download.isPending}
                onClick={() => {
                  if (!download.isPending) {
                    download.mutate(save)
                  }
                }}
              >
                {name}
              </button>
            </li>
          ))}
          {children && <li>{children}</li>}
        </ul>
        <div role="status" className="lc-menu__say">
          {download.isPending && <p>Writing the file…</p>}
          {download.isSuccess && <p>The file was saved.</p>}
          {problem && (
            <Notice kind="bad">
              <p>{problem.message}</p>
            </Notice>
          )}
        </div>
      </div>
    </div>
  )
}
