import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig, fontProviders } from 'astro/config'

/** A font family of one file, Latin letters only, served by ourselves. */
const font = (name, cssVariable, file, weight) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: ['system-ui', 'sans-serif'],
  options: { variants: [{ src: [`./node_modules/${file}`], weight, style: 'normal' }] },
})

export default defineConfig({
  // Set by `npm run build` from content/edition.yaml and its own arguments.
  ...(process.env.RUMO_SITE ? { site: process.env.RUMO_SITE } : {}),
  base: process.env.RUMO_BASE ?? '/',
  outDir: process.env.RUMO_OUT ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 1 },
  i18n: { locales: ['pt', 'en'], defaultLocale: 'pt', routing: { prefixDefaultLocale: false } },
  integrations: [
    mdx(),
    // A sitemap needs whole addresses; pages for paper and for lost readers are not for search engines.
    ...(process.env.RUMO_SITE
      ? [
          sitemap({
            filter: (page) => !/\/(print|imprimir|folha|404)\/$/.test(page),
            i18n: { defaultLocale: 'pt', locales: { pt: 'pt-PT', en: 'en-GB' } },
          }),
        ]
      : []),
  ],
  // Shiki would write inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  fonts: [
    font(
      'Bricolage Grotesque',
      '--font-heading',
      // Headings have one weight: the file of that weight alone is half the variable one.
      '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
      '700',
    ),
    font(
      'Atkinson Hyperlegible Next',
      '--font-text',
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      '200 800',
    ),
  ],
  vite: {
    // What builds and benchmarks leave behind is large, and no page depends on it.
    server: { watch: { ignored: ['**/.rumo/**', '**/dist/**'] } },
    build: {
      rollupOptions: {
        // Astro's own mark in MDX files, which it has read by then.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // The search index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
})
