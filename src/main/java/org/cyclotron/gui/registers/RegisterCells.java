package org.cyclotron.gui.registers;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.PolynomialText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of the list of registers: two lines each, made once and filled again as rows scroll by. */
final class RegisterCells {
    /** Longer polynomials are abridged in the list; hover shows them whole. */
    private static final int TERMS = 5;

    private RegisterCells() {}

    /** Name over polynomial. */
    static Callback<TableColumn<RegisterListItem, RegisterListItem>, TableCell<RegisterListItem, RegisterListItem>>
            name() {
        return twoLines(List.of(), List.of("t11", "muted"), (item, lines) -> {
            String whole = PolynomialText.of(item.lfsr().characteristicPolynomial());
            lines.set(
                    item.name(),
                    PolynomialText.abridged(item.lfsr().characteristicPolynomial(), TERMS),
                    item.lfsr().field().name() + "  " + whole);
            lines.strike(item.status() == RegisterStatus.FAILED);
        });
    }

    /** Order over kind. */
    static Callback<TableColumn<RegisterListItem, RegisterListItem>, TableCell<RegisterListItem, RegisterListItem>>
            order() {
        return twoLines(List.of("mono"), List.of("t11", "muted"), (item, lines) -> {
            boolean failed = item.status() == RegisterStatus.FAILED;
            lines.set(item.orderInShort(), failed ? "FAILED" : item.kind().label(), item.orderInFull());
            lines.fail(failed);
        });
    }

    /** The order alone. */
    static Callback<TableColumn<RegisterListItem, RegisterListItem>, TableCell<RegisterListItem, RegisterListItem>>
            orderAlone() {
        return twoLines(
                List.of("mono"),
                List.of("t11", "muted"),
                (item, lines) -> lines.set(item.orderInShort(), "", item.orderInFull()));
    }

    /** The status as an icon with its word on hover. */
    static TableCell<RegisterListItem, RegisterListItem> status() {
        return new TableCell<>() {
            /** One a cell: making a tooltip makes a scene. */
            private final Tooltip word = new Tooltip();

            @Override
            protected void updateItem(RegisterListItem item, boolean empty) {
                super.updateItem(item, empty);
                boolean blank = empty || item == null;
                setGraphic(blank ? null : icon(item.status()));
                word.setText(blank ? "" : item.status().label());
                setTooltip(blank ? null : word);
                setAccessibleText(blank ? "" : item.status().label());
            }
        };
    }

    static Node icon(RegisterStatus status) {
        FontIcon icon = switch (status) {
            case NOT_ANALYSED -> Icons.of(Feather.MINUS, "i14", "muted");
            case RUNNING -> Icons.of(Feather.LOADER, "i14", "acc");
            case VERIFIED -> Icons.of(Feather.CHECK_CIRCLE, "i14", "ok");
            case ASSISTED, ALGEBRAIC_ONLY -> Icons.of(Feather.CIRCLE, "i14", "muted");
            case FAILED -> Icons.of(Feather.X_CIRCLE, "i14", "bad");
        };
        icon.setAccessibleText(status.label());
        return icon;
    }

    /** Two labels, one above the other, and a tooltip. */
    private static final class Lines extends VBox {
        private final Label upper;
        private final Label lower;
        private final Tooltip whole = Texts.tooltip("");

        Lines(List<String> upperStyle, List<String> lowerStyle) {
            upper = Texts.label("", upperStyle.toArray(String[]::new));
            lower = Texts.label("", lowerStyle.toArray(String[]::new));
            getStyleClass().add("two-lines");
            // A long name may be cut: hover shows it.
            upper.getStyleClass().add("may-be-cut");
            lower.getStyleClass().add("may-be-cut");
            getChildren().addAll(upper, lower);
            Tooltip.install(this, whole);
        }

        /** Strikes the upper line through: what stands there is not to be believed. */
        void strike(boolean struck) {
            toggle(upper, "struck", struck);
        }

        /** Shows the lower line in the colour of failure. */
        void fail(boolean failed) {
            toggle(lower, "muted", !failed);
            toggle(lower, "bad", failed);
        }

        private static void toggle(Label label, String styleClass, boolean on) {
            label.getStyleClass().remove(styleClass);
            if (on) {
                label.getStyleClass().add(styleClass);
            }
        }

        void set(String first, String second, String hover) {
            upper.setText(first);
            lower.setText(second);
            lower.setManaged(!second.isEmpty());
            whole.setText(hover);
        }
    }

    private static Callback<
                    TableColumn<RegisterListItem, RegisterListItem>, TableCell<RegisterListItem, RegisterListItem>>
            twoLines(List<String> upper, List<String> lower, BiConsumer<RegisterListItem, Lines> fill) {
        return column -> new TableCell<>() {
            private final Lines lines = new Lines(upper, lower);

            @Override
            protected void updateItem(RegisterListItem item, boolean empty) {
                super.updateItem(item, empty);
                if (empty || item == null) {
                    setGraphic(null);
                } else {
                    fill.accept(item, lines);
                    setGraphic(lines);
                }
            }
        };
    }
}
