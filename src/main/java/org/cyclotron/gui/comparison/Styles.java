package org.cyclotron.gui.comparison;

import javafx.css.PseudoClass;

/** States that style sheets ask for. */
final class Styles {
    /** A button that shows its words. */
    static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");
    /** A row over which the anchor of the baseline is held. */
    static final PseudoClass ANCHOR_HERE = PseudoClass.getPseudoClass("anchor-here");

    private Styles() {}
}
