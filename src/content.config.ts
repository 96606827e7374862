import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { contentFolder } from './site-data.ts'

/** Organisers' prose. Everything else a page prints comes through `site-data`. */
export const collections = {
  pages: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: `${contentFolder}/pages`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.strictObject({ title: z.string().min(1), lead: z.string().min(1) }),
  }),
}
