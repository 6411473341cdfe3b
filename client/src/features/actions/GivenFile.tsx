import { useState } from 'react'

import { FileFacts } from '@/components/FileFacts'
import { FileLink } from '@/components/FileLink'
import { count } from '@/lib/text'

import { proofAddress, type ActionPlace } from './change-one'
import { DestroyProof } from './DestroyProof'
import type { ActionDetail } from './queries'

interface GivenFileProps {
  place: ActionPlace
  action: ActionDetail
  word: ActionDetail['completions'][number]
  onSaved: (notice: string) => void
}

/** The file that was given as proof: to fetch, who declared it, and on the board's side to destroy. */
export function GivenFile({ place, action, word, onSaved }: GivenFileProps) {
  const [isDestroying, setDestroying] = useState(false)
  const { file } = word

  if (!file) {
    return null
  }

  return (
    <>
      {file.destroyed ? (
        <FileFacts file={file} />
      ) : (
        <p>
          <FileLink address={proofAddress(place, file.number)} words={file.name} file={file} />
        </p>
      )}
      <span className="lc-time__when">
        {!file.destroyed && !file.isScanned && 'Not checked for viruses. '}
        {word.saidBy} declared that it names no child and no family
        {file.answers > 0 && `, and said so of ${count(file.answers, 'marked place')} in it`}
      </span>
      {place.kind === 'board' && action.can.destroyFiles && !file.destroyed && (
        <button
          type="button"
          className="lc-linkbtn"
          onClick={() => {
            setDestroying(true)
          }}
        >
          Destroy the file<span className="vh"> {file.name}</span>
        </button>
      )}
      {isDestroying && place.kind === 'board' && (
        <DestroyProof
          place={place}
          action={action}
          number={file.number}
          onClose={() => {
            setDestroying(false)
          }}
          onSaved={(notice) => {
            setDestroying(false)
            onSaved(notice)
          }}
        />
      )}
    </>
  )
}
