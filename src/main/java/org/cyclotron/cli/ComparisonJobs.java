package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared: earlier comparisons in their order, continued where they are asked for, then the rest. What no
 * option says is as in the earlier comparisons.
 *
 * @param rounds null where not said
 * @param seed null where not said
 * @param randomSeed for what is begun without a seed
 */
record ComparisonJobs(
        StrategyOptions strategies,
        @Nullable Integer rounds,
        boolean preview,
        @Nullable Long seed,
        long randomSeed) {
    /**
     * The jobs.
     *
     * @param subjects what is asked for; null for all that was compared earlier
     */
    List<ComparisonJob> of(@Nullable List<Subject> subjects, List<Comparison> earlier) {
        List<ComparisonJob> jobs = new ArrayList<>();
        List<Subject> rest = new ArrayList<>(subjects == null ? List.of() : subjects);
        for (Comparison comparison : earlier) {
            Subject subject = comparison.request().subject();
            boolean asked = rest.removeIf(other -> sameRegisters(subject, other)) || subjects == null;
            jobs.add(new ComparisonJob(
                    asked ? continued(comparison.request()) : comparison.request(), comparison, asked));
        }
        Optional<ComparisonRequest> model =
                earlier.stream().map(Comparison::request).findFirst();
        for (Subject subject : rest) {
            jobs.add(new ComparisonJob(
                    model.map(each -> like(each, subject)).orElseGet(() -> begun(subject)), null, true));
        }
        return jobs;
    }

    private static boolean sameRegisters(Subject one, Subject other) {
        return one.scope() == other.scope() && registers(one).equals(registers(other));
    }

    private static List<Lfsr> registers(Subject subject) {
        return subject.registers().stream()
                .map(register -> register.row().lfsr())
                .toList();
    }

    private ComparisonRequest begun(Subject subject) {
        StrategyOptions.Chosen chosen = strategies.choose();
        return new ComparisonRequest(
                subject,
                chosen.strategies(),
                chosen.baseline(),
                rounds == null ? ComparisonRequest.USUAL_ROUNDS : rounds,
                preview,
                seed == null ? randomSeed : seed);
    }

    private ComparisonRequest continued(ComparisonRequest earlier) {
        if (preview && !earlier.preview()) {
            throw new BadInputException(
                    "what was measured before is no preview and cannot go on as one;" + " leave out --preview");
        }
        return like(earlier, earlier.subject());
    }

    private ComparisonRequest like(ComparisonRequest earlier, Subject subject) {
        StrategyOptions.Chosen chosen = strategies.choose(earlier);
        return new ComparisonRequest(
                subject,
                chosen.strategies(),
                chosen.baseline(),
                rounds == null ? earlier.rounds() : rounds,
                preview || earlier.preview(),
                seed == null ? earlier.seed() : seed);
    }
}
