package org.cyclotron.gui.navigation;

import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.task.TaskRunner;

/** What the window gives every feature: its look, its tasks, its commands, and the way to ask for things. */
public record WorkbenchContext(Look look, TaskRunner tasks, Commands commands, Navigator navigator) {}
