package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.experiment.Simulation;

/** A way to write a simulation. Stateless; {@link SimulationFormats} lists them. */
public interface SimulationFormat {
    /** The stable name on the command line. */
    String id();

    /** Writes simulations and flushes. */
    void write(List<Simulation> simulations, Writer out) throws IOException;
}
