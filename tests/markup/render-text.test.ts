import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/markup/render-text.ts'

/** Each is what somebody might put into a course's text so that the page does something. */
const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//example.org/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'before <script>alert(1)</script> after',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<IMG SRC=x OnErRoR="alert(1)">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<body onload=alert(1)>',
  '<div onclick="alert(1)">text</div>',
  '<p onmouseover=alert(1)>text</p>',
  '<a href="javascript:alert(1)">text</a>',
  '<a href="https://example.org" onclick="alert(1)">text</a>',
  '[text](javascript:alert(1))',
  '[text](JaVaScRiPt:alert(1))',
  '[text](<javascript:alert(1)>)',
  '[text](&#106;avascript:alert(1))',
  '[text](&#x6A;&#x61;vascript&colon;alert(1))',
  '[text](java&Tab;script:alert(1))',
  '[text](java&NewLine;script:alert(1))',
  '[text](&#1;javascript:alert(1))',
  '[text](\\javascript:alert(1))',
  '[text](javascript&#58;alert(1))',
  '[text](javascript%3Aalert(1))',
  '[text](data:text/html;base64,PHNjcmlwdD4=)',
  '[text](DATA:text/html,x)',
  '[text](vbscript:msgbox(1))',
  '[text](file:///etc/hosts)',
  '[text](https://example.org "x\\" onmouseover=\\"alert(1)")',
  '[text](https://example.org/"onmouseover="alert(1))',
  '[text][one]\n\n[one]: javascript:alert(1)',
  '[one]\n\n[one]: <data:text/html,x> "title"',
  '![text](javascript:alert(1))',
  '![text](https://example.org/pixel.png)',
  '![x" onerror="alert(1)](x.png)',
  '![text][one]\n\n[one]: https://example.org/pixel.png',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '<vbscript:x>',
  '<iframe src="https://example.org"></iframe>',
  '<IFRAME SRCDOC="<script>alert(1)</script>">',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<style>body { display: none }</style>',
  '<p style="position:fixed">text</p>',
  '<link rel=stylesheet href=//example.org/x.css>',
  '<meta http-equiv=refresh content="0;url=//example.org">',
  '<base href="//example.org">',
  '<form action="//example.org"><input name=password><button>x</button></form>',
  '<textarea autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<!-- --><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '`<script>alert(1)</script>`',
  '```\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\ntext\n```',
  '    <script>alert(1)</script>',
  '> <script>alert(1)</script>',
  '- <iframe src=x>\n- [text](javascript:alert(1))',
  '# <svg onload=alert(1)>',
  '**<b onclick=alert(1)>x</b>**',
  '\\<script>alert(1)\\</script>',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '<<script>alert(1);//<</script>',
  '"><script>alert(1)</script>',
  '[text](https://example.org "<script>alert(1)</script>")',
  '[text](//example.org/<script>)',
]

const attribute = String.raw`\s+[a-z-]+(?:="[^"<]*")?`
const tag = new RegExp(String.raw`<\/?([a-z][a-z0-9]*)((?:${attribute})*)\s*>`, 'g')
const tags = ['p', 'a', 'h3', 'h4', 'ul', 'ol', 'li', 'em', 'strong', 'code', 'pre', 'blockquote', 'br', 'hr']
const attributes = ['href', 'start']

/** Every tag of a piece of HTML with its attributes; what is left over is text. */
function partsOf(html: string) {
  const found = [...html.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => ({ key, value })),
  }))
  return { tags: found, text: html.replaceAll(tag, '') }
}

describe('hostile text', () => {
  it('is tried in many ways', () => {
    expect(new Set(hostile).size).toBe(hostile.length)
    expect(hostile.length).toBeGreaterThanOrEqual(30)
  })

  it.each(hostile)('is harmless: %s', (markdown) => {
    const html = renderText(markdown)
    expect(html).not.toMatch(/<\/?(script|iframe|svg|style|form|img|input|object|embed|link|meta|base|math|textarea)/i)
    const { tags: found, text } = partsOf(html)
    expect(text).not.toContain('<')
    for (const { name, attributes: own } of found) {
      expect(tags).toContain(name)
      for (const { key, value } of own) {
        expect(attributes).toContain(key)
        expect(`${key}=${value}`).not.toMatch(/^on|^href=[^/#?]*(javascript|data|vbscript|file):/i)
        if (key === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:)|^[^:]*$/)
      }
    }
  })

  it('keeps the text around it', () => {
    expect(renderText('Antes.\n\n<script>alert(1)</script>\n\nDepois.')).toMatch(/<p>Antes\.<\/p>\s*<p>Depois\.<\/p>/)
    expect(renderText('[Inscreve-te](javascript:alert(1))')).toBe('<p><a>Inscreve-te</a></p>')
  })
})

describe('headings', () => {
  it.each([
    ['# Oficina', '<h3>Oficina</h3>'],
    ['## Oficina', '<h3>Oficina</h3>'],
    ['### Oficina', '<h3>Oficina</h3>'],
    ['#### Oficina', '<h4>Oficina</h4>'],
    ['Oficina\n===', '<h3>Oficina</h3>'],
    ['Oficina\n---', '<h3>Oficina</h3>'],
  ])('%j stand under that of the page', (markdown, html) => {
    expect(renderText(markdown)).toBe(html)
  })

  it.each(['> # Oficina', '- # Oficina', '1. > ## Oficina'])(
    'stand under it also within other things: %s',
    (markdown) => {
      expect(renderText(markdown)).toContain('<h3>Oficina</h3>')
      expect(renderText(markdown)).not.toMatch(/<h[12]/)
    },
  )
})

describe('sound text', () => {
  it.each([
    ['[a página](https://example.org/a?b=1)', '<p><a href="https://example.org/a?b=1">a página</a></p>'],
    ['[o curso](/cursos/)', '<p><a href="/cursos/">o curso</a></p>'],
    ['[escreve](mailto:escola@example.org)', '<p><a href="mailto:escola@example.org">escreve</a></p>'],
    ['[liga](tel:253000000)', '<p><a href="tel:253000000">liga</a></p>'],
    ['<https://example.org/>', '<p><a href="https://example.org/">https://example.org/</a></p>'],
    ['**forte** e *leve*', '<p><strong>forte</strong> e <em>leve</em></p>'],
    ['- um\n- dois', '<ul>\n<li>um</li>\n<li>dois</li>\n</ul>'],
    ['5 < 6 & 7 > 2', '<p>5 &#x3C; 6 &#x26; 7 > 2</p>'],
  ])('%s stays what it is', (markdown, html) => {
    expect(renderText(markdown)).toBe(html)
  })

  it('is the same however often it is rendered', () => {
    expect(renderText('# Um\n\ntexto')).toBe(renderText('# Um\n\ntexto'))
  })
})
