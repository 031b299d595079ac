type Tree = { [key: string]: string | Tree }

/** `base` with the words of `top` in place of its own, namespace by namespace. */
export function over<Base extends Tree>(base: Base, top: Tree): Base {
  const merged: Tree = { ...base }
  for (const [key, value] of Object.entries(top)) {
    const below = merged[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? over(below, value) : value
  }
  return merged as Base
}
