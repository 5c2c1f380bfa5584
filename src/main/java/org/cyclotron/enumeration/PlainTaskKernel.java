package org.cyclotron.enumeration;

/** Walks a cycle once around and counts its states. */
final class PlainTaskKernel implements TaskKernel {
    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String label() {
        return "Plain walk";
    }

    @Override
    public String explanation() {
        return "Steps once for each state. The usual choice.";
    }
}
