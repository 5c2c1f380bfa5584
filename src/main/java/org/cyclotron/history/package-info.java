/**
 * Analyses, comparisons and calibrations as they were made, kept in one SQLite file for the window and the command line
 * at once. An entry is the document that the result was written as, with what it is found by; documents are read by
 * whoever knows their kind. Times are UTC. Depends on nothing of this program.
 */
@NullMarked
package org.cyclotron.history;

import org.jspecify.annotations.NullMarked;
