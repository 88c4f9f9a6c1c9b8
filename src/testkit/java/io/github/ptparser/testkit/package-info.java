/**
 * For tests of those who keep saved pages: assertions about what a page gives, and a test for every
 * page of a folder. It needs AssertJ and JUnit Jupiter beside the library, and nothing else.
 */
@NullMarked
package io.github.ptparser.testkit;

import org.jspecify.annotations.NullMarked;
