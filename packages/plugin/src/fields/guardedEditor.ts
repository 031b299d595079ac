import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { type RichTextHooks, ValidationError } from 'payload'
import { isPublicRead } from '../access/published.ts'
import { isRichText } from '../services/richText.ts'
import { editorWords } from '../translations/editorWords.ts'

type Editor = ReturnType<typeof lexicalEditor>
type Hook<Name extends keyof RichTextHooks> = NonNullable<RichTextHooks[Name]>[number]

/** The API takes texts as they are stored; whatever is no text is handed on untouched, for the editor would stumble over it. */
const readAsItIs =
  (hook: Hook<'afterRead'>): Hook<'afterRead'> =>
  (args) =>
    isPublicRead(args.context) || !isRichText(args.value) ? args.value : hook(args)

/** An earlier text that is none counts as no text, so that it can be replaced. */
const fromSound = <Args extends { previousValue?: unknown }>(args: Args): Args =>
  isRichText(args.previousValue) ? args : { ...args, previousValue: undefined }

const refuseBroken: Hook<'beforeValidate'> = ({ value, req, path, collection, global }) => {
  if (value === null || value === undefined || isRichText(value)) return value
  const slug = collection?.slug
    ? { collection: collection.slug }
    : global?.slug
      ? { global: global.slug }
      : {}
  const message = editorWords(req.i18n.language).brokenText
  throw new ValidationError({ ...slug, errors: [{ path: path.join('.'), message }], req }, req.t)
}

/** The same editor, which survives a text that an import or a program has broken. */
export const guarded =
  (editor: Editor): Editor =>
  async (args) => {
    const adapter = await editor(args)
    const { afterChange = [], afterRead = [], beforeChange = [], beforeValidate = [] } = adapter.hooks ?? {}
    return {
      ...adapter,
      hooks: {
        ...adapter.hooks,
        afterRead: afterRead.map(readAsItIs),
        beforeValidate: [
          refuseBroken,
          ...beforeValidate.map(
            (hook): typeof hook =>
              (of) =>
                hook(fromSound(of)),
          ),
        ],
        beforeChange: beforeChange.map(
          (hook): typeof hook =>
            (of) =>
              hook(fromSound(of)),
        ),
        afterChange: afterChange.map(
          (hook): typeof hook =>
            (of) =>
              hook(fromSound(of)),
        ),
      },
    }
  }
