package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The terms of the cycle structure, longest first; of a failed check the counts of both answers. */
final class CyclesCard {
    private static final double FRAME = 40;
    private static final int MOST_ROWS = 14;
    private static final double MISSING = 190;
    private static final int REPRESENTATIVE = 24;
    private static final double SHARE = 114;
    private static final double HEADER = 102;
    private static final double LONG_HEADER = 148;
    private static final double SCROLL_BAR = 12;

    private final StructureViewModel model;
    private final TableView<CycleRow> table = FactColumns.table("Cycle structure");
    private final Label structure = Texts.label("", "t11", "mono", "muted", "may-be-cut");
    private final TableColumn<CycleRow, CycleRow> length;
    private final TableColumn<CycleRow, CycleRow> count;
    private final TableColumn<CycleRow, CycleRow> walked;
    private final TableColumn<CycleRow, CycleRow> share;
    private final TableColumn<CycleRow, CycleRow> representative;
    private final Card card;
    private @Nullable Lfsr lfsr;
    /** The characters of a representative that fit. */
    private int characters = REPRESENTATIVE;
    /** Set while the table follows the model, so that they do not chase each other. */
    private boolean following;

    CyclesCard(StructureViewModel model, Node export) {
        this.model = model;
        length = figures("Length", r -> Figures.count(r.length()), r -> Figures.full(r.length()));
        count = figures("Count", CyclesCard::count, r -> Figures.full(r.term().count()));
        walked = figures("Walk", r -> r.walked() == null ? "" : Figures.count(r.walked()), CyclesCard::bothCounts);
        walked.setCellFactory(c -> new WalkedCell());
        share = FactColumns.column("Share of cyclic states");
        share.setCellFactory(c -> new ShareCell());
        share.setMinWidth(SHARE);
        share.widthProperty()
                .subscribe(
                        width -> share.setText(width.doubleValue() < LONG_HEADER ? "Share" : "Share of cyclic states"));
        representative = FactColumns.text("Representative", r -> state(r, characters), r -> state(r, 1200), "num");
        representative
                .widthProperty()
                .subscribe(width -> representative.setText(width.doubleValue() < HEADER ? "State" : "Representative"));
        table.getColumns().add(length);
        table.getColumns().add(count);
        table.getColumns().add(walked);
        table.getColumns().add(share);
        table.getColumns().add(representative);
        table.setId("cycles");
        table.widthProperty().subscribe(this::setWidths);
        card = new Card("Cycle table", table, structure, export);
        followSelection();
    }

    Card card() {
        return card;
    }

    void show(StructureFacts facts) {
        lfsr = facts.analysis().algebra().lfsr();
        following = true;
        table.getItems().setAll(facts.cycles());
        following = false;
        structure.setText(facts.structureText());
        FactColumns.hover(
                structure,
                facts.structure() == null
                        ? ""
                        : LongText.of(StructureFacts.text(facts.structure().terms(), 60)));
        walked.setVisible(facts.failure() != null && facts.cycles().stream().anyMatch(r -> r.walked() != null));
        setWidths();
        showMissing(facts);
        int rows = Math.clamp(facts.cycles().size(), 1, MOST_ROWS);
        card.setPrefHeight(FRAME + FactColumns.ROW * (rows + 1));
        card.setMinHeight(FRAME + FactColumns.ROW * (Math.min(rows, 3) + 1));
        if (facts.structure() == null) {
            card.setPrefHeight(MISSING);
            card.setMinHeight(MISSING);
        }
        showSelection();
    }

    private void showMissing(StructureFacts facts) {
        boolean nothing = facts.structure() == null;
        card.setContent(
                nothing
                        ? new EmptyState(Feather.SLASH, "The cycle structure is not known", LongText.of(reason(facts)))
                        : table);
        structure.setVisible(!nothing);
    }

    /** As a sentence: it stands alone. */
    private static String reason(StructureFacts facts) {
        String reason = facts.missing();
        return reason == null || reason.isEmpty()
                ? ""
                : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    /** Figures get the room they need, the representative what is left beside a bar, the bar the rest. */
    private void setWidths() {
        double left = table.getWidth() - SHARE - SCROLL_BAR - 2;
        left -= fit(length, r -> Figures.count(r.length()).length());
        left -= fit(count, r -> count(r).length());
        if (walked.isVisible()) {
            left -= fit(
                    walked,
                    r -> r.walked() == null ? 0 : Figures.count(r.walked()).length() + 2);
        }
        int longest = longest(r -> state(r, REPRESENTATIVE).length());
        int fitting = Math.clamp((int) ((left - FactColumns.widthFor(0)) / FactColumns.CHARACTER), 6, REPRESENTATIVE);
        characters = Math.clamp(longest, 6, fitting);
        TableColumns.fix(representative, Math.max(Math.min(HEADER, left), FactColumns.widthFor(characters)));
        table.refresh();
    }

    private double fit(TableColumn<CycleRow, CycleRow> column, ToIntFunction<CycleRow> text) {
        double width = FactColumns.widthFor(Math.clamp(longest(text), 5, 15));
        TableColumns.fix(column, width);
        return width;
    }

    /** Texts of the first terms tell: formatting thousands of large numbers takes time. */
    private int longest(ToIntFunction<CycleRow> text) {
        return table.getItems().stream().limit(200).mapToInt(text).max().orElse(0);
    }

    private void followSelection() {
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row != null) {
                model.select(row.term());
            }
        });
        model.selectionProperty().subscribe(this::showSelection);
    }

    private void showSelection() {
        CycleSelection selection = model.selectionProperty().get();
        following = true;
        if (selection == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getItems().stream()
                    .filter(row -> row.length().equals(selection.length()))
                    .findFirst()
                    .ifPresent(row -> {
                        if (!Objects.equals(table.getSelectionModel().getSelectedItem(), row)) {
                            table.getSelectionModel().select(row);
                            table.scrollTo(row);
                        }
                    });
        }
        following = false;
    }

    private String state(CycleRow row, int most) {
        Lfsr register = lfsr;
        long[] state = row.term().representative();
        return register == null || state == null ? "–" : StateText.abridged(register, state, most);
    }

    private static TableColumn<CycleRow, CycleRow> figures(
            String title, Function<CycleRow, String> text, Function<CycleRow, String> hover) {
        return FactColumns.text(title, text, row -> LongText.of(hover.apply(row)), "num");
    }

    private static String count(CycleRow row) {
        return Figures.count(row.algebra() == null ? row.term().count() : row.algebra());
    }

    private static String bothCounts(CycleRow row) {
        return "algebra " + count(row) + ", walk " + (row.walked() == null ? "–" : Figures.count(row.walked()));
    }

    /** The walked count, in the colour of failure where it differs. */
    private static final class WalkedCell extends TableCell<CycleRow, CycleRow> {
        @Override
        protected void updateItem(CycleRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("lost");
            BigInteger walked = empty || row == null ? null : row.walked();
            if (walked == null || row == null) {
                setText(null);
                return;
            }
            setText((row.differs() ? "≠ " : "") + Figures.count(walked));
            if (row.differs()) {
                getStyleClass().add("lost");
            }
        }
    }

    /** A bar and the share in per cent. */
    private static final class ShareCell extends TableCell<CycleRow, CycleRow> {
        private final ShareBar bar = new ShareBar();
        private final Label figure = Texts.whole(Texts.label("", "mono"));
        private final HBox line = new HBox(bar, figure);

        ShareCell() {
            line.getStyleClass().add("share");
            figure.setPrefWidth(64);
            HBox.setHgrow(bar, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(CycleRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            bar.setShare(row.share());
            figure.setText(percent(row.share()));
            setGraphic(line);
        }

        private static String percent(double share) {
            double percent = share * 100;
            if (share == 0) {
                return "–";
            }
            if (percent < 0.05) {
                return "< 0.1 %";
            }
            if (percent > 99.95 && share < 1) {
                return "> 99.9 %";
            }
            return String.format(Locale.ROOT, percent == Math.rint(percent) ? "%.0f %%" : "%.1f %%", percent);
        }
    }
}
