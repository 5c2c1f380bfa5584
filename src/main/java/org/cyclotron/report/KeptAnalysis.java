package org.cyclotron.report;

import java.util.List;

/**
 * What an analysis says, as it was written down.
 *
 * @param problems rows that could not be read
 * @param stopped whether registers are missing because it was stopped
 */
public record KeptAnalysis(List<KeptRegister> registers, int problems, boolean stopped) {
    public KeptAnalysis {
        registers = List.copyOf(registers);
    }
}
