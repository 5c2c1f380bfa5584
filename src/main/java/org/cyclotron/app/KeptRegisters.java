package org.cyclotron.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Scope;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * The registers of a kept result as a file of their own, with what was found out of them. The file is made from the
 * registers, so that it holds what was analysed and not what the file of that time may hold by now.
 *
 * @param file a row for each register, with its name
 * @param problems the rows of the file of that time that could not be read
 * @param known the analyses
 */
public record KeptRegisters(LfsrFile file, List<RowProblem> problems, Map<Lfsr, RegisterAnalysis> known) {
    public KeptRegisters {
        problems = List.copyOf(problems);
        known = Map.copyOf(known);
    }

    /** The registers of an analysis. */
    public static KeptRegisters of(KeptResult.OfAnalysis kept) {
        return of(kept.analysis().registers(), kept.analysis().problems());
    }

    /** The registers of comparisons, each once; where the subject is a file, those of the file. */
    public static KeptRegisters of(List<Comparison> comparisons) {
        List<AnalyzedRegister> registers = comparisons.stream()
                .map(comparison -> comparison.request().subject())
                .filter(subject -> subject.scope() == Scope.FILE)
                .findFirst()
                .map(subject -> subject.registers())
                .orElseGet(() -> distinct(comparisons));
        return of(registers, List.of());
    }

    private static List<AnalyzedRegister> distinct(List<Comparison> comparisons) {
        List<AnalyzedRegister> registers = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (AnalyzedRegister register : comparison.request().subject().registers()) {
                if (registers.stream()
                        .noneMatch(other ->
                                other.row().lfsr().equals(register.row().lfsr()))) {
                    registers.add(register);
                }
            }
        }
        return registers;
    }

    private static KeptRegisters of(List<AnalyzedRegister> registers, List<RowProblem> problems) {
        List<RegisterRow> rows = registers.stream().map(AnalyzedRegister::row).toList();
        Map<Lfsr, RegisterAnalysis> known = new HashMap<>();
        registers.forEach(register -> known.put(register.row().lfsr(), register.analysis()));
        return new KeptRegisters(LfsrFile.empty(LfsrFileOptions.DEFAULT).withAppendedRows(rows), problems, known);
    }
}
