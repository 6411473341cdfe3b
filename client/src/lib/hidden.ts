/** What the mark means that stands in the place of a small number; below each table that shows one. */
export const hiddenMeaning =
  '[c] stands for a number that is hidden because it is small: a count of 1 to 5, or a percentage that would give one away.'
