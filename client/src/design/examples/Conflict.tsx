import { ConflictView } from '@/components/ConflictView'

export function Conflict() {
  return (
    <ConflictView
      sentence="Maria Hale saved this today at 9:12am."
      rows={[
        { label: 'What we did', mine: 'Named a lead in every team.', theirs: 'Named a lead in two teams.' },
        { label: 'As at', mine: '26 September 2017', theirs: '26 September 2017' },
        { label: 'What we will do next', mine: 'Ask the children.', theirs: '' },
      ]}
      isPending={false}
      onKeepMine={() => undefined}
      onTakeTheirs={() => undefined}
    />
  )
}
