import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'

import { Icon } from '@/components/Icon'
import { keepRecent, recentsKey } from '@/lib/recents'

import type { PaletteItem, PalettePage } from './items'
import { Palette } from './Palette'
import type { SearchOwner } from './queries'
import { usePaletteKeys } from './use-palette-keys'

interface SearchProps {
  owner: SearchOwner
  placeName: string
  personId: string
  pages: readonly PalettePage[]
}

/** The button in the header, and the palette that it and Ctrl K open. */
export function Search({ owner, placeName, personId, pages }: SearchProps) {
  const [isOpen, setIsOpen] = useState(false)
  const navigate = useNavigate()
  const open = useCallback(() => {
    setIsOpen(true)
  }, [])
  const recents = recentsKey(personId, `${owner.kind}:${owner.slug}`)

  usePaletteKeys(open)

  const handleChosen = ({ title, about, address, icon }: PaletteItem) => {
    setIsOpen(false)
    keepRecent(recents, { title, about, address, icon })
    void navigate({ href: address })
  }

  return (
    <>
      <button type="button" className="lc-search" aria-haspopup="dialog" onClick={open}>
        <Icon name="search" />
        <span className="lc-hide-v lc-search__t">Search or jump to</span>
        <kbd className="lc-kbd" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      {isOpen && (
        <Palette
          owner={owner}
          placeName={placeName}
          pages={pages}
          recents={recents}
          onChosen={handleChosen}
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
