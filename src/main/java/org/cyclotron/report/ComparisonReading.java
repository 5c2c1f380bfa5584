package org.cyclotron.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;

/** Reads one comparison of a document. Used once. */
final class ComparisonReading {
    private final JsonCursor json;
    private final Optional<Environment> shared;

    /** @param shared the environment of the document, for a comparison that has none of its own */
    ComparisonReading(JsonCursor json, Optional<Environment> shared) {
        this.json = json;
        this.shared = shared;
    }

    /** What names a round within a comparison. */
    private record RoundNumber(int session, int number) {}

    Comparison comparison() {
        Environment environment = json.find("environment")
                .map(EnvironmentJson::read)
                .or(() -> shared)
                .orElseThrow(() -> json.fault("“environment” is missing here and in the document"));
        ComparisonRequest request = request(json.at("request"), subject());
        if (!request.kernel().equals(json.at("kernel").text())) {
            throw json.at("kernel").fault("the strategies have the kernel " + request.kernel());
        }
        return new Comparison(request, environment, rounds(request.kernel()));
    }

    private Subject subject() {
        Scope scope = json.at("scope").read(ComparisonReading::scope);
        List<AnalyzedRegister> registers = scope == Scope.REGISTER
                ? List.of(RegisterJsonReader.read(json.at("register")))
                : json.at("registers").items().stream()
                        .map(RegisterJsonReader::read)
                        .toList();
        return new Subject(scope, json.at("name").text(), registers);
    }

    private static Scope scope(String id) {
        for (Scope scope : Scope.values()) {
            if (scope.id().equals(id)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("there is no scope “" + id + "”");
    }

    private static ComparisonRequest request(JsonCursor json, Subject subject) {
        List<StrategyName> strategies = json.at("strategies").items().stream()
                .map(strategy -> strategy.read(Strategies::parse))
                .toList();
        StrategyName baseline = json.at("baseline").read(Strategies::parse);
        int rounds = json.at("rounds").smallNumber();
        boolean preview = json.at("preview").truth();
        long seed = json.at("seed").read(Long::valueOf);
        try {
            return new ComparisonRequest(subject, strategies, baseline, rounds, preview, seed);
        } catch (IllegalArgumentException e) {
            throw json.fault(String.valueOf(e.getMessage()));
        }
    }

    private List<Round> rounds(String kernel) {
        Map<RoundNumber, List<RunRecord>> runs = new LinkedHashMap<>();
        List<JsonCursor> rounds = json.at("rounds").items();
        for (JsonCursor round : rounds) {
            if (runs.put(number(round, "number"), new ArrayList<>()) != null) {
                throw round.fault("this round stands in the document twice");
            }
        }
        json.at("runs").items().forEach(run -> add(run, kernel, runs));
        return rounds.stream()
                .map(round -> round(round, runs.getOrDefault(number(round, "number"), List.of())))
                .toList();
    }

    private static RoundNumber number(JsonCursor json, String name) {
        return new RoundNumber(json.at("session").smallNumber(), json.at(name).smallNumber());
    }

    private static void add(JsonCursor json, String kernel, Map<RoundNumber, List<RunRecord>> rounds) {
        List<RunRecord> runs = rounds.get(number(json, "round"));
        if (runs == null) {
            throw json.at("round").fault("there is no such round among “rounds”");
        }
        RunRecord run = RunJsonReader.read(json);
        if (!run.strategy().kernel().equals(kernel)) {
            throw json.at("strategy").fault("the kernel of this comparison is " + kernel);
        }
        if (runs.stream().anyMatch(other -> other.strategy().equals(run.strategy()))) {
            throw json.at("strategy").fault(run.strategy() + " ran twice in this round");
        }
        runs.add(run);
    }

    private static Round round(JsonCursor json, List<RunRecord> runs) {
        return new Round(
                json.at("session").smallNumber(),
                json.at("number").smallNumber(),
                json.at("hostSeed").read(Long::valueOf),
                json.at("started").read(Instant::parse),
                json.at("warmNanos").number(),
                json.at("backgroundLoad").doubleOrNaN(),
                runs);
    }
}
