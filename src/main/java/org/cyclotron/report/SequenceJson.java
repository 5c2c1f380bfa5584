package org.cyclotron.report;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cyclotron.sequence.Autocorrelation;
import org.cyclotron.sequence.LinearComplexityProfile;
import org.cyclotron.sequence.RunLengths;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;
import tools.jackson.core.JsonGenerator;

/** What is known of a sequence as JSON, {@code cyclotron/sequence/1}. Stateless. */
public final class SequenceJson {
    private SequenceJson() {}

    /** Writes the head and the parts that are asked for; a part that is not is left out. Does not close the writer. */
    public static void write(SequencePlan plan, SequenceAnalysis analysis, Set<SequenceSection> sections, Writer out) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", "cyclotron/sequence/1");
        json.writeStringProperty("convention", "s(t+d)=sum c_i s(t+i)");
        head(json, plan);
        if (sections.contains(SequenceSection.STATISTICS)) {
            statistics(json, analysis);
        }
        if (sections.contains(SequenceSection.AUTOCORRELATION)) {
            autocorrelation(json, analysis.autocorrelation());
        }
        if (sections.contains(SequenceSection.COMPLEXITY)) {
            complexity(json, analysis.profile());
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void head(JsonGenerator json, SequencePlan plan) {
        RegisterJson.writeField(json, plan.span().lfsr().field());
        JsonText.writeElements(json, "row", plan.span().lfsr().row());
        JsonText.writeElements(json, "start", plan.span().start());
        json.writeNumberProperty("skipped", plan.skipped());
        json.writeNumberProperty("length", plan.span().length());
        json.writeBooleanProperty("wholePeriod", plan.span().wholePeriod());
        JsonText.writeBig(json, "period", plan.exactPeriod());
        if (plan.exactPeriod() == null) {
            json.writeStringProperty("periodReason", SpanText.periodInFull(plan));
        }
    }

    private static void statistics(JsonGenerator json, SequenceAnalysis analysis) {
        json.writeArrayPropertyStart("postulates");
        for (PostulateText postulate : PostulateText.of(analysis)) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("postulate", postulate.name().toLowerCase(Locale.ROOT));
            values.put("verdict", postulate.verdict().name().toLowerCase(Locale.ROOT));
            values.put("figures", postulate.figures());
            JsonText.writeInline(json, values);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("counts");
        analysis.counts().counts().forEach((element, count) -> pair(json, "element", element, "count", count));
        json.writeEndArray();
        json.writeArrayPropertyStart("runs");
        for (RunLengths.Row row : analysis.runs().rows()) {
            json.writeStartObject();
            json.writeNumberProperty("length", row.length());
            json.writeNumberProperty("count", row.count());
            json.writeNumberProperty("expected", analysis.runs().expected(row.length()));
            if (analysis.runs().bySymbol()) {
                JsonText.writeElements(json, "byElement", row.bySymbol());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void autocorrelation(JsonGenerator json, Autocorrelation values) {
        json.writeObjectPropertyStart("autocorrelation");
        json.writeBooleanProperty("periodic", values.periodic());
        json.writeBooleanProperty("complete", values.isComplete());
        json.writeArrayPropertyStart("values");
        for (int i = 0; i < values.size(); i++) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("shift", values.shift(i));
            value.put("pairs", values.pairs(i));
            value.put("real", values.real(i));
            value.put("imaginary", values.imaginary(i));
            JsonText.writeInline(json, value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void complexity(JsonGenerator json, LinearComplexityProfile profile) {
        json.writeObjectPropertyStart("linearComplexity");
        json.writeNumberProperty("complexity", profile.complexity());
        json.writeNumberProperty("elements", profile.elements());
        json.writeBooleanProperty("settled", profile.settled());
        json.writeNumberProperty("deviation", profile.deviation());
        json.writeArrayPropertyStart("jumps");
        profile.jumps().forEach(jump -> pair(json, "elements", jump.elements(), "complexity", jump.complexity()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pair(JsonGenerator json, String first, Object one, String second, Object other) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(first, one);
        values.put(second, other);
        JsonText.writeInline(json, values);
    }
}
