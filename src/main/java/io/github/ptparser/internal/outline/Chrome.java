package io.github.ptparser.internal.outline;

/** Why the text of a block is not the page's own text. */
public enum Chrome {
  /** It is the page's own. */
  NONE,
  FORM,
  SIGN_UP_FORM,
  NAVIGATION,
  CAPTION
}
