package org.cyclotron.report;

import java.io.Writer;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.lfsr.csv.RowProblem;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON document {@code cyclotron/analyze/1}. Its names are a contract, described in docs/json.md: integers that may
 * exceed 2^53 are strings, polynomials list coefficients lowest first, null means "not known" and comes with a reason.
 */
final class AnalysisJson implements AnalysisFormat {
    static final String SCHEMA = "cyclotron/analyze/1";

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
    public AnalysisDocument begin(Writer out) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("convention", "s(t+d)=sum c_i s(t+i)");
        json.writeArrayPropertyStart("registers");
        return new Document(json);
    }

    private record Document(JsonGenerator json) implements AnalysisDocument {
        @Override
        public void add(AnalyzedRegister register) {
            json.writeStartObject();
            RegisterJson.writeProperties(json, register);
            json.writeEndObject();
        }

        @Override
        public void finish(List<RowProblem> problems, boolean cancelled) {
            json.writeEndArray();
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
