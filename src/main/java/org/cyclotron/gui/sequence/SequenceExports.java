package org.cyclotron.gui.sequence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.ExportSequence;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.LongList;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.chart.SequenceChart;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;

/** The export menus in the heads of the cards. */
final class SequenceExports {
    /** The rows copied to a clipboard. */
    private static final int MOST_COPIED = 10_000;

    private final SequenceViewModel model;
    private final Exports exports;
    private final ExportSequence files;

    SequenceExports(SequenceViewModel model, Exports exports, InterfaceThread interfaceThread) {
        this.model = model;
        this.exports = exports;
        this.files = new ExportSequence(interfaceThread);
    }

    /** A menu for a chart and the figures behind it. */
    Node chart(SequenceChart chart) {
        return exports.pictureMenu(chart.label(), () -> {
            SequenceFacts facts = model.facts()
                    .orElseThrow(() -> new IllegalStateException("A chart without a sequence offers no export"));
            SequencePlan plan = facts.plan();
            SequenceAnalysis analysis = facts.analysis();
            return new OfPicture(
                    ExportNames.stem(facts.item().name()) + "-" + chart.id(),
                    () -> chart.painter(plan, analysis),
                    SequenceChart.SIZE,
                    () -> chart.table(analysis));
        });
    }

    /** A menu for the elements: files get all of them, a whole period even where only its beginning is shown. */
    Node elements() {
        ObjectProperty<@Nullable LongList> list = new SimpleObjectProperty<>();
        model.contentProperty()
                .subscribe(content ->
                        list.set(content instanceof SequenceContent.Ready(SequenceFacts facts) ? list(facts) : null));
        return exports.listMenu("elements", list);
    }

    LongList list(SequenceFacts facts) {
        SequencePlan plan = facts.plan();
        Lfsr lfsr = plan.span().lfsr();
        BigInteger length = exported(plan);
        List<LongList.Format> formats = new ArrayList<>();
        formats.add(new LongList.Format(
                "text",
                "Plain text",
                "txt",
                (file, progress, cancellation) ->
                        files.text(lfsr, plan.span().start(), length, file, progress, cancellation)));
        for (TableFormat format : TableFormats.all()) {
            formats.add(new LongList.Format(
                    format.id(),
                    format.label(),
                    format.extension(),
                    (file, progress, cancellation) ->
                            files.table(lfsr, plan.span().start(), length, format, file, progress, cancellation)));
        }
        long[] elements = facts.analysis().elements();
        return new LongList(
                ExportNames.stem(facts.item().name()) + "-sequence",
                formats,
                () -> SequenceTables.elements(IntStream.range(0, Math.min(MOST_COPIED, elements.length))
                        .mapToObj(t -> SequenceTables.element(t, elements[t]))
                        .toList()));
    }

    /** The whole period where it was asked for and its end is in reach; else the span. */
    private static BigInteger exported(SequencePlan plan) {
        BigInteger exact = plan.exactPeriod();
        return plan.cut() && exact != null && exact.bitLength() < 40
                ? exact
                : BigInteger.valueOf(plan.span().length());
    }
}
