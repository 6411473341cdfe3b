import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'

import { Icon } from '@/components/Icon'
import { findRecents } from '@/lib/recents'

import { groupsOf, type PaletteItem, type PalettePage } from './items'
import { PaletteList } from './PaletteList'
import { PaletteStatus } from './PaletteStatus'
import { searchQuery, type SearchOwner } from './queries'
import { useSettled } from './use-settled'

interface PaletteProps {
  owner: SearchOwner
  placeName: string
  pages: readonly PalettePage[]
  recents: string
  onChosen: (item: PaletteItem) => void
  onClose: () => void
}

const pause = 150
const list = 'palette-list'

/** Take me there, or do this. A field that is searched as one types, with what was found under it. */
export function Palette({ owner, placeName, pages, recents, onChosen, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const asked = useSettled(text.trim(), pause)
  const found = useQuery(searchQuery(owner, asked))
  const isTyped = text.trim() !== ''
  const groups = groupsOf(owner, found.data, isTyped ? pages : [], text)
  const shown = isTyped ? groups : [{ name: 'Recent', items: findRecents(recents) }, ...groups]
  const filled = shown.filter(({ items }) => items.length > 0)
  const items = filled.flatMap((group) => group.items)

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    field.current?.focus()

    return () => {
      element?.close()
    }
  }, [])

  const type = (next: string) => {
    setText(next)
    setActive(0)
  }

  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const item = items[active]

    if (step && items.length > 0) {
      event.preventDefault()
      setActive((active + step + items.length) % items.length)
    } else if (event.key === 'Enter' && item && asked === text.trim() && !found.isPlaceholderData) {
      event.preventDefault()
      onChosen(item)
    }
  }

  return (
    <dialog
      ref={dialog}
      className="lc-pal"
      aria-label={`Search ${placeName}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="lc-pal__in">
        <Icon name="search" />
        <input
          ref={field}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-label={`Search ${placeName}, or say what to do`}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-activedescendant={items.length > 0 ? `${list}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            type(event.target.value)
          }}
          onKeyDown={handleKeyDown}
        />
        <button type="button" className="lc-kbd" onClick={onClose}>
          Esc<span className="vh">, close the search</span>
        </button>
      </div>
      <PaletteStatus
        text={asked}
        count={items.length}
        result={found}
        onMeant={(meant) => {
          type(meant)
          field.current?.focus()
        }}
        onAgain={() => void found.refetch()}
      />
      {filled.length > 0 && (
        <PaletteList
          id={list}
          groups={filled}
          active={active}
          text={isTyped ? asked : ''}
          onChosen={onChosen}
        />
      )}
      <p className="lc-pal__f" aria-hidden="true">
        <span>
          <kbd className="lc-kbd">↑</kbd> <kbd className="lc-kbd">↓</kbd> to move
        </span>
        <span>
          <kbd className="lc-kbd">Enter</kbd> to open
        </span>
        <span>
          <kbd className="lc-kbd">Esc</kbd> to close
        </span>
      </p>
    </dialog>
  )
}
