package org.cyclotron.report;

import java.time.Instant;
import org.cyclotron.experiment.Environment;
import tools.jackson.core.JsonGenerator;

/** Where a comparison was measured, to JSON and back. */
final class EnvironmentJson {
    private EnvironmentJson() {}

    /** Writes the property {@code environment}. */
    static void write(JsonGenerator json, Environment environment) {
        json.writeObjectPropertyStart("environment");
        json.writeStringProperty("taken", environment.taken().toString());
        json.writeStringProperty("processor", environment.processor());
        json.writeNumberProperty("cores", environment.cores());
        json.writeNumberProperty("memoryBytes", environment.memoryBytes());
        json.writeStringProperty("operatingSystem", environment.operatingSystem());
        json.writeStringProperty("javaVersion", environment.javaVersion());
        json.writeStringProperty("javaVirtualMachine", environment.javaVirtualMachine());
        JsonText.writeTexts(json, "javaFlags", environment.javaFlags());
        json.writeStringProperty("programVersion", environment.programVersion());
        JsonText.writeDouble(json, "loadAverage", environment.loadAverage());
        json.writeEndObject();
    }

    static Environment read(JsonCursor json) {
        return new Environment(
                json.at("taken").read(Instant::parse),
                json.at("processor").text(),
                json.at("cores").smallNumber(),
                json.at("memoryBytes").number(),
                json.at("operatingSystem").text(),
                json.at("javaVersion").text(),
                json.at("javaVirtualMachine").text(),
                json.at("javaFlags").items().stream().map(JsonCursor::text).toList(),
                json.at("programVersion").text(),
                json.at("loadAverage").doubleOrNaN());
    }
}
