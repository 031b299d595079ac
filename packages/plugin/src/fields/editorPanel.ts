import type { Field } from 'payload'

/** Beside a document: what to mend, what is planned, where it is used. */
export const editorPanel: Field = {
  name: 'editorPanel',
  type: 'ui',
  label: { en: 'Notes', sv: 'Anmärkningar', fi: 'Huomautukset' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@jobbuddies/payload-plugin/client#EditorPanel' },
  },
}
