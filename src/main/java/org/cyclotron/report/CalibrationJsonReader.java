package org.cyclotron.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Unit;
import tools.jackson.databind.JsonNode;

/**
 * Reads a calibration back from the JSON document {@code cyclotron/calibration/1}, exactly as it was written. What follows
 * from the repetitions is not read: it is computed again. Properties it does not know are passed over. Stateless.
 */
public final class CalibrationJsonReader {
    private static final JsonDocument DOCUMENT = new JsonDocument(CalibrationJson.SCHEMA, "a calibration");

    private CalibrationJsonReader() {}

    /**
     * Reads a file.
     *
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or contradicts
     *     itself
     * @throws IOException when it cannot be read at all
     */
    public static Calibration read(Path file) throws IOException {
        return DOCUMENT.read(file, CalibrationJsonReader::calibration);
    }

    /**
     * Reads a text.
     *
     * @param document its name for people
     */
    public static Calibration read(String document, String text) throws DamagedDocumentException {
        return DOCUMENT.read(document, text, CalibrationJsonReader::calibration);
    }

    private static Calibration calibration(JsonCursor json) {
        Set<String> keys = new HashSet<>();
        List<MeasuredCost> costs = json.at("costs").items().stream()
                .map(item -> {
                    MeasuredCost cost = cost(item);
                    if (!keys.add(cost.key())) {
                        throw item.fault("the cost " + cost.key() + " stands in the document twice");
                    }
                    return cost;
                })
                .toList();
        return new Calibration(
                EnvironmentJson.read(json.at("environment")),
                json.at("quick").truth(),
                json.at("complete").truth(),
                json.at("tookNanos").number(),
                costs,
                json.at("warnings").items().stream().map(JsonCursor::text).toList());
    }

    private static MeasuredCost cost(JsonCursor json) {
        List<Double> values =
                json.at("values").items().stream().map(JsonCursor::doubleOrNaN).toList();
        if (values.size() != json.at("repetitions").smallNumber()) {
            throw json.at("repetitions").fault("there are " + values.size() + " values");
        }
        try {
            return new MeasuredCost(
                    json.at("id").text(),
                    json.at("label").text(),
                    json.at("per").text(),
                    parameters(json.at("parameters")),
                    json.at("unit").read(Unit::byId),
                    values);
        } catch (IllegalArgumentException e) {
            throw json.at("values").fault(String.valueOf(e.getMessage()));
        }
    }

    private static SequencedMap<String, String> parameters(JsonCursor json) {
        if (!json.node().isObject()) {
            throw json.fault("an object should stand here");
        }
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.node().properties()) {
            parameters.put(entry.getKey(), json.at(entry.getKey()).text());
        }
        return parameters;
    }
}
