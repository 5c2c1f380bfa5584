package org.cyclotron.report.overhead;

import java.util.List;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.report.document.Block;

/** What in the analysis does not go together. */
final class SourceContradictions {
    private SourceContradictions() {}

    static List<Block> blocks() {
        return List.of(
                new Block.Heading(1, "What is inconsistent in the source"),
                new Block.Bullets(OriginalProfiles.inconsistencies()),
                new Block.Paragraph(
                        "Later measurements of the same program, each of a single run, found 0.87, 0.54 and 0.31 of the"
                                + " sequential speed with 2, 4 and 8 workers on a 16-bit register, and with 4 and 8 workers period sums of"
                                + " 12,286 and 24,571 where only 4,096 is possible: wrong answers, whose times mean nothing. Here a run that"
                                + " is not right is in no statistic."));
    }
}
