package org.cyclotron.gui.structure;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.StatisticRow;
import org.cyclotron.report.StatisticRows;

/** The statistics beside what theory expects. */
final class StatisticsTable {
    private final TableView<StatisticRow> table = FactColumns.table("Statistics of the cycle lengths against theory");

    StatisticsTable() {
        TableColumn<StatisticRow, StatisticRow> name =
                FactColumns.text("Cycle lengths", StatisticRow::name, StatisticRow::meaning, "t12");
        TableColumn<StatisticRow, StatisticRow> here =
                FactColumns.text("This register", StatisticRow::here, StatisticRow::here, "num");
        TableColumn<StatisticRow, StatisticRow> primitive =
                FactColumns.text("Primitive", StatisticRow::primitive, StatisticRow::primitive, "num");
        TableColumn<StatisticRow, StatisticRow> random =
                FactColumns.text("Random perm.", StatisticRow::random, StatisticRow::random, "num");
        TableColumns.fix(here, 100);
        TableColumns.fix(primitive, 96);
        TableColumns.fix(random, 96);
        table.getColumns().add(name);
        table.getColumns().add(here);
        table.getColumns().add(primitive);
        table.getColumns().add(random);
        table.setPlaceholder(Texts.label("The cycle structure is not known", "t12", "muted"));
        table.setId("statistics");
        table.setSelectionModel(null);
        table.setTooltip(Texts.tooltip(StatisticRows.sources()));
    }

    TableView<StatisticRow> view() {
        return table;
    }

    void show(StructureFacts facts) {
        table.getItems().setAll(facts.statistics());
    }
}
