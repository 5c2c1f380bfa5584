package org.cyclotron.enumeration;

/** The plain walk that polls after so many steps: what lasts milliseconds otherwise ends after a few states. */
record PollingKernel(int pollInterval) implements TaskKernel {
    @Override
    public String id() {
        return "polling";
    }

    @Override
    public String label() {
        return "Polling";
    }

    @Override
    public String explanation() {
        return "Polls often.";
    }
}
