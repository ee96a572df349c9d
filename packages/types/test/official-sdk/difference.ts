// Compares two types member by member, and says in words where they differ.

/**
 * Where two types differ: a union of sentences such as `'Account.status: only here'`. It is `never` for types that have
 * the same members and take each other's values.
 *
 * @typeParam Models pairs of types that stand for each other. A difference within a pair is reported under its name,
 *   once, wherever it is met.
 */
export type Difference<Ours, Theirs, Place extends string, Models = object> =
  Same<Ours, Theirs> extends true
    ? never
    :
        | Comparison<Extract<Ours, Primitive>, Extract<Theirs, Primitive>, Place>
        | ObjectDifference<Exclude<Ours, Primitive>, Exclude<Theirs, Primitive>, Place, Models>;

type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** Whether all values of one are values of the other. */
type Comparison<Ours, Theirs, Place extends string> = [Ours] extends [Theirs]
  ? [Theirs] extends [Ours]
    ? never
    : `${Place}: wider there`
  : [Theirs] extends [Ours]
    ? `${Place}: wider here`
    : `${Place}: different`;

type ObjectDifference<Ours, Theirs, Place extends string, Models> = [Ours, Theirs] extends [
  readonly (infer Our)[],
  readonly (infer Their)[],
]
  ? Difference<Our, Their, `${Place}[]`, Models>
  : [Shape<Ours>, Shape<Theirs>] extends ['map', 'map']
    ? Difference<Ours[keyof Ours], Theirs[keyof Theirs], `${Place}{}`, Models>
    : [Shape<Ours>, Shape<Theirs>] extends ['record', 'record']
      ? MemberDifference<Ours, Theirs, ModelName<Ours, Theirs, Models, Place>, Models>
      : Comparison<Ours, Theirs, Place>;

/** What to compare of a type: its named members, the values of any name, or only the whole, as of a union. */
type Shape<T> = [T] extends [never]
  ? 'whole'
  : [T] extends [Blob]
    ? 'whole'
    : IsUnion<T> extends true
      ? 'whole'
      : [T] extends [object]
        ? string extends keyof T
          ? 'map'
          : 'record'
        : 'whole';

type MemberDifference<Ours, Theirs, Place extends string, Models> =
  | OnlyIn<Ours, Theirs, Place, 'here'>
  | OnlyIn<Theirs, Ours, Place, 'there'>
  | {
      [Key in keyof Ours & keyof Theirs & string]:
        | OptionalIn<Ours, Theirs, Key, `${Place}.${Key}`>
        | Difference<Exclude<Ours[Key], undefined>, Exclude<Theirs[Key], undefined>, `${Place}.${Key}`, Models>;
    }[keyof Ours & keyof Theirs & string];

type OnlyIn<One, Other, Place extends string, Side extends string> = {
  [Key in Exclude<keyof One, keyof Other> &
    string]: `${Place}.${Key}: only ${Side}${IsOptional<One, Key> extends true ? '' : ', and required'}`;
}[Exclude<keyof One, keyof Other> & string];

type OptionalIn<Ours, Theirs, Key extends keyof Ours & keyof Theirs, Place extends string> =
  IsOptional<Ours, Key> extends IsOptional<Theirs, Key>
    ? never
    : `${Place}: optional ${IsOptional<Ours, Key> extends true ? 'here' : 'there'}`;

type IsOptional<T, Key extends keyof T> = object extends Pick<T, Key> ? true : false;

type ModelName<Ours, Theirs, Models, Place extends string> = {
  [Name in keyof Models & string]: Same<[Ours, Theirs], Models[Name]> extends true ? Name : never;
}[keyof Models & string] extends infer Name extends string
  ? [Name] extends [never]
    ? Place
    : Name
  : never;

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
