package org.cyclotron.execution.decomposition;

import org.cyclotron.enumeration.Marks;
import org.cyclotron.enumeration.RestWalk;
import org.cyclotron.enumeration.SegmentWalker;
import org.cyclotron.enumeration.ShortPeriodWalk;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.execution.RunControl;
import org.cyclotron.lfsr.Lfsr;

/** What walks in a pass: between its marks, and where it has none. For one thread. */
record PassWalks(int pass, SegmentWalker segments, ShortPeriodWalk words, RestWalk rest) {
    /**
     * The walks of a pass.
     *
     * @param longestWord cycles of at most this length are found by words
     */
    static PassWalks of(
            int pass,
            Marks marks,
            TaskKernel kernel,
            Lfsr periodic,
            SegmentCommons commons,
            int longestWord,
            RunControl control) {
        return new PassWalks(
                pass,
                kernel.segments(periodic, marks, commons.claims(), control.forWalk(), control.cancellation()),
                new ShortPeriodWalk(kernel, periodic, marks, control.forWalk(), control.cancellation()),
                new RestWalk(kernel, periodic, marks, longestWord, control.forWalk(), control.cancellation()));
    }
}
