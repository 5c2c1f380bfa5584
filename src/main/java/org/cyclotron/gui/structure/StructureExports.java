package org.cyclotron.gui.structure;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.cyclotron.app.ExportLists;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.export.ExportSource;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.LongList;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/** The export menus in the heads of the cards: each exports what belongs to the register shown. */
final class StructureExports {
    private static final String NOTHING = "A card of a register that is not analysed offers no export";

    private final StructureViewModel model;
    private final Exports exports;
    private final List<RegisterChart> charts;
    private final ListingExports listings;

    StructureExports(StructureViewModel model, Exports exports, InterfaceThread interfaceThread) {
        this.model = model;
        this.exports = exports;
        this.charts = RegisterCharts.all(interfaceThread);
        this.listings = new ListingExports(new ExportLists(interfaceThread));
    }

    /** A menu for a table. @param what such as "cycle table" @param id part of the file's name */
    Node table(String what, String id, Function<StructureFacts, Table> table) {
        return exports.tableMenu(what, () -> {
            StructureFacts facts = facts();
            return ExportSource.table(facts.headline().name(), id, () -> table.apply(facts));
        });
    }

    /** The same; off where the cycle structure is not known, for there are no rows then. */
    Node tableOfStructure(String what, String id, Function<StructureFacts, Table> table) {
        Node menu = table(what, id, table);
        model.contentProperty()
                .subscribe(content -> menu.setDisable(content instanceof StructureContent.Analysed(StructureFacts facts)
                        && facts.structure() == null));
        return menu;
    }

    /** A menu for a chart, the same picture as the command line writes; off where the register has no such picture. */
    Node chart(String id) {
        RegisterChart chart = charts.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no chart " + id));
        Node menu = exports.pictureMenu(chart.label(), () -> {
            StructureFacts facts = facts();
            return ExportSource.chart(facts.headline().name(), chart, facts.analysis());
        });
        model.contentProperty().subscribe(content -> menu.setDisable(!isAvailable(chart, content)));
        return menu;
    }

    /** A menu for the list in view: files get all of it, however little is shown. */
    Node listing() {
        ObjectProperty<@Nullable LongList> list = new SimpleObjectProperty<>();
        model.listing().contentProperty().subscribe(content -> list.set(longList(content)));
        return exports.listMenu("list", list);
    }

    private @Nullable LongList longList(ListingContent content) {
        return switch (content) {
            case ListingContent.States states ->
                listings.states(facts().headline().name(), states, () -> ListingTables.of(states));
            case ListingContent.Cycles cycles -> cycleList(cycles);
            case ListingContent.Closed closed -> null;
            case ListingContent.Refused refused -> null;
        };
    }

    /** Null while the list is one step behind the file. */
    private @Nullable LongList cycleList(ListingContent.Cycles cycles) {
        StructureFacts facts = facts();
        AlgebraicAnalysis algebra = facts.analysis().algebra();
        return exports.currentRow()
                .filter(row -> row.lfsr().equals(algebra.lfsr()))
                .map(row -> listings.cycles(facts.headline().name(), row, algebra, () -> ListingTables.of(cycles)))
                .orElse(null);
    }

    private static boolean isAvailable(RegisterChart chart, StructureContent content) {
        if (!(content instanceof StructureContent.Analysed(StructureFacts facts))) {
            return false;
        }
        RegisterAnalysis analysis = facts.analysis();
        return chart.isAvailable(analysis);
    }

    private StructureFacts facts() {
        return model.facts().orElseThrow(() -> new IllegalStateException(NOTHING));
    }
}
