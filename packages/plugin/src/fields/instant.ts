/** A recorded instant is told in the service's zone. */
export const instantComponents = {
  Field: '@jobbuddies/payload-plugin/client#InstantField',
  Cell: '@jobbuddies/payload-plugin/client#InstantCell',
}
