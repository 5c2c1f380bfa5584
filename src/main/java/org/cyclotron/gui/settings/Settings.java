package org.cyclotron.gui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.gui.settings.Setting.Form;

/** The settings of the program: one field each. To be used on the JavaFX thread. */
public final class Settings {
    /** Sizes of text on offer, in percent. */
    public static final List<Integer> FONT_SCALES = List.of(90, 100, 110, 125, 150);
    /** Numbers of rounds on offer. */
    public static final List<Integer> ROUNDS = List.of(6, 10, 20, 40);
    /** Longest walks on offer, in seconds. */
    public static final List<Integer> WALK_SECONDS = List.of(10, 60, 600, 3600);
    /** Pixels of a picture for a logical pixel. */
    public static final List<Integer> PICTURE_SCALES = List.of(1, 2, 4);

    private static final Form<Boolean> YES_OR_NO = new Form<>(String::valueOf, Settings::yesOrNo);

    private final List<Setting<?>> all = new ArrayList<>();
    private final List<Integer> workerCounts;
    private final Setting<ThemeChoice> theme;
    private final Setting<Integer> fontScale;
    private final Setting<Boolean> reducedMotion;
    private final Setting<Integer> workers;
    private final Setting<Integer> rounds;
    private final Setting<Integer> walkSeconds;
    private final Setting<Boolean> keepHistory;
    private final Setting<Boolean> restoreSession;
    private final Setting<String> tableFormat;
    private final Setting<String> pictureFormat;
    private final Setting<Integer> pictureScale;
    private final Setting<String> exportFolder;

    /**
     * The settings kept in a store.
     *
     * @param cores processors available to the program
     */
    public Settings(SettingStore store, int cores) {
        workerCounts = Stream.of(1, Math.min(2, cores), cores, 2 * cores)
                .distinct()
                .sorted()
                .toList();
        theme = add(new Setting<>(
                store,
                "theme",
                "Theme",
                ThemeChoice.LIGHT,
                new Form<>(
                        ThemeChoice::id,
                        text -> Arrays.stream(ThemeChoice.values())
                                .filter(choice -> choice.id().equals(text))
                                .findFirst())));
        fontScale = add(new Setting<>(store, "font.scale", "Size of text", 100, oneOf(FONT_SCALES)));
        reducedMotion = add(new Setting<>(store, "motion.reduced", "Reduce motion", false, YES_OR_NO));
        workers = add(
                new Setting<>(store, "workers", "Workers of a comparison", Math.min(2, cores), between(1, 2 * cores)));
        rounds = add(new Setting<>(store, "rounds", "Rounds of a comparison", 10, oneOf(ROUNDS)));
        walkSeconds = add(new Setting<>(store, "walk.seconds", "Longest walk of an analysis", 60, oneOf(WALK_SECONDS)));
        keepHistory = add(new Setting<>(store, "history.keep", "Keep results in the history", true, YES_OR_NO));
        restoreSession =
                add(new Setting<>(store, "session.restore", "Open the last file at the next start", true, YES_OR_NO));
        tableFormat = add(new Setting<>(store, "export.table", "Format of tables", "csv", word()));
        pictureFormat = add(new Setting<>(store, "export.picture", "Format of pictures", "png", word()));
        pictureScale = add(new Setting<>(store, "export.scale", "Scale of pictures", 2, oneOf(PICTURE_SCALES)));
        exportFolder = add(
                new Setting<>(store, "export.folder", "Folder of exports", "", new Form<>(text -> text, Optional::of)));
    }

    public Setting<ThemeChoice> theme() {
        return theme;
    }

    /** The size of everything in the window, in percent: one of {@link #FONT_SCALES}. */
    public Setting<Integer> fontScale() {
        return fontScale;
    }

    /** Whether less should move, also where the system does not ask for it. */
    public Setting<Boolean> reducedMotion() {
        return reducedMotion;
    }

    /** Workers with which comparisons begin: 1 to twice the processors. */
    public Setting<Integer> workers() {
        return workers;
    }

    /** Rounds with which comparisons begin: one of {@link #ROUNDS}. */
    public Setting<Integer> rounds() {
        return rounds;
    }

    /** A walk predicted to take longer is not begun; one of {@link #WALK_SECONDS}. */
    public Setting<Integer> walkSeconds() {
        return walkSeconds;
    }

    /** Whether finished results are kept in the history. */
    public Setting<Boolean> keepHistory() {
        return keepHistory;
    }

    /** Whether the next start opens the file of the last one. */
    public Setting<Boolean> restoreSession() {
        return restoreSession;
    }

    /** The id of the format that exports of tables begin with. */
    public Setting<String> tableFormat() {
        return tableFormat;
    }

    /** The id of the format that exports of pictures begin with. */
    public Setting<String> pictureFormat() {
        return pictureFormat;
    }

    /** Pixels of exported pictures for a logical pixel; one of {@link #PICTURE_SCALES}. */
    public Setting<Integer> pictureScale() {
        return pictureScale;
    }

    /** Where exports are offered to be written; empty for the folder of the last file. */
    public Setting<String> exportFolder() {
        return exportFolder;
    }

    /** Numbers of workers on offer, ascending. */
    public List<Integer> workerCounts() {
        return workerCounts;
    }

    /** Every setting, in the order of the dialog. */
    public List<Setting<?>> all() {
        return List.copyOf(all);
    }

    /** Goes back to the usual values. */
    public void reset() {
        all.forEach(Setting::reset);
    }

    private <T> Setting<T> add(Setting<T> setting) {
        all.add(setting);
        return setting;
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Form<Integer> oneOf(List<Integer> offered) {
        return new Form<>(String::valueOf, text -> whole(text).filter(offered::contains));
    }

    private static Form<Integer> between(int least, int most) {
        return new Form<>(String::valueOf, text -> whole(text).filter(n -> n >= least && n <= most));
    }

    private static Form<String> word() {
        return new Form<>(text -> text, text -> Optional.of(text).filter(t -> t.matches("[a-z]{1,16}")));
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
