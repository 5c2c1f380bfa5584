package org.cyclotron.report;

import java.io.Writer;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON document {@code cyclotron/compare/1}, described in docs/json.md: every run as it was measured, and what
 * follows from the runs. {@link ComparisonJsonReader} reads it back. Its names are a contract.
 */
final class ComparisonJson implements ComparisonFormat {
    static final String SCHEMA = "cyclotron/compare/1";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public ComparisonDocument begin(Writer out) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        return new Document(json);
    }

    private static final class Document implements ComparisonDocument {
        private final JsonGenerator json;
        private boolean begun;
        /** That of the first comparison, written once; others write their own where it differs. */
        private @Nullable Environment environment;

        Document(JsonGenerator json) {
            this.json = json;
        }

        private void begin(@Nullable Environment first) {
            if (begun) {
                return;
            }
            begun = true;
            environment = first;
            if (first == null) {
                json.writeNullProperty("environment");
            } else {
                EnvironmentJson.write(json, first);
            }
            json.writeArrayPropertyStart("comparisons");
        }

        @Override
        public void add(Comparison comparison, ComparisonSummary summary) {
            begin(comparison.environment());
            json.writeStartObject();
            writeSubject(comparison.request().subject());
            json.writeStringProperty("kernel", comparison.request().kernel());
            writeRequest(comparison.request());
            if (!comparison.environment().equals(environment)) {
                EnvironmentJson.write(json, comparison.environment());
            }
            writeRounds(comparison.rounds());
            SummaryJson.write(json, comparison, summary);
            json.writeEndObject();
        }

        private void writeSubject(Subject subject) {
            json.writeStringProperty("scope", subject.scope().id());
            json.writeStringProperty("name", subject.name());
            if (subject.scope() == Scope.REGISTER) {
                json.writeName("register");
                writeRegister(subject.registers().getFirst());
                return;
            }
            json.writeArrayPropertyStart("registers");
            subject.registers().forEach(this::writeRegister);
            json.writeEndArray();
        }

        private void writeRegister(AnalyzedRegister register) {
            json.writeStartObject();
            RegisterJson.writeProperties(json, register);
            json.writeEndObject();
        }

        private void writeRequest(ComparisonRequest request) {
            json.writeObjectPropertyStart("request");
            json.writeNumberProperty("rounds", request.rounds());
            json.writeBooleanProperty("preview", request.preview());
            json.writeStringProperty("seed", Long.toString(request.seed()));
            json.writeStringProperty("baseline", request.baseline().toString());
            JsonText.writeTexts(
                    json,
                    "strategies",
                    request.strategies().stream().map(StrategyName::toString).toList());
            json.writeEndObject();
        }

        private void writeRounds(List<Round> rounds) {
            json.writeArrayPropertyStart("rounds");
            rounds.forEach(this::writeRound);
            json.writeEndArray();
            json.writeArrayPropertyStart("runs");
            for (Round round : rounds) {
                for (RunRecord run : round.runs()) {
                    RunJson.write(json, round, run);
                }
            }
            json.writeEndArray();
        }

        private void writeRound(Round round) {
            json.writeStartObject();
            json.writeNumberProperty("session", round.session());
            json.writeNumberProperty("number", round.number());
            json.writeStringProperty("hostSeed", Long.toString(round.hostSeed()));
            json.writeStringProperty("started", round.started().toString());
            json.writeNumberProperty("warmNanos", round.warmNanos());
            JsonText.writeDouble(json, "backgroundLoad", round.backgroundLoad());
            json.writeEndObject();
        }

        @Override
        public void finish(List<CrossoverLine> crossover, List<RowProblem> problems, boolean cancelled) {
            begin(null);
            json.writeEndArray();
            CrossoverJson.write(json, crossover);
            RegisterJson.writeProblems(json, problems);
            if (cancelled) {
                json.writeBooleanProperty("cancelled", true);
            }
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }
}
