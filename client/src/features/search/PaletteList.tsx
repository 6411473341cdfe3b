import { useEffect, useRef } from 'react'

import { Icon } from '@/components/Icon'

import { Marked } from './Marked'
import type { PaletteGroup, PaletteItem } from './items'

interface PaletteListProps {
  id: string
  groups: readonly PaletteGroup[]
  /** Which of all items, counted through the groups, Enter opens. */
  active: number
  text: string
  onChosen: (item: PaletteItem) => void
}

export function PaletteList({ id, groups, active, text, onChosen }: PaletteListProps) {
  const box = useRef<HTMLDivElement>(null)

  // The field keeps the focus, so what the arrows reach is brought into sight by hand.
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])

  return (
    <div className="lc-pal__list" id={id} role="listbox" aria-label="Results" ref={box} tabIndex={-1}>
      {groups.map((group, place) => {
        const before = groups.slice(0, place).reduce((sum, { items }) => sum + items.length, 0)
        const heading = `${id}-group-${place}`

        return (
          <div role="group" aria-labelledby={heading} key={group.name}>
            <div className="lc-pal__g" id={heading} role="presentation">
              {group.name}
            </div>
            {group.items.map((item, at) => (
              <Option
                key={`${item.address} ${item.title}`}
                id={`${id}-${before + at}`}
                item={item}
                isActive={before + at === active}
                text={text}
                onChosen={onChosen}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}

interface OptionProps {
  id: string
  item: PaletteItem
  isActive: boolean
  text: string
  onChosen: (item: PaletteItem) => void
}

function Option({ id, item, isActive, text, onChosen }: OptionProps) {
  return (
    <div
      id={id}
      className="lc-pal__o"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={() => {
        onChosen(item)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          onChosen(item)
        }
      }}
    >
      <Icon name={item.icon} />
      <span className="lc-pal__t">
        <Marked text={item.title} words={text} />
        {item.about && <span className="lc-pal__d">{item.about}</span>}
        {item.excerpt && (
          <span className="lc-pal__d">
            <Marked text={item.excerpt} words={text} />
          </span>
        )}
      </span>
      {isActive && (
        <span className="lc-kbd" aria-hidden="true">
          Enter
        </span>
      )}
    </div>
  )
}
