package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.report.AnalysisLine.Kind;
import org.cyclotron.report.RegisterPair.Judgement;

/**
 * Two analyses beside each other, register by register: whether they agree, and where they differ.
 *
 * @param both the registers that stand in both, in the order of the earlier
 * @param onlyBefore those that stand in the earlier alone
 * @param onlyAfter those that stand in the later alone
 * @param notes sentences without a full stop on what is missing in either
 */
public record AnalysisPair(
        List<RegisterPair> both, List<KeptRegister> onlyBefore, List<KeptRegister> onlyAfter, List<String> notes) {
    public AnalysisPair {
        both = List.copyOf(both);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        notes = List.copyOf(notes);
    }

    /** Matches registers by name, else by line and by what they are. */
    public static AnalysisPair of(KeptAnalysis before, KeptAnalysis after) {
        RegisterMatching matching = new RegisterMatching(before.registers(), after.registers());
        return new AnalysisPair(matching.pairs(), matching.onlyBefore(), matching.onlyAfter(), notes(before, after));
    }

    private static List<String> notes(KeptAnalysis before, KeptAnalysis after) {
        List<String> notes = new ArrayList<>();
        if (before.stopped() || after.stopped()) {
            boolean both = before.stopped() && after.stopped();
            notes.add(both ? "both were stopped" : "the " + (before.stopped() ? "earlier" : "later") + " was stopped");
        }
        if (before.problems() == after.problems()) {
            addUnread(notes, before.problems(), "in both");
        } else {
            addUnread(notes, before.problems(), "before");
            addUnread(notes, after.problems(), "after");
        }
        return notes;
    }

    private static void addUnread(List<String> notes, int rows, String where) {
        if (rows > 0) {
            notes.add((rows == 1 ? "1 row" : rows + " rows") + " not read " + where);
        }
    }

    /** The register of this name alone; empty where neither has one. */
    public Optional<AnalysisPair> only(String register) {
        AnalysisPair found = new AnalysisPair(
                both.stream().filter(pair -> pair.name().equals(register)).toList(),
                onlyBefore.stream().filter(one -> one.label().equals(register)).toList(),
                onlyAfter.stream().filter(one -> one.label().equals(register)).toList(),
                List.of());
        return found.names().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The names of all registers. */
    public List<String> names() {
        return Stream.of(
                        both.stream().map(RegisterPair::name),
                        onlyBefore.stream().map(KeptRegister::label),
                        onlyAfter.stream().map(KeptRegister::label))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether both have the same registers and say the same of each, and none failed. */
    public boolean isAlike() {
        return onlyBefore.isEmpty() && onlyAfter.isEmpty() && count(Judgement.ALIKE) == both.size();
    }

    private long count(Judgement judgement) {
        return both.stream().filter(pair -> pair.judgement() == judgement).count();
    }

    /** In a line: {@code 9 registers in both, 8 alike, 1 failed; 1 only before}. */
    public String summary() {
        StringBuilder text = new StringBuilder(registers(both.size())).append(" in both");
        for (Judgement judgement : Judgement.values()) {
            long count = count(judgement);
            if (count > 0) {
                text.append(", ")
                        .append(count == both.size() && count > 1 ? "all" : count)
                        .append(' ')
                        .append(judgement.words());
            }
        }
        if (!onlyBefore.isEmpty()) {
            text.append("; ").append(onlyBefore.size()).append(" only before");
        }
        if (!onlyAfter.isEmpty()) {
            text.append("; ").append(onlyAfter.size()).append(" only after");
        }
        return text.toString();
    }

    /** Such as {@code 9 registers}. */
    public static String registers(int count) {
        return count == 0 ? "no register" : count == 1 ? "1 register" : count + " registers";
    }

    /** What is wrong with a result, in sentences, the worst first. */
    public List<String> dangers() {
        return Stream.of(
                        worstFirst().flatMap(pair -> pair.danger().stream()),
                        failures(onlyBefore, "before"),
                        failures(onlyAfter, "after"))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> failures(List<KeptRegister> registers, String where) {
        return registers.stream()
                .filter(KeptRegister::isFailed)
                .map(register -> RegisterPair.failure(register.label(), where, register));
    }

    /** All lines: those that differ first, the worst registers first among them; then what stands in one only; then the rest. */
    public List<AnalysisLine> lines() {
        List<AnalysisLine> lines = new ArrayList<>(tellingLines());
        both.stream()
                .flatMap(pair -> pair.lines().stream())
                .filter(line -> !line.isTelling())
                .forEach(lines::add);
        return lines;
    }

    /** The same without those that say the same in both. */
    public List<AnalysisLine> tellingLines() {
        Stream<AnalysisLine> differing =
                worstFirst().flatMap(pair -> pair.lines().stream()).filter(AnalysisLine::isTelling);
        Stream<AnalysisLine> before = onlyBefore.stream().map(one -> single(one, Kind.ONLY_BEFORE));
        Stream<AnalysisLine> after = onlyAfter.stream().map(one -> single(one, Kind.ONLY_AFTER));
        return Stream.of(differing, before, after).flatMap(lines -> lines).toList();
    }

    private Stream<RegisterPair> worstFirst() {
        return both.stream().sorted(Comparator.comparing(RegisterPair::judgement));
    }

    private static AnalysisLine single(KeptRegister register, Kind kind) {
        AnalysisFact fact = AnalysisFact.POLYNOMIAL;
        Object polynomial = fact.of(register);
        return new AnalysisLine(
                register.label(),
                fact,
                kind == Kind.ONLY_BEFORE ? polynomial : null,
                kind == Kind.ONLY_AFTER ? polynomial : null,
                kind);
    }

    /** All lines with every digit. A cell of values is null where one does not know it, or has no such register. */
    public Table table() {
        return new Table(
                "analysis-pair",
                "Two analyses",
                List.of(
                        new Table.Column("register", "Register", false),
                        new Table.Column("what", "What", false),
                        new Table.Column("before", "Before", false),
                        new Table.Column("after", "After", false),
                        new Table.Column("difference", "Δ", true),
                        new Table.Column("percent", "Δ %", true),
                        new Table.Column("change", "Change", false)),
                lines().stream().map(AnalysisLine::cells).toList());
    }
}
