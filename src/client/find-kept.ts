/** What the browser's history keeps of a step beside its address: results shown, and how far down the reader was, in pixels. */
type Kept = { shown?: number; top?: number }

/** What was kept of this step when the reader left it. */
export const kept = (): Kept => (history.state as Kept | null) ?? {}

/** Keeps more of this step, so that the way back from a course ends where it began. */
export function keep(more: Kept): void {
  history.replaceState({ ...kept(), ...more }, '')
}
