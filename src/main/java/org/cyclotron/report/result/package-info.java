/**
 * Reports of results as documents: of a register, of a file of registers, of comparisons. They put tables and pictures in
 * order and say in words what these mean; nothing here measures, walks or draws. Every table has the figures of the table
 * that is exported as CSV. Depends on {@code report.document}, {@code report}, {@code experiment}, {@code analysis} and
 * below.
 */
@NullMarked
package org.cyclotron.report.result;

import org.jspecify.annotations.NullMarked;
