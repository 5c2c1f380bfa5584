package org.cyclotron.report;

import java.io.Writer;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.stream.Stream;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** JSON: {@code registers}, each with {@code cycles}; {@code reason} says why cycles are missing, or is null. */
final class CycleListingJson implements CycleListingFormat {
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
    public Document begin(Writer out) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", "cyclotron/cycles/1");
        json.writeArrayPropertyStart("registers");
        return new Tree(json);
    }

    private record Tree(JsonGenerator json) implements Document {
        @Override
        public void beginRegister(RegisterRow row) {
            json.writeStartObject();
            JsonText.writeText(json, "name", row.name());
            json.writeNumberProperty("line", row.line());
            JsonText.writeElements(json, "row", row.lfsr().row());
            json.writeArrayPropertyStart("cycles");
        }

        @Override
        public void add(BigInteger number, BigInteger length, long[] representative, @Nullable Stream<long[]> states) {
            json.writeStartObject();
            JsonText.writeBig(json, "length", length);
            JsonText.writeElements(json, "representative", representative);
            try {
                if (states != null) {
                    writeStates(states.iterator());
                }
            } finally {
                json.writeEndObject();
            }
        }

        /** Ends its array even when the states are cancelled half way, so that the document stays JSON. */
        private void writeStates(Iterator<long[]> states) {
            json.writeArrayPropertyStart("states");
            try {
                while (states.hasNext()) {
                    long[] state = states.next();
                    json.writeArray(state, 0, state.length);
                }
            } finally {
                json.writeEndArray();
            }
        }

        @Override
        public void endRegister(@Nullable String reason) {
            json.writeEndArray();
            JsonText.writeText(json, "reason", reason);
            json.writeEndObject();
        }

        @Override
        public void finish() {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }
}
