package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;
import org.junit.jupiter.api.Test;

class SimulationTablesTest {
    private static final Simulation SIMULATION = new Simulator(new CostModel(RoughProfile.profile(), 2))
            .run(
                    new Simulator.Target.Size("a register of 2^16 states", 65536),
                    List.of(StrategyName.parse("whole@caller"), StrategyName.parse("segments@threads:2")),
                    List.of());

    private static Object cell(Table table, int row, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return String.valueOf(table.rows().get(row).get(i));
            }
        }
        throw new AssertionError("no column " + column);
    }

    @Test
    void thePhasesOfARowSumToItsWallTime() {
        Table table = SimulationTables.lanes(SIMULATION);
        assertThat(table.rows()).hasSize(2);
        for (List<Object> row : table.rows()) {
            long sum = 0;
            for (int i = 8; i < row.size(); i++) {
                sum += (Long) row.get(i);
            }
            assertThat(sum).isEqualTo(row.get(2)).isPositive();
        }
        assertThat(cell(table, 0, "speedup")).isEqualTo("1.0");
        assertThat(cell(table, 1, "strategy")).isEqualTo("segments@threads:2");
    }

    @Test
    void everySizeIsARowWithTheSizeFromWhichItPays() {
        Table table = SimulationTables.crossover(SIMULATION);
        assertThat(table.rows()).hasSizeGreaterThan(25);
        assertThat(cell(table, 0, "states")).isEqualTo("16");
        BigInteger pays = new BigInteger(String.valueOf(cell(table, 0, "pays")));
        assertThat(pays).isBetween(BigInteger.TWO.pow(10), BigInteger.TWO.pow(20));
    }
}
