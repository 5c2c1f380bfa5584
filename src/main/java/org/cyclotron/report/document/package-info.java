/**
 * Documents of several parts, such as reports, in formats that people read and print: one model, a writer for each format.
 * Pictures are named in the document and handed to the writer, so nothing here draws. Depends on {@code report}.
 */
@NullMarked
package org.cyclotron.report.document;

import org.jspecify.annotations.NullMarked;
