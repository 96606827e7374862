import { languages, type Language } from '../domain/text.ts'
import { files, paths } from './paths.ts'
import { readerOf, type Reader } from './reader.ts'

type Link = { text: string; href: string; current?: boolean }

/** What stands around every page: head, navigation, marks of the edition, foot. */
export type ShellView = {
  language: Language
  title: string
  description: string
  canonical?: string
  alternates: { language: Language; href: string }[]
  brand: { before: string; after: string; href: string }
  skip: string
  menu: string
  navigation: Link[]
  switcher: Link & { language: Language }
  demonstration?: { short: string; long: string; link: Link }
  /** Said on every page of an edition that is not final yet. */
  draft?: string
  footer: { edition: string; publisher: string; licence: Link & { label: string }; privacy: string; links: Link[] }
  robots?: 'noindex'
}

/** The shell of a page at `path` (without language), named `title`. */
export function shellView(
  reader: Reader,
  path: string,
  title: string,
  description: string,
  robots?: 'noindex',
): ShellView {
  const { site, t, href, language, say, format } = reader
  const { edition } = site.network
  const other: Language = language === 'pt' ? 'en' : 'pt'
  const otherReader = readerOf(site, other)
  const [before = '', after = ''] = edition.brand.split('.')
  const link = (text: string, to: string): Link => ({
    text,
    href: href(to),
    current: path === to || (to !== '' && path.startsWith(to)),
  })
  const address = edition.site && new URL(edition.site)
  const siteTitle = say(edition.title).text
  return {
    language,
    title: path === paths.home ? siteTitle : `${title} · ${edition.brand}`,
    description,
    ...(address && !robots ? { canonical: new URL(href(path), address).href } : {}),
    alternates: robots
      ? []
      : languages.map((each) => ({ language: each, href: absolute(readerOf(site, each).href(path), address) })),
    brand: { before, after, href: href(paths.home) },
    skip: t.skip,
    menu: t.menu,
    navigation: [
      link(t.nav.courses, paths.courses),
      link(t.nav.schools, paths.schools),
      link(t.nav.needs, paths.sectors),
      link(t.nav.event, paths.event),
      link(t.nav.apply, paths.apply),
      link(t.keep.nav, paths.kept),
    ],
    switcher: { text: t.otherLanguage, href: otherReader.href(path), language: other },
    ...(edition.status === 'demonstration'
      ? { demonstration: { ...t.demonstration, link: link(t.demonstration.link, paths.about) } }
      : {}),
    ...(edition.status === 'draft' ? { draft: t.draft } : {}),
    footer: {
      edition: t.footer.edition(
        edition.region.shortName,
        edition.schoolYear,
        edition.number,
        format.date(edition.date),
      ),
      publisher: `${t.footer.publisher}: ${say(edition.publisher).text}`,
      licence: { label: t.footer.licence, text: edition.licence.name, href: edition.licence.address },
      privacy: t.footer.privacy,
      links: [
        link(t.nav.municipalities, paths.municipalities),
        link(t.nav.areas, paths.areas),
        link(t.nav.qualifications, paths.qualifications),
        link(t.keep.comparePage.title, paths.compare),
        link(t.nav.method, paths.method),
        link(t.nav.glossary, paths.glossary),
        link(t.nav.about, paths.about),
        ...(site.hasPaper ? [{ text: t.footer.brochure, href: `${site.base}${files.brochure[language]}` }] : []),
        link(t.openData.title, paths.openData),
        link(t.accessibility.title, paths.accessibility),
      ],
    },
    ...(robots ? { robots } : {}),
  }
}

const absolute = (href: string, address: URL | undefined | ''): string => (address ? new URL(href, address).href : href)
