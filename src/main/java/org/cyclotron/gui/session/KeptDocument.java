package org.cyclotron.gui.session;

import java.util.Map;
import org.cyclotron.app.KeptRegisters;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;

/** Registers of an earlier result, numbered for the list, with what is known of them. */
record KeptDocument(RegisterDocument document, Map<Lfsr, RegisterAnalysis> known) {
    /** Not on the JavaFX thread. */
    static KeptDocument of(KeptRegisters kept) {
        RegisterDocument numbered = RegisterDocument.of(kept.file(), kept.known());
        return new KeptDocument(
                new RegisterDocument(
                        numbered.file(),
                        numbered.items(),
                        kept.problems().stream().map(RegisterDocument::sentence).toList()),
                kept.known());
    }
}
