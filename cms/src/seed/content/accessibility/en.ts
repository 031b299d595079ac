import type { Block } from '../types.ts'

export const accessibilityInEnglish: Block[] = [
  {
    kind: 'p',
    text: 'This accessibility statement is about the JobBuddies website. It was written on 22 November 2026. We want everyone to be able to use the site, whatever device or assistive technology they use.',
  },
  {
    kind: 'p',
    text: 'The Finnish Act on the Provision of Digital Services (306/2019) requires that public digital services are accessible. We follow the same requirements on this site.',
  },
  { kind: 'h2', text: 'How accessible the site is' },
  {
    kind: 'p',
    text: 'The site meets levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2 for the most part. These levels include everything that the Act requires. What we know to be missing is listed below.',
  },
  { kind: 'h2', text: 'Content that is not accessible' },
  {
    kind: 'ul',
    items: [
      'A text may not have been translated into all three languages. The page then says so and shows the text in another language, marked so that screen readers pronounce it correctly. (WCAG 3.1.2)',
      'A picture that our staff have added may have a description that does not tell everything that is important in it. (WCAG 1.1.1)',
      'Websites of other organisations that we link to are not part of this statement.',
    ],
  },
  {
    kind: 'p',
    text: 'We correct such defects as soon as we hear of them. You can ask us for any content of the site in a form that suits you.',
  },
  { kind: 'h2', text: 'How we have assessed the site' },
  {
    kind: 'p',
    text: 'The people who made the site have assessed it themselves. Nobody from outside has audited it yet, and it has not been tested together with people who use assistive technology every day. The assessment consists of:',
  },
  {
    kind: 'ul',
    items: [
      'automated tests with axe on every kind of page, in three languages, in light and dark colours and at the width of a small phone. They are run again whenever the site changes.',
      'using the whole site with the keyboard alone, and with scripts switched off',
      'enlarging the text and the page up to 400 per cent, and spreading out lines and letters',
      'checking contrasts, headings, names of fields and error messages.',
    ],
  },
  { kind: 'h2', text: 'Did you find something that does not work?' },
  {
    kind: 'p',
    text: 'Please tell us. It helps if you say which page you were on, what you wanted to do, what happened, and which device and browser you use. If the problem keeps you from applying in time, say so: we find another way for you to apply.',
  },
  { kind: 'links', items: [{ text: 'Contact details of Luckan Integration', href: '/en/contact' }] },
  { kind: 'p', text: 'We answer within two weeks.' },
  { kind: 'h2', text: 'Supervision' },
  {
    kind: 'p',
    text: 'If you are not satisfied with our answer, or do not get one within two weeks, you can turn to the Finnish Transport and Communications Agency Traficom. Its website explains how to make a complaint and how the matter is handled.',
  },
  {
    kind: 'ul',
    items: [
      'Finnish Transport and Communications Agency Traficom',
      'Digital Accessibility Supervision Unit',
      'E-mail: saavutettavuus@traficom.fi',
      'Telephone, switchboard: 029 534 5000',
    ],
  },
  {
    kind: 'links',
    items: [{ text: 'Traficom’s website on web accessibility', href: 'https://www.webaccessibility.fi/' }],
  },
  { kind: 'h2', text: 'We keep improving' },
  {
    kind: 'p',
    text: 'We go through this statement at least once a year and whenever the site changes in a way that matters to accessibility.',
  },
]
