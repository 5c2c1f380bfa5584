package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;

/**
 * Reads an analysed register back from JSON. The row and its verification are read; the algebra follows from the row and
 * is computed again, which gives the same answer on every machine, and must agree with what the document says of it.
 */
final class RegisterJsonReader {
    private RegisterJsonReader() {}

    static AnalyzedRegister read(JsonCursor json) {
        Lfsr lfsr = lfsr(json);
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        requireAgreement(json, algebra);
        RegisterRow row = new RegisterRow(
                json.at("line").smallNumber(),
                json.at("column").smallNumber(),
                json.at("name").textOrNull(),
                json.at("notation").text(),
                lfsr,
                json.at("text").text());
        return new AnalyzedRegister(row, new RegisterAnalysis(algebra, verification(json.at("verification"))));
    }

    /** The row alone. */
    static Lfsr lfsr(JsonCursor json) {
        FiniteField field = field(json.at("field"));
        JsonCursor row = json.at("row");
        try {
            return new Lfsr(field, row.elements());
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    private static FiniteField field(JsonCursor json) {
        long order = json.at("order").number();
        Optional<JsonCursor> modulus = json.find("modulus");
        try {
            return modulus.isEmpty()
                    ? FiniteFields.of(order)
                    : FiniteFields.of(
                            order,
                            modulus.get().elements(),
                            json.at("modulusSource").read(RegisterJsonReader::source));
        } catch (IllegalArgumentException e) {
            throw json.fault(String.valueOf(e.getMessage()));
        }
    }

    private static ModulusSource source(String name) {
        return Arrays.stream(ModulusSource.values())
                .filter(source -> RegisterJson.sourceName(source).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a modulus does not come from “" + name + "”"));
    }

    /** Refuses a document whose polynomial does not belong to the row. */
    static void requirePolynomial(JsonCursor json, Lfsr lfsr) {
        JsonCursor polynomial = json.at("characteristicPolynomial");
        if (!Arrays.equals(
                polynomial.elements(), lfsr.characteristicPolynomial().coefficients())) {
            throw polynomial.fault("the row has the characteristic polynomial " + lfsr.characteristicPolynomial());
        }
    }

    private static void requireAgreement(JsonCursor json, AlgebraicAnalysis algebra) {
        requirePolynomial(json, algebra.lfsr());
        json.find("cycleStructure").ifPresent(structure -> {
            if (algebra.structure() != null
                    && !sameTerms(terms(structure), algebra.structure().terms())) {
                throw structure.fault("the row has the cycle structure " + algebra.structure());
            }
        });
    }

    private static boolean sameTerms(List<CycleTerm> one, List<CycleTerm> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    static Verification verification(JsonCursor json) {
        Optional<List<CycleTerm>> walked = json.find("walked").map(RegisterJsonReader::terms);
        return new Verification(
                json.at("status").read(RegisterJsonReader::status),
                json.at("method").textOrNull(),
                json.at("statesExpected").big(),
                json.at("statesCovered").big(),
                json.at("statesStepped").big(),
                json.at("reason").textOrNull(),
                walked.orElse(null));
    }

    static Verification.Status status(String id) {
        return Arrays.stream(Verification.Status.values())
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no status “" + id + "”"));
    }

    /** Terms of a cycle structure. */
    static List<CycleTerm> terms(JsonCursor json) {
        List<CycleTerm> terms = new ArrayList<>();
        for (JsonCursor term : json.items()) {
            long[] representative =
                    term.find("representative").map(JsonCursor::elements).orElse(null);
            try {
                terms.add(
                        new CycleTerm(term.at("length").big(), term.at("count").big(), representative));
            } catch (IllegalArgumentException e) {
                throw term.fault(String.valueOf(e.getMessage()));
            }
        }
        return terms;
    }
}
