/**
 * What features offer the window, and what they ask of it: commands, workspaces, requests.
 *
 * <p>A feature adds its {@link org.cyclotron.gui.navigation.Command}s to the registry and publishes
 * {@link org.cyclotron.gui.navigation.NavigationRequest}s; the shell builds menus, toolbar and palette from the one and
 * answers the other. Features know each other only through this package. Everything is used on the JavaFX thread.
 */
@NullMarked
package org.cyclotron.gui.navigation;

import org.jspecify.annotations.NullMarked;
