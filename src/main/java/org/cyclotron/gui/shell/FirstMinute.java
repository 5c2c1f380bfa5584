package org.cyclotron.gui.shell;

import org.cyclotron.app.OpenRegisters;
import org.cyclotron.gui.comparison.ComparisonWorkspace;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.sequence.SequenceWorkspace;
import org.cyclotron.gui.session.FileOperations;
import org.cyclotron.gui.session.FileSession;
import org.cyclotron.gui.start.ComparisonCard;
import org.cyclotron.gui.start.PolynomialCard;
import org.cyclotron.gui.start.PolynomialViewModel;
import org.cyclotron.lfsr.Lfsr;

/** What the first page offers beside files: a polynomial to type, and a comparison of a register of the sample. */
final class FirstMinute {
    /** A register of the sample: long enough for differences to be seen, short enough for a minute. */
    static final String COMPARED = "primitive-14";

    static final String WHAT = "Five strategies on one register of the sample, six rounds.";
    static final String TIME = "Less than a minute. Stop keeps what is done.";

    private final WorkbenchContext context;
    private final WorkbenchWindow window;
    private final FileSession session;
    private final FileOperations files;

    FirstMinute(WorkbenchContext context, WorkbenchWindow window, FileSession session, FileOperations files) {
        this.context = context;
        this.window = window;
        this.session = session;
        this.files = files;
    }

    /** Adds the cards to the first page. */
    void add(ComparisonWorkspace comparison) {
        window.addBeginning(new PolynomialCard(new PolynomialViewModel(context.tasks(), this::open), this::paste));
        window.addBeginning(new ComparisonCard(WHAT, TIME, () -> compare(comparison)));
    }

    private void open(Lfsr lfsr) {
        session.append(lfsr, null);
        context.navigator().publish(new NavigationRequest.ShowWorkspace("register"));
    }

    private void paste() {
        context.commands().find(SequenceWorkspace.RECOVER).ifPresent(Command::run);
    }

    private void compare(ComparisonWorkspace comparison) {
        files.openSample(() -> {
            RegisterListItem compared = window.registers().items().stream()
                    .filter(item -> item.name().equals(COMPARED))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(OpenRegisters.SAMPLE + " has no " + COMPARED));
            window.registers().selectNumber(compared.number());
            comparison.compareFew();
        });
    }
}
