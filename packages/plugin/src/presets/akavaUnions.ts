import type { Localized } from '@jobbuddies/shared'
import type { Preset } from './types.ts'

/** The affiliate unions that mentor, and their professions. */
const unions: [name: string, professions: Localized][] = [
  ['The Finnish Medical Association', { en: 'doctors', sv: 'läkare', fi: 'lääkärit' }],
  ['The Finnish Psychological Association', { en: 'psychologists', sv: 'psykologer', fi: 'psykologit' }],
  [
    'Rehabilitation Experts',
    {
      en: 'physiotherapists and occupational therapists',
      sv: 'fysioterapeuter och ergoterapeuter',
      fi: 'fysioterapeutit ja toimintaterapeutit',
    },
  ],
  [
    'The Finnish Pharmacists’ Association',
    {
      en: 'pharmacists and dispensing pharmacists',
      sv: 'provisorer och farmaceuter',
      fi: 'proviisorit ja farmaseutit',
    },
  ],
  [
    'The Trade Union of Education OAJ',
    {
      en: 'teachers and preschool teachers',
      sv: 'lärare och förskollärare',
      fi: 'opettajat ja esiopettajat',
    },
  ],
  ['The Finnish Union of University Professors', { en: 'professors', sv: 'professorer', fi: 'professorit' }],
  [
    'Talentia Union of Professional Social Workers',
    {
      en: 'social workers and Masters of Social Services',
      sv: 'socialarbetare och magistrar i socialt arbete',
      fi: 'sosiaalityöntekijät ja sosiaalialan maisterit',
    },
  ],
  [
    'Social Science Professionals',
    {
      en: 'Masters and Bachelors of Social Sciences',
      sv: 'magistrar och kandidater i samhällsvetenskaper',
      fi: 'yhteiskuntatieteiden maisterit ja kandidaatit',
    },
  ],
  ['Finnish Association of Architects SAFA', { en: 'architects', sv: 'arkitekter', fi: 'arkkitehdit' }],
  [
    'Union of Technical Professionals KT',
    {
      en: 'engineers in the municipal sector',
      sv: 'ingenjörer inom den kommunala sektorn',
      fi: 'kunta-alan insinöörit',
    },
  ],
  [
    'Academic Engineers and Architects in Finland TEK',
    { en: 'Masters in Technology', sv: 'diplomingenjörer', fi: 'diplomi-insinöörit' },
  ],
  [
    'The Finnish Business School Graduates',
    { en: 'Masters of Economics, Business and Administration', sv: 'ekonomer', fi: 'ekonomit' },
  ],
  [
    'The Union of Professional Business Graduates in Finland TRAL',
    { en: 'BBA graduates', sv: 'tradenomer', fi: 'tradenomit' },
  ],
  ['The Association of Finnish Lawyers', { en: 'lawyers', sv: 'jurister', fi: 'lakimiehet' }],
  [
    'Akava Special Branches',
    {
      en: 'translators and interpreters, dental hygienists, and professionals in elderly care, hospitality management, museums, youth work, physical education, archives, arts, culture, communications and administration',
      sv: 'översättare och tolkar, munhygienister och sakkunniga inom äldreomsorg, restonomyrken, museer, ungdomsarbete, idrott, arkiv, konst, kultur, kommunikation och förvaltning',
      fi: 'kääntäjät ja tulkit, suuhygienistit sekä vanhustyön, restonomialan, museoiden, nuorisotyön, liikunnan, arkistojen, taiteen, kulttuurin, viestinnän ja hallinnon ammattilaiset',
    },
  ],
]

const does: Localized = {
  en: 'Its contact person looks for mentors',
  sv: 'Kontaktpersonen söker mentorer',
  fi: 'Yhteyshenkilö etsii mentorit',
}

export const akavaUnions: Preset['supporters'] = unions.map(([partner, scope]) => ({ partner, does, scope }))
