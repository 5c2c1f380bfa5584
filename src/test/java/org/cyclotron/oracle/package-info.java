/** Known results from outside, read from {@code src/test/resources/oracle}; its README names their sources. */
@NullMarked
package org.cyclotron.oracle;

import org.jspecify.annotations.NullMarked;
