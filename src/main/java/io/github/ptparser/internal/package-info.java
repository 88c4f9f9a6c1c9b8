/**
 * How a page is read: the page in reading order, the layouts, and the rules that all of them share.
 */
@NullMarked
package io.github.ptparser.internal;

import org.jspecify.annotations.NullMarked;
