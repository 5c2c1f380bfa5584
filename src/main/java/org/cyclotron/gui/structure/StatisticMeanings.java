package org.cyclotron.gui.structure;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.gui.control.FiguresPopOver.Entry;
import org.cyclotron.report.StatisticRow;
import org.cyclotron.report.StatisticRows;

/** The statistics in words, for hover. */
final class StatisticMeanings {
    private StatisticMeanings() {}

    /** What each row means, and the sources. */
    static List<Entry> of(List<StatisticRow> rows) {
        List<Entry> meanings = new ArrayList<>();
        rows.forEach(row -> meanings.add(new Entry(row.name(), row.meaning(), null)));
        meanings.add(new Entry("theory", StatisticRows.sources(), null));
        return meanings;
    }
}
