package org.cyclotron.gui.sequence;

/** Why a choice makes no span. @param part the field that is wrong */
record SpanProblem(Part part, String message) {
    enum Part {
        STATE,
        ELEMENTS
    }
}
