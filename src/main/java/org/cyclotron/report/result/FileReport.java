package org.cyclotron.report.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RegisterKind;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The report of a file of registers, put together register by register: of all of them it keeps a row of the table, of the
 * first ones everything, so that a long file needs little memory. Used once, by one thread.
 */
public final class FileReport {
    private final int details;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<@Nullable String> anchors = new ArrayList<>();
    private final List<Block> sections = new ArrayList<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> fields = new TreeMap<>();
    private @Nullable Table heading;
    private int failed;

    /** A report without registers. @param details how many registers get a section of their own, the first ones */
    public FileReport(int details) {
        this.details = details;
    }

    /** Whether the next register gets a section, and so pictures. */
    public boolean detailsNext() {
        return rows.size() < details;
    }

    /** What stands before the names of the pictures of a register. */
    public static String prefix(RegisterRow row) {
        return "line-" + row.line() + "-";
    }

    /**
     * Adds a register.
     *
     * @param pictures as {@link RegisterReport#of}; not looked at where the register gets no section
     */
    public void add(AnalyzedRegister register, Map<String, Block.Picture> pictures) {
        boolean detailed = detailsNext();
        String anchor = "line-" + register.row().line();
        Table table = AnalysisTables.registers(List.of(register));
        heading = table;
        rows.add(table.rows().getFirst());
        anchors.add(detailed ? anchor : null);
        count(register);
        if (detailed) {
            sections.add(new Block.Heading(1, title(register.row()), anchor));
            sections.addAll(new RegisterSections(register, pictures, 2).brief());
        }
    }

    private void count(AnalyzedRegister register) {
        Verification.Status status = register.analysis().verification().status();
        statuses.merge(status.id(), 1, Integer::sum);
        kinds.merge(RegisterKind.of(register.analysis().algebra()).label(), 1, Integer::sum);
        fields.merge(register.row().lfsr().field().name(), 1, Integer::sum);
        failed += status == Verification.Status.FAILED ? 1 : 0;
    }

    private static String title(RegisterRow row) {
        @Nullable String name = row.name();
        return "Line " + row.line() + (name == null || name.isBlank() ? "" : " · " + name);
    }

    /**
     * The whole report.
     *
     * @param wanted how many registers the file has; more than were added where the analysis was stopped
     */
    public Document finish(int wanted, List<RowProblem> problems, Provenance provenance) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Summary"));
        blocks.add(statement(wanted, problems));
        blocks.add(new Block.Facts(facts(problems)));
        if (!problems.isEmpty()) {
            blocks.add(new Block.Heading(1, "Rows that could not be read"));
            blocks.add(new Block.Paragraph("They are left out; everything else in the file stands below."));
            blocks.add(new Block.Tabular(AnalysisTables.problems(problems)));
        }
        blocks.add(new Block.Heading(1, "Registers"));
        blocks.addAll(registers());
        blocks.addAll(sections);
        blocks.addAll(provenance.blocks());
        return new Document("Registers of " + provenance.source(), provenance.subtitle(), blocks);
    }

    private Block statement(int wanted, List<RowProblem> problems) {
        int all = rows.size();
        List<String> reasons = new ArrayList<>();
        if (all < wanted) {
            reasons.add("Stopped: " + Figures.count(all) + " of " + registers(wanted)
                    + " were analysed; those are complete.");
        }
        if (!problems.isEmpty()) {
            reasons.add(Figures.count(problems.size())
                    + (problems.size() == 1 ? " row could not be read." : " rows could not be read."));
        }
        if (failed > 0) {
            return new Block.Statement(
                    Tone.FAILED, failed + " of " + registers(all) + " FAILED their verification", reasons);
        }
        if (all == 0) {
            return new Block.Statement(Tone.WARNING, "No register was analysed", reasons);
        }
        int verified = statuses.getOrDefault(Verification.Status.VERIFIED.id(), 0);
        boolean allVerified = verified == all;
        String headline = allVerified
                ? (all == 1 ? "The register is verified" : "All " + registers(all) + " are verified")
                : Figures.count(verified) + " of " + registers(all) + " verified by walking; none failed";
        Tone tone = !reasons.isEmpty() ? Tone.WARNING : allVerified ? Tone.VERIFIED : Tone.NEUTRAL;
        return new Block.Statement(tone, headline, reasons);
    }

    private static String registers(int count) {
        return Figures.count(count) + (count == 1 ? " register" : " registers");
    }

    private List<Block.Fact> facts(List<RowProblem> problems) {
        return List.of(
                Block.Fact.figure("Registers", Figures.count(rows.size())),
                Block.Fact.figure("Rows not read", Figures.count(problems.size())),
                Block.Fact.words("Kinds", counted(kinds)),
                Block.Fact.words("Verification", counted(statuses)),
                Block.Fact.words("Fields", counted(fields)));
    }

    private static String counted(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return "–";
        }
        Function<Map.Entry<String, Integer>, String> words =
                entry -> Figures.count(entry.getValue()) + " " + entry.getKey();
        return String.join(", ", counts.entrySet().stream().map(words).toList());
    }

    private List<Block> registers() {
        Table columns = heading;
        if (columns == null) {
            return List.of(new Block.Paragraph("There is none."));
        }
        List<Block.RowMark> marks = new ArrayList<>();
        anchors.forEach(anchor -> marks.add(Block.RowMark.leadingTo(anchor)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Tabular(
                new Table(columns.id(), columns.title(), columns.columns(), Collections.unmodifiableList(rows)),
                marks));
        if (rows.size() > details) {
            blocks.add(new Block.Paragraph("The first " + details + " of " + registers(rows.size())
                    + " have a section below; the option --details N of cyclotron report file gives it to more."));
        }
        return blocks;
    }
}
