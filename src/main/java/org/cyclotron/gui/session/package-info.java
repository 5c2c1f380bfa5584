/**
 * The open file: reading, editing, saving and analysing it, and the questions asked on the way.
 *
 * <p>{@link org.cyclotron.gui.session.FileSession} is the state; {@link org.cyclotron.gui.session.FileOperations} opens,
 * saves and closes; {@link org.cyclotron.gui.session.AnalysisRequests} analyses. Everything is used on the JavaFX thread,
 * and all work on files leaves it. Rows and results are published into {@code gui.registers}. Depends on {@code app},
 * {@code gui.registers}, {@code gui.navigation}, {@code gui.task}, {@code gui.control} and the records of the engine.
 */
@NullMarked
package org.cyclotron.gui.session;

import org.jspecify.annotations.NullMarked;
