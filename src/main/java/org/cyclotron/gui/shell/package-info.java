/**
 * The window: top bar, registers at the left, workspaces as tabs, status bar, tasks, command palette, preferences.
 *
 * <p>The shell knows no feature by name: features hand it {@link org.cyclotron.gui.navigation.Workspace}s and
 * {@link org.cyclotron.gui.navigation.Command}s. Depends on {@code gui.*}.
 */
@NullMarked
package org.cyclotron.gui.shell;

import org.jspecify.annotations.NullMarked;
