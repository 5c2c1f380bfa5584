package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cyclotron.costmodel.Cost;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.Scaling;
import org.cyclotron.costmodel.UnitCost;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON document {@code cyclotron/profile/1}, described in docs/json.md: unit costs with their origins, both ways. */
public final class CostProfileJson {
    private static final String SCHEMA = "cyclotron/profile/1";
    private static final JsonDocument DOCUMENT = new JsonDocument(SCHEMA, "a profile of unit costs");

    private CostProfileJson() {}

    /** Writes a profile. */
    public static void write(Writer out, CostProfile profile) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        writeProperties(json, profile);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Writes the properties of a profile into an object. */
    static void writeProperties(JsonGenerator json, CostProfile profile) {
        json.writeStringProperty("name", profile.name());
        json.writeStringProperty("description", profile.description());
        json.writeBooleanProperty("calibrated", profile.calibrated());
        json.writeObjectPropertyStart("scaling");
        JsonText.writeDoubles(json, "throughput", profile.scaling().throughput());
        json.writeStringProperty("origin", profile.scaling().origin());
        json.writeEndObject();
        json.writeArrayPropertyStart("costs");
        profile.costs().values().forEach(cost -> write(json, cost));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, UnitCost cost) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cost", cost.cost().id());
        values.put("of", cost.of());
        if (cost.curve().isConstant() && !cost.cost().isTotal()) {
            values.put("nanos", cost.curve().points().getFirst().nanos());
        } else {
            values.put(
                    "nanosBySize",
                    cost.curve().points().stream()
                            .map(point -> List.of(point.size(), point.nanos()))
                            .toList());
        }
        values.put("origin", cost.origin());
        JsonText.writeInline(json, values);
    }

    /**
     * Reads a profile from a file.
     *
     * @throws DamagedDocumentException when it is none, naming the place and what should stand there
     * @throws IOException when it cannot be read at all
     */
    public static CostProfile read(Path file) throws IOException {
        return DOCUMENT.read(file, CostProfileJson::read);
    }

    /** Reads a profile from a text. @param document its name for people */
    public static CostProfile read(String document, String text) throws DamagedDocumentException {
        return DOCUMENT.read(document, text, CostProfileJson::read);
    }

    private static CostProfile read(JsonCursor json) {
        JsonCursor scaling = json.at("scaling");
        List<UnitCost> costs = new ArrayList<>();
        json.at("costs").items().forEach(item -> costs.add(cost(item)));
        return checked(
                json,
                () -> CostProfile.of(
                        json.at("name").text(),
                        json.at("description").text(),
                        json.at("calibrated").truth(),
                        checked(scaling, () -> scaling(scaling)),
                        costs));
    }

    private static Scaling scaling(JsonCursor json) {
        List<Double> throughput = json.at("throughput").items().stream()
                .map(JsonCursor::doubleOrNaN)
                .toList();
        return new Scaling(throughput, json.at("origin").text());
    }

    private static UnitCost cost(JsonCursor json) {
        Cost cost = json.at("cost").read(Cost::byId);
        @Nullable JsonCursor one = json.find("nanos").orElse(null);
        return checked(
                json,
                () -> new UnitCost(
                        cost,
                        json.at("of").text(),
                        one != null ? CostCurve.constant(one.doubleOrNaN()) : curve(json.at("nanosBySize")),
                        json.at("origin").text()));
    }

    private static CostCurve curve(JsonCursor json) {
        return new CostCurve(json.items().stream()
                .map(point -> {
                    List<JsonCursor> pair = point.items();
                    if (pair.size() != 2) {
                        throw point.fault("a pair of size and nanoseconds should stand here");
                    }
                    return new CostCurve.Point(
                            pair.getFirst().doubleOrNaN(), pair.getLast().doubleOrNaN());
                })
                .toList());
    }

    /** What makes a value; what the value refuses is a fault at this place. */
    private static <T> T checked(JsonCursor json, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw json.fault(String.valueOf(e.getMessage()));
        }
    }
}
