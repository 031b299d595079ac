import type { Choices } from '../translations/choiceWords.ts'

const client = '@jobbuddies/payload-plugin/client'

/** Components of a text field whose values have names in three languages. */
export const choiceComponents = (choices: Choices) => ({
  Field: { path: `${client}#ChoiceField`, clientProps: { choices } },
  Cell: { path: `${client}#ChoiceCell`, clientProps: { choices } },
})

/** A role's key, shown and chosen by its name. `RoleField` needs a field `programme` beside it. */
export const roleComponents = { Field: `${client}#RoleField`, Cell: `${client}#RoleCell` }
export const audienceComponents = { Field: `${client}#AudienceField`, Cell: `${client}#RoleCell` }
