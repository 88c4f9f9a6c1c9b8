/** What the library costs, beside jsoup alone and what people would use instead. */
@NullMarked
package io.github.ptparser.benchmark;

import org.jspecify.annotations.NullMarked;
