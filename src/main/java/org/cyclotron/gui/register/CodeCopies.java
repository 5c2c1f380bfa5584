package org.cyclotron.gui.register;

import java.util.Optional;
import java.util.function.Consumer;
import org.cyclotron.gui.export.ClipboardSink;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.code.CodeLanguage;

/** Copies the last valid register as a program or a formula, beginning from its start state. */
final class CodeCopies {
    private final RegisterViewModel model;
    private final RunViewModel run;
    private final ClipboardSink clipboard;
    private final Consumer<String> announce;

    /** @param announce hears what was copied, or why nothing was */
    CodeCopies(RegisterViewModel model, RunViewModel run, ClipboardSink clipboard, Consumer<String> announce) {
        this.model = model;
        this.run = run;
        this.clipboard = clipboard;
        this.announce = announce;
    }

    /** Puts the register on the clipboard; does nothing where there is none. */
    void copy(CodeLanguage language) {
        RegisterForms forms = model.formsProperty().get();
        if (forms == null) {
            return;
        }
        Optional<String> refusal = language.refusal(forms.lfsr());
        if (refusal.isPresent()) {
            announce.accept("Nothing was copied as " + language.label() + ": " + refusal.get());
            return;
        }
        clipboard.putText(language.write(forms.lfsr(), start(forms.lfsr())));
        announce.accept("Copied as " + language.label());
    }

    private long[] start(Lfsr lfsr) {
        long[] start = run.start();
        return start.length == lfsr.degree() ? start : lfsr.impulseState();
    }
}
