package org.cyclotron.gui.laboratory;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.laboratory.CalibratedProfile;

/** A profile being changed: every unit cost as text, and the name it will have. */
final class ProfileEditorViewModel {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final CostProfile base;
    private final List<ProfileEntry> entries;
    private final StringProperty name;
    private final StringBinding nameProblem;
    private final BooleanBinding savable;

    ProfileEditorViewModel(CostProfile base) {
        this.base = base;
        entries = base.costs().values().stream().map(ProfileEntry::new).toList();
        name = new SimpleStringProperty(isTaken(base.name()) ? "my-" + base.name() : base.name());
        nameProblem = Bindings.createStringBinding(() -> problemOf(name.get()), name);
        savable = Bindings.createBooleanBinding(this::canBeSaved, observables());
    }

    private Observable[] observables() {
        return Stream.concat(Stream.of(name), entries.stream().map(ProfileEntry::problemProperty))
                .toArray(Observable[]::new);
    }

    CostProfile base() {
        return base;
    }

    List<ProfileEntry> entries() {
        return entries;
    }

    StringProperty nameProperty() {
        return name;
    }

    /** What is wrong with the name; empty where nothing is. */
    StringBinding nameProblem() {
        return nameProblem;
    }

    /** Whether name and costs can be used. */
    BooleanBinding savable() {
        return savable;
    }

    private boolean canBeSaved() {
        return problemOf(name.get()).isEmpty()
                && entries.stream()
                        .allMatch(entry -> entry.problemProperty().get().isEmpty());
    }

    /** The profile as it stands. */
    CostProfile result() {
        CostProfile changed = base;
        for (ProfileEntry entry : entries) {
            changed = entry.isChanged() ? changed.with(entry.changed()) : changed;
        }
        return changed.named(name.get(), description());
    }

    private String description() {
        long count = entries.stream().filter(ProfileEntry::isChanged).count();
        String changes = count == 0 ? "unchanged" : count == 1 ? "1 cost set by hand" : count + " costs set by hand";
        return base.description() + "; " + changes;
    }

    private static boolean isTaken(String name) {
        return name.equals(CalibratedProfile.NAME)
                || CostProfiles.builtIn().stream()
                        .anyMatch(profile -> profile.name().equals(name));
    }

    private static String problemOf(String name) {
        if (isTaken(name)) {
            return "This name is taken by a profile that is always there";
        }
        return NAME.matcher(name).matches() ? "" : "Small letters, digits and hyphens make a name";
    }
}
