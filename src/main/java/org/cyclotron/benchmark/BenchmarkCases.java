package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.Kernels;

/** The registry of cases: which kernels walk which registers, and what is factored. */
final class BenchmarkCases {
    private static final WalkCase.Walker WORD = new StrategyWalker("word");
    private static final WalkCase.Walker WORD_PROBE = new ProbeWalker(new StrategyWalker("word"));
    private static final WalkCase.Walker TRIAL = new TrialWalker();
    private static final WalkCase.Walker BITMAP = new KernelWalker(Kernels.byId("bitmap"));
    private static final WalkCase.Walker SECTIONS = new KernelWalker(Kernels.byId("sections"));
    private static final List<Integer> FACTORED_DEGREES = List.of(100, 300, 1000);
    private static final int MOST_FACTORED_SYMBOLS = 30_000;

    private BenchmarkCases() {}

    /** The cases that a selection includes, in the order of the table. */
    static List<BenchmarkCase> of(BenchmarkSelection selection) {
        return all(selection.threads()).filter(selection::includes).toList();
    }

    /** What to say when a selection includes nothing. */
    static String nothingSelected() {
        List<BenchmarkCase> cases = all(List.of(1)).toList();
        return "Nothing to measure is selected. There are the kernels "
                + cases.stream().map(BenchmarkCase::kernel).distinct().collect(Collectors.joining(", "))
                + "; the registers "
                + cases.stream()
                        .filter(WalkCase.class::isInstance)
                        .map(each -> "GF(%d) degree %d".formatted(each.field(), each.degree()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + "; polynomials over GF(2) of degree "
                + FACTORED_DEGREES.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Stream<BenchmarkCase> all(List<Integer> threads) {
        return Stream.concat(walks(threads).stream(), factorizations());
    }

    private static List<BenchmarkCase> walks(List<Integer> threads) {
        List<BenchmarkCase> cases = new ArrayList<>();
        BenchmarkRegister yardstick = BenchmarkRegisters.YARDSTICK;
        cases.add(new WalkCase(new PeerWalker(), yardstick, 1));
        cases.add(new WalkCase(BITMAP, yardstick, 1));
        for (WalkCase.Walker walker : List.of(WORD, WORD_PROBE, TRIAL)) {
            threads.forEach(count -> cases.add(new WalkCase(walker, yardstick, count)));
        }
        for (BenchmarkRegister register : BenchmarkRegisters.OTHERS) {
            threads.forEach(count -> cases.add(new WalkCase(WORD, register, count)));
            if (TrialWalker.walks(register.lfsr())) {
                threads.forEach(count -> cases.add(new WalkCase(TRIAL, register, count)));
            }
        }
        int processors = Runtime.getRuntime().availableProcessors();
        BenchmarkRegisters.SPLITTING.forEach(register -> cases.add(new WalkCase(SECTIONS, register, processors)));
        return cases;
    }

    private static Stream<BenchmarkCase> factorizations() {
        return FACTORED_DEGREES.stream()
                .map(degree -> new FactorizationSubjects(
                        FiniteFields.of(2), degree, Math.max(20, MOST_FACTORED_SYMBOLS / degree)))
                .flatMap(subjects -> Stream.of(new OwnFactorer(), new PariFactorer())
                        .map(factorer -> new FactorizationCase(factorer, subjects)));
    }
}
