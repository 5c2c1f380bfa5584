package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
import org.junit.jupiter.api.Test;

class ListingTablesTest {
    private static final BigInteger FAR = BigInteger.TWO.pow(80);

    @Test
    void aPageOfStatesIsExportedWithEveryCellAndItsStep() {
        ListingContent page = new ListingContent.States(
                "2^90 states",
                new Lfsr(FiniteFields.of(13), 1, 0, 5),
                new long[] {0, 0, 1},
                BigInteger.TWO.pow(90),
                FAR,
                List.of(new ListingContent.StateRow(FAR, new long[] {0, 11, 2}, "abridged…", "abridged…")));
        Table table = ListingTables.of(page);
        assertThat(TableFormats.CSV.format(table)).isEqualTo("step,state\n" + FAR + ",\"0,11,2\"\n");
    }

    @Test
    void theCyclesListedSoFarAreExported() {
        ListingContent cycles = new ListingContent.Cycles(
                "the first 1", List.of(new ListingContent.CycleEntry(1, FAR, new long[] {1, 0}, "0x1")), false);
        assertThat(TableFormats.CSV.format(ListingTables.of(cycles)))
                .isEqualTo("cycle,length,representative\n1," + FAR + ",\"1,0\"\n");
    }

    @Test
    void withoutAListThereIsNothingToExport() {
        ListingContent refused = new ListingContent.Refused("too many");
        assertThat(ListingTables.isList(refused)).isFalse();
        assertThat(ListingTables.isList(new ListingContent.Closed())).isFalse();
        assertThatThrownBy(() -> ListingTables.of(refused)).hasMessage("too many");
    }
}
