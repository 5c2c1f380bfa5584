package org.cyclotron.report.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.report.AnalysisWords;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Tone;
import org.jspecify.annotations.Nullable;

/** How the answer of algebra was checked: the outcome first, then what was walked, by what, and what it took from algebra. */
final class VerificationSection {
    private static final String INDEPENDENT =
            "It uses nothing of the algebraic answer: every state is stepped by the recurrence alone.";
    private static final String HINTED =
            "Algebra suggests how the states are walked; no count follows from that, and a wrong suggestion could only make the"
                    + " walk slower.";

    private final Verification verification;
    private final boolean structureKnown;

    VerificationSection(RegisterAnalysis analysis) {
        this.verification = analysis.verification();
        this.structureKnown = analysis.algebra().structure() != null;
    }

    /** What a reader should see first. */
    Block statement() {
        String reason = verification.reason();
        return switch (verification.status()) {
            case VERIFIED ->
                new Block.Statement(
                        Tone.VERIFIED,
                        verification.walkedEveryState()
                                ? "Verified: algebra and a walk through all "
                                        + Figures.count(verification.statesExpected())
                                        + " states give the same cycle structure"
                                : "Verified by sections: algebra and the returns of cycles to a section give the same"
                                        + " cycle structure",
                        List.of());
            case ASSISTED ->
                new Block.Statement(
                        Tone.NEUTRAL,
                        "Consistent, assisted: the walk agrees with algebra and was given lengths by it",
                        reasons(reason));
            case ALGEBRAIC_ONLY ->
                new Block.Statement(
                        structureKnown ? Tone.NEUTRAL : Tone.WARNING,
                        structureKnown
                                ? "By algebra only: no walk has checked this cycle structure"
                                : "Algebra alone does not tell the cycle structure",
                        reasons(reason));
            case FAILED ->
                new Block.Statement(
                        Tone.FAILED, "FAILED: algebra and the walk give different answers", reasons(reason));
        };
    }

    private static List<String> reasons(@Nullable String reason) {
        return reason == null ? List.of() : List.of(Sentences.of(reason));
    }

    /** The section, without its heading. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String method = verification.method();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.words("Outcome", AnalysisWords.status(verification)));
        facts.add(Block.Fact.words("Walked by", method == null ? "nothing" : method));
        facts.add(figure("States of the space", verification.statesExpected()));
        facts.add(figure("States accounted for", verification.statesCovered()));
        facts.add(figure("Steps taken", verification.statesStepped()));
        blocks.add(new Block.Facts(facts));
        if (method != null) {
            blocks.add(new Block.Paragraph(how(method)));
        }
        List<List<@Nullable Object>> walked = walked();
        if (!walked.isEmpty()) {
            blocks.add(new Block.Tabular(new Table(
                    "walked",
                    "Cycle structure as it was walked",
                    List.of(new Table.Column("length", "Length", true), new Table.Column("count", "Cycles", true)),
                    walked)));
        }
        return blocks;
    }

    private List<List<@Nullable Object>> walked() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (verification.walked() != null) {
            verification.walked().forEach(term -> rows.add(Arrays.asList(term.length(), term.count())));
        }
        return rows;
    }

    /** What the method does, and what it takes from algebra. */
    static String how(String method) {
        return switch (method) {
            case "bitmap" ->
                "The kernel bitmap steps every state once and marks it in a bitmap of the space. " + INDEPENDENT;
            case "floyd", "brent" ->
                "The kernel " + method + " finds the cycle of every state by two walkers. " + INDEPENDENT;
            case "segments" ->
                "The kernel segments walks every state in pieces between marked states, on several threads, and joins the"
                        + " pieces to cycles; the count closes at all states or is not given out. " + HINTED;
            case Verification.SECTIONS ->
                "The kernel sections counts cycles by their returns to a section: the characteristic polynomial splits, and"
                        + " about one state in each return is visited, so not every state was walked. " + HINTED;
            default ->
                "The strategy " + method
                        + " walks the states; each of its answers passes the correctness gate: lengths that"
                        + " sum to all states on cycles, and all states accounted for.";
        };
    }

    private static Block.Fact figure(String name, BigInteger value) {
        return Block.Fact.figure(name, Figures.full(value));
    }
}
