package io.github.ptparser.internal.role;

/** How well the fact is known that a rule rests on. */
public enum Ground {
  /** The HTML standard says so. */
  HTML,
  /** Seen in real text or real markup. */
  A,
  /** Selected by the programs of two or more authors. */
  B,
  /** Selected by one program that demonstrably worked. */
  C
}
