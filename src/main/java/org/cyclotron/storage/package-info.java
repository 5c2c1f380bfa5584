/**
 * Files that are either whole or untouched: content is written aside and moved into place; and where the
 * user's data lie. Depends on nothing.
 */
@NullMarked
package org.cyclotron.storage;

import org.jspecify.annotations.NullMarked;
