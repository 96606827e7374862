/** Words of the accessibility statement. Organisers speak: impersonal, as to families and schools. */
export const accessibilityPt = {
  title: 'Acessibilidade',
  lead: 'O que se fez para que todos possam usar este sítio, o que se verificou, e o que ainda falta.',
  standard: {
    heading: 'A que normas se segue',
    text: 'Este sítio procura cumprir as WCAG 2.2, nível AA, a norma europeia EN 301 549 e o Decreto-Lei n.º 83/2018.',
    state:
      'Está parcialmente conforme: as páginas passam as verificações abaixo, mas nenhuma entidade independente as avaliou, e há partes que ainda não se verificaram.',
  },
  checked: {
    heading: 'O que se verifica a cada alteração',
    lead: 'São verificações automáticas, num sítio de teste com todos os tipos de página, nas duas línguas.',
    axe: (count: string) =>
      `${count} verificações com o axe-core, pelas regras das WCAG 2.0, 2.1 e 2.2 (A e AA), em claro e em escuro: uma por tipo de página e língua, e as da lista com pesquisa, com filtros abertos e sem resultados. Nenhuma falha, nenhuma exceção.`,
    screens: (count: string) =>
      `${count} verificações da leitura num navegador: cada tipo de página cabe num ecrã de 320 píxeis, o teclado salta para o conteúdo, e o texto que só existe em português está marcado como tal nas páginas em inglês.`,
    withoutScript: (count: string) =>
      `${count} verificações sem JavaScript: os cursos continuam a encontrar-se e a ler-se.`,
    pages: (count: string) =>
      `${count} páginas validadas como HTML: títulos por ordem, imagens com texto alternativo, nenhuma ligação interna que não leve a lado nenhum.`,
    measured: (date: string) => `Números do ensaio de ${date}.`,
    limits:
      'As verificações automáticas encontram só uma parte dos problemas. Não substituem quem usa leitores de ecrã, ampliação ou só o teclado.',
  },
  known: {
    heading: 'O que ainda não é acessível, ou não se verificou',
    items: [
      'Os PDF (brochura, estudo e folha de lacunas) têm títulos e marcas, mas não se verificaram contra a norma PDF/UA. O mesmo conteúdo está nas páginas.',
      'Nenhuma pessoa com deficiência experimentou ainda o sítio a nosso pedido.',
      'Parte dos textos das escolas só existe em português.',
      'As páginas de escolas e de outras entidades para onde este sítio leva não dependem de nós.',
    ],
  },
  report: {
    heading: 'Diga o que não funciona',
    text: 'Diga em que página foi, o que queria fazer e o que usa para navegar. Se precisar de uma informação noutro formato, peça.',
    noContact: 'Esta edição ainda não indica um contacto.',
  },
  complaint: {
    heading: 'Se não houver resposta',
    text: 'Pode reclamar junto da entidade pública que acompanha a acessibilidade dos sítios:',
    link: 'acessibilidade.gov.pt',
  },
  made: (date: string) => `Declaração feita por autoavaliação, com os resultados de ${date}.`,
}

export type AccessibilityWords = typeof accessibilityPt
