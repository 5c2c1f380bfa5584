package org.cyclotron.report;

import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An analysed register in JSON: the piece that the documents of analyses and of comparisons share. */
final class RegisterJson {
    private RegisterJson() {}

    /** Writes the properties of a register into the object that is open. */
    static void writeProperties(JsonGenerator json, AnalyzedRegister register) {
        AlgebraicAnalysis algebra = register.analysis().algebra();
        JsonText.writeText(json, "name", register.row().name());
        json.writeNumberProperty("line", register.row().line());
        json.writeNumberProperty("column", register.row().column());
        json.writeStringProperty("text", register.row().text());
        json.writeStringProperty("notation", register.row().notationId());
        writeField(json, algebra.lfsr().field());
        JsonText.writeElements(json, "row", algebra.lfsr().row());
        json.writeNumberProperty("degree", algebra.lfsr().degree());
        JsonText.writeElements(
                json,
                "characteristicPolynomial",
                algebra.lfsr().characteristicPolynomial().coefficients());
        json.writeArrayPropertyStart("factors");
        algebra.factors().forEach(factor -> writeFactor(json, factor));
        json.writeEndArray();
        writeOrder(json, algebra.order());
        json.writeBooleanProperty("singular", algebra.singular());
        json.writeNumberProperty("preperiod", algebra.preperiod());
        json.writeBooleanProperty("irreducible", algebra.irreducible());
        writeCertainty(json, "primitive", algebra.primitive());
        JsonText.writeBig(json, "cyclicStates", algebra.cyclicStates());
        writeStructure(json, algebra);
        writeVerification(json, register.analysis().verification());
    }

    /** A property with the field. */
    static void writeField(JsonGenerator json, FiniteField field) {
        json.writeObjectPropertyStart("field");
        json.writeNumberProperty("order", field.order());
        json.writeNumberProperty("characteristic", field.characteristic());
        json.writeNumberProperty("degree", field.degree());
        JsonText.writeElements(json, "modulus", field.modulus());
        @Nullable ModulusSource source = field.modulusSource();
        JsonText.writeText(json, "modulusSource", source == null ? null : sourceName(source));
        json.writeEndObject();
    }

    /** The word for where a modulus came from. */
    static String sourceName(ModulusSource source) {
        return switch (source) {
            case CONWAY -> "conway";
            case FILE -> "file";
            case USER -> "user";
        };
    }

    private static void writeFactor(JsonGenerator json, RegisterFactor factor) {
        json.writeStartObject();
        JsonText.writeElements(json, "polynomial", factor.polynomial().coefficients());
        json.writeNumberProperty("multiplicity", factor.multiplicity());
        @Nullable Order order = factor.order();
        if (order == null) {
            json.writeNullProperty("order");
            json.writeStringProperty("orderStatus", "exact");
            json.writeStringProperty("orderReason", "x divides no x^n - 1, so it has no order");
        } else {
            writeOrder(json, order);
        }
        json.writeEndObject();
    }

    private static void writeOrder(JsonGenerator json, Order order) {
        if (order.isExact()) {
            JsonText.writeBig(json, "order", order.value());
            json.writeStringProperty("orderStatus", "exact");
            return;
        }
        json.writeNullProperty("order");
        json.writeStringProperty("orderStatus", "divides");
        JsonText.writeBig(json, "orderDivides", order.divides());
        JsonText.writeBig(json, "orderMultipleOf", order.multipleOf());
        JsonText.writeBig(json, "unfactoredCofactor", order.cofactor());
        json.writeNumberProperty("trialBound", order.trialBound());
    }

    private static void writeCertainty(JsonGenerator json, String name, Certainty certainty) {
        switch (certainty) {
            case YES -> json.writeBooleanProperty(name, true);
            case NO -> json.writeBooleanProperty(name, false);
            case UNKNOWN -> json.writeNullProperty(name);
        }
    }

    private static void writeStructure(JsonGenerator json, AlgebraicAnalysis algebra) {
        @Nullable CycleStructure structure = algebra.structure();
        if (structure == null) {
            json.writeNullProperty("cycleStructure");
        } else {
            writeTerms(json, "cycleStructure", structure.terms());
        }
        JsonText.writeText(json, "cycleStructureReason", algebra.structureReason());
        json.writeArrayPropertyStart("tails");
        for (TailLevel level : algebra.tails()) {
            json.writeStartObject();
            json.writeNumberProperty("length", level.length());
            JsonText.writeBig(json, "states", level.states());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Terms of a cycle structure as an array of objects. */
    static void writeTerms(JsonGenerator json, String name, List<CycleTerm> terms) {
        json.writeArrayPropertyStart(name);
        for (CycleTerm term : terms) {
            json.writeStartObject();
            JsonText.writeBig(json, "length", term.length());
            JsonText.writeBig(json, "count", term.count());
            JsonText.writeElements(json, "representative", term.representative());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeVerification(JsonGenerator json, Verification verification) {
        json.writeObjectPropertyStart("verification");
        json.writeStringProperty("status", verification.status().id());
        JsonText.writeText(json, "method", verification.method());
        JsonText.writeBig(json, "statesExpected", verification.statesExpected());
        JsonText.writeBig(json, "statesCovered", verification.statesCovered());
        JsonText.writeBig(json, "statesStepped", verification.statesStepped());
        JsonText.writeText(json, "reason", verification.reason());
        if (verification.walked() != null) {
            writeTerms(json, "walked", verification.walked());
        }
        json.writeEndObject();
    }

    /** Rows that could not be read, as the property {@code problems}. */
    static void writeProblems(JsonGenerator json, List<RowProblem> problems) {
        json.writeArrayPropertyStart("problems");
        for (RowProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberProperty("line", problem.line());
            json.writeNumberProperty("column", problem.column());
            json.writeStringProperty("value", problem.value());
            json.writeStringProperty("reason", problem.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
