package org.cyclotron.report;

import java.util.List;
import java.util.Optional;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the JSON document {@code cyclotron/analyze/1} says. Unlike {@link AnalysisJsonReader} it computes no algebra and
 * takes a wrong answer for what it is, an answer: two documents can then be held against each other. Stateless.
 */
public final class KeptAnalysisReader {
    private static final JsonDocument DOCUMENT = new JsonDocument(AnalysisJson.SCHEMA, "an analysis");

    private KeptAnalysisReader() {}

    /**
     * Reads a text.
     *
     * @param document its name for people
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or a polynomial in it
     *     does not belong to its row
     */
    public static KeptAnalysis read(String document, String text) throws DamagedDocumentException {
        return DOCUMENT.read(document, text, KeptAnalysisReader::analysis);
    }

    private static KeptAnalysis analysis(JsonCursor json) {
        List<KeptRegister> registers = json.at("registers").items().stream()
                .map(KeptAnalysisReader::register)
                .toList();
        return new KeptAnalysis(
                registers,
                json.at("problems").items().size(),
                json.find("cancelled").isPresent());
    }

    private static KeptRegister register(JsonCursor json) {
        Lfsr lfsr = RegisterJsonReader.lfsr(json);
        RegisterJsonReader.requirePolynomial(json, lfsr);
        JsonCursor verification = json.at("verification");
        Verification checked = RegisterJsonReader.verification(verification);
        return new KeptRegister(
                json.at("line").smallNumber(),
                json.at("name").textOrNull(),
                lfsr,
                order(json),
                json.at("preperiod").smallNumber(),
                structure(json, verification, checked),
                checked);
    }

    /** By algebra; else by a walk that nothing contradicted. */
    private static @Nullable CycleStructure structure(JsonCursor json, JsonCursor verification, Verification checked) {
        Optional<JsonCursor> algebra = json.find("cycleStructure");
        Optional<JsonCursor> walked =
                checked.status() == Verification.Status.FAILED ? Optional.empty() : verification.find("walked");
        return algebra.or(() -> walked).map(KeptAnalysisReader::structure).orElse(null);
    }

    private static CycleStructure structure(JsonCursor json) {
        List<CycleTerm> terms = RegisterJsonReader.terms(json);
        try {
            return new CycleStructure(terms);
        } catch (IllegalArgumentException e) {
            throw json.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Order order(JsonCursor json) {
        JsonCursor status = json.at("orderStatus");
        try {
            return switch (status.text()) {
                case "exact" -> Order.exact(json.at("order").big(), true);
                case "divides" ->
                    new Order(
                            json.at("orderMultipleOf").big(),
                            json.at("orderDivides").big(),
                            json.at("unfactoredCofactor").big(),
                            json.at("trialBound").number(),
                            true);
                default -> throw status.fault("“exact” or “divides” should stand here");
            };
        } catch (IllegalArgumentException e) {
            throw status.fault("no order: " + e.getMessage());
        }
    }
}
