import { HistoryTimeline } from '@/components/HistoryTimeline'

const now = new Date('2017-09-26T10:00:00Z')

export function WhatHappened() {
  return (
    <HistoryTimeline
      now={now}
      items={[
        {
          id: 'moved',
          at: '2017-09-26T08:12:00Z',
          who: 'Maria Hale',
          sentence: 'changed the day of A-142',
          changes: [{ field: 'dueOn', before: '2017-08-31', after: '2017-10-31' }],
        },
        {
          id: 'raised',
          at: '2017-06-01T13:40:00Z',
          who: 'Tom Ashdown',
          sentence: 'added A-142',
          changes: [],
        },
      ]}
    />
  )
}
