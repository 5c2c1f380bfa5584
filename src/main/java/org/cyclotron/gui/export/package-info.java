/**
 * Tables, charts and whole analyses leave the window: to files and to the clipboard.
 *
 * <p>Vocabulary: a <em>source</em> ({@link org.cyclotron.gui.export.ExportSource}) is what can leave, with a stem for the
 * names of its files. Its suppliers are asked on a worker thread, so they hold immutable records and no properties. The
 * bytes are those of the command line. Other features take {@link org.cyclotron.gui.export.Exports#menu} for the heads of
 * their cards. Depends on {@code app}, {@code report}, {@code gui.registers}, {@code gui.navigation} and below.
 */
@NullMarked
package org.cyclotron.gui.export;

import org.jspecify.annotations.NullMarked;
