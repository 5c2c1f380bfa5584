package org.cyclotron.report.document;

import java.util.Locale;

/** What kind of statement it is. A sign and the words say the same as the colour. */
public enum Tone {
    WON("▲"),
    LOST("▼"),
    NEUTRAL("○"),
    VERIFIED("✓"),
    WARNING("!"),
    FAILED("✗");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** One character. */
    String sign() {
        return sign;
    }

    /** The stable name used in files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
