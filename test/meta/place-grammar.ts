// How places in library records are written: `1.http.timeout`, `0['bootstrap.servers']`, `timeout=.connect`, `0?sslmode`,
// `*:Kind`, `receiver`, `~defaults.timeout`, `+`. A typing error here would silently mean "never set", so it must not pass.

/** What a place is used for decides which forms make sense there. */
export type PlaceUse = 'value' | 'text' | 'object' | 'remedy';

const name = '[A-Za-z_][\\w-]*';
const keys = `(?:\\.${name}|\\['[^'\\]]+'\\])*`;
const argument = `(?:\\d+|${name}=)${keys}`;
const anyOfKind = `\\*:${name}`;
const assignedLater = `~${name}(?:\\.${name})*`;

const forms: Readonly<Record<PlaceUse, RegExp>> = {
  /** Where the value of a policy, a transport option or a constant stands. */
  value: new RegExp(`^(?:${argument}(?:\\?${name})?|${anyOfKind}|${assignedLater})$`),
  /** Where an address, a host list or a method name stands. */
  text: new RegExp(`^(?:${argument}|${assignedLater})$`),
  /** Where an object stands from which something is inherited. */
  object: new RegExp(`^(?:receiver|${argument}|${anyOfKind})$`),
  /** Where a fix writes: an argument with at most one key, a keyword, what was assigned to a member, or one more argument at the end. */
  remedy: new RegExp(`^(?:\\+|\\d+(?:\\.${name}|\\['[^'\\]]+'\\])?|${name}=|${assignedLater})$`),
};

/** True if a place is written as the grammar says and makes sense for its use. */
export function isPlace(place: string, use: PlaceUse): boolean {
  return forms[use].test(place);
}
