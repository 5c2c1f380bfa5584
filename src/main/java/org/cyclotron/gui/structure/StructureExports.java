package org.cyclotron.gui.structure;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.export.ExportSource;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.report.Table;

/** The export menus in the heads of the cards: each exports what belongs to the register shown. */
final class StructureExports {
    private static final String NOTHING = "A card of a register that is not analysed offers no export";

    private final StructureViewModel model;
    private final Exports exports;
    private final List<RegisterChart> charts;

    StructureExports(StructureViewModel model, Exports exports, InterfaceThread interfaceThread) {
        this.model = model;
        this.exports = exports;
        this.charts = RegisterCharts.all(interfaceThread);
    }

    /** A menu for a table. @param what such as "cycle table" @param id part of the file's name */
    Node table(String what, String id, Function<StructureFacts, Table> table) {
        return exports.tableMenu(what, () -> {
            StructureFacts facts = facts();
            return ExportSource.table(facts.headline().name(), id, () -> table.apply(facts));
        });
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

    /** A menu for the rows that are listed: one page of states, or the cycles so far. */
    Node listing() {
        ListingViewModel listing = model.listing();
        Node menu = exports.tableMenu("list", () -> {
            Table table = ListingTables.of(listing.contentProperty().get());
            return ExportSource.table(facts().headline().name(), table.id(), () -> table);
        });
        listing.contentProperty().subscribe(content -> menu.setDisable(!ListingTables.isList(content)));
        return menu;
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
