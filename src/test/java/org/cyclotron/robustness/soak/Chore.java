package org.cyclotron.robustness.soak;

import org.cyclotron.robustness.Damage;

/** A piece of work that is disturbed, and that says so when it did not come out as it should. */
interface Chore {
    /** A few words for the record. */
    String name();

    /**
     * Does it once.
     *
     * @throws Exception when something was lost, wrong or left behind
     */
    void run(Damage chance) throws Exception;
}
