package org.cyclotron.execution.worker;

import org.cyclotron.execution.Task;

/** A task in the hand of a worker, or one that waits for another. */
record Assignment(int number, Task task, int attempts) {
    Assignment again() {
        return new Assignment(number, task, attempts + 1);
    }
}
