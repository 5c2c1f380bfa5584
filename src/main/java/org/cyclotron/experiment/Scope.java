package org.cyclotron.experiment;

import java.util.Locale;

/** The unit of a comparison. */
public enum Scope {
    /** One register. */
    REGISTER,
    /** All registers of a file, one after the other or together, as the strategy likes. */
    FILE;

    /** The stable name used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
