/** Makes pages publishable by replacing their words. */
@NullMarked
package io.github.ptparser.internal.scrub;

import org.jspecify.annotations.NullMarked;
