/**
 * Background work, and the one crossing to the JavaFX thread.
 *
 * <p>Vocabulary: <em>work</em> runs on a worker thread and hears and tells through
 * {@link org.cyclotron.gui.task.WorkSteps}; a <em>task</em> is that work as the window sees it, with properties that
 * change on the JavaFX thread only; its <em>outcome</em> is handed over there. Several tasks may run at once. The package
 * uses {@code javafx.beans} but no scene, so it is tested without a window. Depends on {@code progress} and
 * {@code report}.
 */
@NullMarked
package org.cyclotron.gui.task;

import org.jspecify.annotations.NullMarked;
