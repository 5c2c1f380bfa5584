package org.cyclotron.report.result;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.experiment.Environment;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.Figures;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param source what was read, such as the name of a file
 * @param sha256 of its bytes, in hexadecimal digits; null where there is no file
 * @param environment where and when the report was made
 */
public record Provenance(String source, @Nullable String sha256, Environment environment) {
    /** The line below the title. */
    String subtitle() {
        return source + " · Cyclotron " + environment.programVersion() + " · "
                + ComparisonText.time(environment.taken());
    }

    /** The last section of a report. */
    List<Block> blocks() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.words("Source", source));
        if (sha256 != null) {
            facts.add(Block.Fact.figure("SHA-256 of the source", sha256));
        }
        facts.add(Block.Fact.words("Report made", ComparisonText.time(environment.taken())));
        facts.addAll(machine(environment));
        return List.of(new Block.Heading(1, "Provenance"), new Block.Facts(facts));
    }

    /** A machine and the programs on it. */
    static List<Block.Fact> machine(Environment environment) {
        List<Block.Fact> facts = new ArrayList<>();
        int cores = environment.cores();
        facts.add(Block.Fact.words("Program", "Cyclotron " + environment.programVersion()));
        facts.add(Block.Fact.words(
                "Processor", environment.processor() + ", " + cores + (cores == 1 ? " core" : " cores")));
        if (environment.memoryBytes() > 0) {
            facts.add(Block.Fact.words("Memory", Figures.bytes(environment.memoryBytes())));
        }
        facts.add(Block.Fact.words("Operating system", environment.operatingSystem()));
        facts.add(Block.Fact.words("Java", environment.javaVersion() + ", " + environment.javaVirtualMachine()));
        return facts;
    }
}
