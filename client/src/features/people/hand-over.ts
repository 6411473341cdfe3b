import { count } from '@/lib/text'

import type { HandOver, HandOverChoice, PostWork } from './posts'

/** What is answered about one post. */
export interface Answer {
  choice: string
  to: string
  reason: string
}

export const noAnswer: Answer = { choice: '', to: '', reason: '' }

const choices: readonly string[] = ['held', 'given', 'vacant'] satisfies HandOverChoice[]
const isChoice = (word: string): word is HandOverChoice => choices.includes(word)

/** The answers as they are sent, each with how much work the person has seen. What is missing is for the service to refuse. */
export function handOversOf(
  posts: readonly PostWork[],
  answers: readonly (Answer | undefined)[],
): HandOver[] {
  return posts.map((post, index) => handOverOf(post, answers[index] ?? noAnswer))
}

export function handOverOf({ post, pieces }: PostWork, { choice, to, reason }: Answer): HandOver {
  return {
    post,
    choice: isChoice(choice) ? choice : null,
    to: choice === 'vacant' || to === '' ? null : to,
    reason,
    pieces,
  }
}

/** "3 open actions, 1 priority that it leads". */
export function workWords({
  actions,
  priorities,
  groups,
}: Pick<PostWork, 'actions' | 'priorities' | 'groups'>): string {
  return [
    actions > 0 && count(actions, 'open action'),
    priorities > 0 && count(priorities, 'priority that it leads', 'priorities that it leads'),
    groups > 0 && count(groups, 'group that it chairs', 'groups that it chairs'),
  ]
    .filter(Boolean)
    .join(', ')
}
