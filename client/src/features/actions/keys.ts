/** Every key begins with the place, so that nothing of one place can be shown in another. */
export const keys = {
  board: (board: string) => [board, 'actions'] as const,
  agency: (agency: string) => ['agencies', agency, 'actions'] as const,
}
