import type { Provenance } from '../domain/provenance.ts'
import type { Reader, Words } from './reader.ts'

/** The mark beside a fact: how sure we are of it, and where it was seen. */
export type ProvenanceView = {
  kind: Provenance['status']
  label: string
  /** Where and when, in a sentence. */
  detail?: string
  says?: Words
  caution?: Words
  link?: string
}

/** Words the mark of a fact. Notes on sources are kept in Portuguese only. */
export function provenanceView(provenance: Provenance, { t, format, language }: Reader): ProvenanceView {
  const portuguese = (text: string): Words => (language === 'pt' ? { text } : { text, lang: 'pt' })
  switch (provenance.status) {
    case 'verified':
      return { kind: 'verified', label: t.provenance.verified(provenance.by, format.date(provenance.on)) }
    case 'sample':
      return { kind: 'sample', label: t.provenance.sample }
    case 'published': {
      const { address, seen, dated, says, caution } = provenance
      const when = dated ? t.provenance.dated(format.date(dated)) : t.provenance.undated
      return {
        kind: 'published',
        label: t.provenance.published,
        detail: `${t.provenance.publishedAt(hostOf(address), format.date(seen))}, ${when}.`,
        ...(says ? { says: portuguese(says) } : {}),
        ...(caution ? { caution: portuguese(caution) } : {}),
        link: address,
      }
    }
  }
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')
