package org.cyclotron.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class ProgramVersion implements IVersionProvider {
    /** The version, or "development" when the classes were not started from a jar. */
    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"cyclotron " + text()};
    }
}
