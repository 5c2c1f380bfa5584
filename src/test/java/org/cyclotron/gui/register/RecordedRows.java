package org.cyclotron.gui.register;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** Rows that remember what was asked of them, and refuse when told to. */
final class RecordedRows implements RegisterRows {
    /** A row that was asked for. */
    record Row(int number, Lfsr lfsr) {}

    final List<Row> replaced = new ArrayList<>();
    final List<Lfsr> appended = new ArrayList<>();

    @Nullable
    String refusal;

    @Override
    public void replace(int number, Lfsr lfsr) {
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        replaced.add(new Row(number, lfsr));
    }

    @Override
    public void append(Lfsr lfsr, @Nullable String name) {
        appended.add(lfsr);
    }
}
