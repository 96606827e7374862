import type { APIRoute } from 'astro'
import sharp from 'sharp'
import { pictureBytes, site } from '../../../site-data.ts'

export const getStaticPaths = () => {
  const pictures = site.network.courses.flatMap(({ schoolId, picture }) =>
    picture ? [[schoolId, picture.file] as const] : [],
  )
  return [...new Map(pictures.map((each) => [each.join('/'), each])).values()].map(([school, file]) => ({
    params: { school, file },
  }))
}

/** A school's picture made new: turned upright, at most 1,200 pixels wide, without the place and time the camera wrote. */
export const GET: APIRoute<Record<string, unknown>, { school: string; file: string }> = async ({ params }) => {
  const image = sharp(pictureBytes(params.school, params.file), { limitInputPixels: 64_000_000 }).autoOrient()
  const bytes = await image.resize({ width: 1200, withoutEnlargement: true }).toBuffer()
  return new Response(new Uint8Array(bytes))
}
