/** Cyclotron: exact cycle structures of linear feedback shift registers. This package holds only the entry point. */
@NullMarked
package org.cyclotron;

import org.jspecify.annotations.NullMarked;
