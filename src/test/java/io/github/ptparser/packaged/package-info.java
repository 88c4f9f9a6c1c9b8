/** Tests of the jars as they are packaged, in processes of their own. */
@NullMarked
package io.github.ptparser.packaged;

import org.jspecify.annotations.NullMarked;
