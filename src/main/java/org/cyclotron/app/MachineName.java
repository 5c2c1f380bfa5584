package org.cyclotron.app;

import org.cyclotron.experiment.Environment;

/** A machine in a few words. */
final class MachineName {
    private MachineName() {}

    static String of(Environment environment) {
        int cores = environment.cores();
        return environment.processor() + ", " + cores + (cores == 1 ? " core" : " cores") + ", Java "
                + environment.javaVersion();
    }
}
