import { isConfirmed, type Course } from '../domain/course.ts'
import type { Qualification } from '../domain/qualification.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { courseGroups, type CourseGroup } from './course-groups.ts'
import { factsOf, sectionsOf, type Fact, type Section } from './course-sections.ts'
import { courseTitle } from './course-title.ts'
import { needView, type NeedView } from './need-view.ts'
import { schoolName } from './order.ts'
import { files, paths } from './paths.ts'
import { provenanceView, type ProvenanceView } from './provenance-view.ts'
import { questionsToAsk, type QuestionsToAsk } from './questions-to-ask.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'
import { similarCourses, type SimilarCourses } from './similar-courses.ts'

/** Everything a course's page prints, in order. */
export type CourseView = {
  shell: ShellView
  card: CourseCard
  title: Words
  kicker: string
  school: { text: string; href: string }
  place: { text: string; href: string }
  summary: Words
  facts: Fact[]
  need: NeedView
  /** What is known, section by section: what paper prints. */
  sections: Section[]
  /** The same in parts, with what nobody has said: what the web prints. */
  groups: CourseGroup[]
  body?: { heading: string; markdown: string; lang?: 'pt' }
  picture?: { source: string; description: Words; author: string }
  names: { heading: string; text: Words[] }
  ask: QuestionsToAsk
  similar: SimilarCourses
  /** The file of its dates, which is there only where there are some. */
  calendar: { text: string; href: string }
  provenance: ProvenanceView & { heading: string; confirmed?: string }
  correct?: { text: string; href: string }
}

/** The view of a course's page. */
export function courseView(course: Course, reader: Reader): CourseView {
  const { site, t, say, href } = reader
  const qualification = site.qualification(course.qualification)
  const school = site.school(course.schoolId)
  const place = site.municipality(site.municipalityOf(course))
  const locality = site.siteOf(course).locality
  const title = courseTitle(course, reader)
  const summary = say(course.summary ?? qualification.summary)
  const area = site.area(qualification.area)
  const { repository } = site.network.edition
  return {
    shell: shellView(reader, paths.course(course.id), `${title.text}, ${schoolName(school.id, reader)}`, summary.text),
    card: courseCard(course, reader),
    title,
    kicker: [say(area.name).text, t.levels[qualification.level].name, t.levels[qualification.level].gives].join(' · '),
    school: { text: school.name, href: href(paths.school(school.id)) },
    place: {
      text: locality && locality !== place.name ? `${locality}, ${place.name}` : place.name,
      href: href(paths.municipality(place.id)),
    },
    summary,
    facts: factsOf(course, reader),
    need: needView(course.qualification, reader, href(paths.method)),
    sections: sectionsOf(course, reader),
    groups: courseGroups(course, reader),
    ...bodyOf(course, reader),
    ...(course.picture
      ? {
          picture: {
            source: `${site.base}imagens/${school.id}/${course.picture.file}`,
            description: say(course.picture.description),
            author: `${t.course.pictureBy}: ${course.picture.author}`,
          },
        }
      : {}),
    names: { heading: t.course.names, text: everydayNames(qualification, course, reader) },
    ask: questionsToAsk(course, reader),
    similar: similarCourses(course, reader),
    calendar: { text: t.calendar.add, href: href(files.courseCalendar(course.id)) },
    provenance: {
      heading: t.course.source,
      ...provenanceView(course.provenance, reader),
      ...confirmation(course, reader),
    },
    ...(repository
      ? {
          correct: {
            text: t.course.correct,
            href: `${repository.replace(/\/$/, '')}/edit/main/content/schools/${course.schoolId}/courses/${course.slug}.md`,
          },
        }
      : {}),
  }
}

/** Who confirmed a course, and when. What the school has confirmed for this edition is no longer “to be confirmed”. */
function confirmation(course: Course, { site, t, format }: Reader): Partial<CourseView['provenance']> {
  if (!course.confirmed) return {}
  const text = t.confirmed(course.confirmed.role, format.date(course.confirmed.on))
  const settles = course.provenance.status === 'published' && isConfirmed(course, site.network.edition)
  return settles ? { kind: 'verified', label: text } : { confirmed: text }
}

/** The text below a course's facts: the school's own words, or ours about what a public source showed. */
function bodyOf(course: Course, { site, language, t }: Reader): Pick<CourseView, 'body'> {
  const { body, provenance } = course
  const isOurs = provenance.status === 'published' && !isConfirmed(course, site.network.edition)
  const heading = isOurs ? t.course.known : t.course.own
  const own = language === 'pt' ? body.pt : body.en
  if (own) return { body: { heading, markdown: own } }
  return body.pt ? { body: { heading, markdown: body.pt, lang: 'pt' } } : {}
}

/** The everyday names of a qualification, then the course's own, each once. */
function everydayNames(qualification: Qualification, course: Course, { sayAll }: Reader): Words[] {
  const all = [...sayAll(qualification.names), ...sayAll(course.names)]
  return [...new Map(all.map((name) => [name.text, name])).values()]
}
