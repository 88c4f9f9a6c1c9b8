/** What the library promises of pages that are not as they were: changed, cut, drifted, hostile. */
@NullMarked
package io.github.ptparser.robust;

import org.jspecify.annotations.NullMarked;
