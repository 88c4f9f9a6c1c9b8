package io.github.ptparser.internal.role;

/** What a line in the place of a text is. */
public enum Role {
  /** A paragraph, sub-heading or signature of the text. */
  TEXT,
  /** Stands under a picture. */
  CAPTION,
  /** Is of a form. */
  FORM,
  /** Is of a menu or of the foot of the page. */
  MENU,
  /** Is put there by the site on every page. */
  LABEL,
  /** Asks the reader to sign up in order to read on. */
  GATE,
  /** Nothing is known of it but that it is not made as the text is. */
  UNKNOWN
}
