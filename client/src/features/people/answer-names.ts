/** The names of the answers about one of several posts, as the service refuses them. */
export function answerNames(index: number) {
  return {
    choice: `handOvers.${index}.choice`,
    to: `handOvers.${index}.to`,
    reason: `handOvers.${index}.reason`,
  } as const
}
