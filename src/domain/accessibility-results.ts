import { z } from 'zod'

/** How many checks of each kind passed in the last run of all tests that was kept; none of them failed. */
export const accessibilityResults = z.strictObject({
  /** Day of the run, ISO. */
  measured: z.iso.date(),
  /** Pages and states that axe-core found nothing on, light and dark. */
  axe: z.int().positive(),
  /** Tests of reading in a browser: fit on narrow screens, skip link, marks of language. */
  screens: z.int().positive(),
  /** Tests with JavaScript turned off. */
  withoutScript: z.int().positive(),
  /** Pages of the test site that are valid HTML. */
  pages: z.int().positive(),
})

export type AccessibilityResults = z.infer<typeof accessibilityResults>
