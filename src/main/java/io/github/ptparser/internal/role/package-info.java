/** What each line and picture of a page is: text, caption, advert, label. */
@NullMarked
package io.github.ptparser.internal.role;

import org.jspecify.annotations.NullMarked;
