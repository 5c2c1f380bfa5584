package org.cyclotron.gui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResult;
import org.cyclotron.app.KeptResults;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir
    private Path folder;

    private final List<NavigationRequest> published = new ArrayList<>();
    private final List<KeptResult> reopened = new ArrayList<>();
    private KeptSamples samples;
    private HistoryViewModel model;

    @BeforeEach
    void prepare() {
        samples = new KeptSamples(folder);
        model = model(samples.results);
    }

    private HistoryViewModel model(KeptResults results) {
        Navigator navigator = new Navigator();
        navigator.answer(published::add);
        return new HistoryViewModel(
                new BrowseHistory(InterfaceThread.NONE, results, notice -> {}),
                new TaskRunner(Runnable::run, Runnable::run, System::nanoTime),
                navigator,
                (result, date) -> reopened.add(result),
                new HistoryDates(ZoneOffset.UTC));
    }

    private List<String> titles() {
        return model.entries().stream().map(HistoryEntry::title).toList();
    }

    @Test
    void anEmptyHistorySaysSoAndFollowsWhatIsKept() {
        model.refresh();
        assertThat(model.contentProperty().get()).isEqualTo(new HistoryContent.Empty());
        samples.keep(KeptSamples.calibration(1, 0));
        model.refresh();
        assertThat(model.contentProperty().get()).isEqualTo(new HistoryContent.Entries(1));
        assertThat(titles()).containsExactly("Unit costs");
    }

    @Test
    void entriesAreFoundByWordsAndByKindAsTheyAreTyped() {
        samples.everyKind();
        model.refresh();
        assertThat(model.entries()).hasSize(8);
        model.wordsProperty().set("fan");
        assertThat(titles()).containsExactly("Unit costs");
        model.wordsProperty().set("");
        model.kindProperty().set(EntryKind.ANALYSIS);
        assertThat(titles()).containsExactly("tails-10 of registers-2026.csv", "registers-2026.csv");
        model.wordsProperty().set("no such word");
        assertThat(model.contentProperty().get()).isEqualTo(new HistoryContent.NothingFound(8));
        model.clearSearch();
        assertThat(model.entries()).hasSize(8);
    }

    @Test
    void everyKindIsReopenedAsItWas() {
        samples.everyKind();
        model.refresh();
        model.entries().forEach(model::reopen);
        assertThat(published).isEmpty();
        assertThat(reopened)
                .hasSize(8)
                .filteredOn(KeptResult.OfComparisons.class::isInstance)
                .extracting(result -> ((KeptResult.OfComparisons) result)
                        .comparisons()
                        .getFirst()
                        .rounds())
                .containsExactly(
                        SampleComparisons.alike().rounds(),
                        SampleComparisons.running().rounds(),
                        SampleComparisons.finished().rounds(),
                        SampleComparisons.singular().rounds());
    }

    @Test
    void anEntryThatCannotBeReadIsToldAndStays() throws IOException {
        samples.keep(KeptSamples.analysis("r.csv", 0)
                .map(entry -> KeptSamples.with(entry, entry.document().replace("\"registers\"", "\"registrars\""))));
        model.refresh();
        model.reopen(model.entries().getFirst());
        assertThat(reopened).isEmpty();
        assertThat(published)
                .singleElement()
                .isInstanceOfSatisfying(
                        NavigationRequest.ReportError.class,
                        error -> assertThat(error.happened()).isEqualTo("Entry 1 could not be opened"));
        assertThat(model.entries()).hasSize(1);
    }

    @Test
    void aNoteIsWrittenAndTheSelectionStays() {
        samples.everyKind();
        model.refresh();
        model.select(model.entries().subList(1, 2));
        model.annotate(model.entries().get(1), "  quiet machine ");
        assertThat(model.entries().get(1).note()).isEqualTo("quiet machine");
        assertThat(model.selected()).containsExactly(model.entries().get(1));
        assertThat(model.detail().detailProperty().get())
                .isEqualTo(new HistoryDetail.One(model.entries().get(1)));
    }

    @Test
    void deletionsAreTakenBackAndMadeAgainOneAfterAnother() {
        samples.everyKind();
        model.refresh();
        List<String> all = titles();
        model.select(List.copyOf(model.entries().subList(0, 2)));
        model.deleteSelected();
        assertThat(model.deletions().latestProperty().get()).containsExactly(8L, 7L);
        model.select(List.copyOf(model.entries().subList(0, 1)));
        model.deleteSelected();
        assertThat(titles()).isEqualTo(all.subList(3, 8));
        assertThat(model.selected()).isEmpty();
        model.deletions().undo();
        assertThat(titles()).isEqualTo(all.subList(2, 8));
        assertThat(model.deletions().latestProperty().get()).isNull();
        model.deletions().undo();
        assertThat(titles()).isEqualTo(all);
        assertThat(model.deletions().canUndo().get()).isFalse();
        model.deletions().redo();
        assertThat(titles()).isEqualTo(all.subList(2, 8));
        model.deletions().undo();
        assertThat(titles()).isEqualTo(all);
    }

    @Test
    void twoOfAKindStandSideBySideTheEarlierFirst() {
        samples.everyKind();
        model.refresh();
        List<HistoryEntry> calibrations = model.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.CALIBRATION)
                .toList();
        model.select(calibrations);
        HistoryDetail.Pair pair =
                (HistoryDetail.Pair) model.detail().detailProperty().get();
        assertThat(pair.pair().before().number()).isEqualTo(2);
        assertThat(pair.part().isComparable()).isTrue();
        assertThat(new PairRow(pair.part().rows().getFirst(), true).percent()).isEqualTo("−28.6 %");
    }

    @Test
    void twoAnalysesStandSideBySideTheEarlierFirstWithWhatTheyContradictEachOtherIn() {
        samples.analysedTwice();
        model.refresh();
        model.select(List.copyOf(model.entries()));
        assertThat(model.detail().detailProperty().get())
                .isInstanceOfSatisfying(HistoryDetail.Analyses.class, shown -> {
                    assertThat(shown.both().before().number()).isEqualTo(1);
                    AnalysisPair pair = shown.both().pair();
                    assertThat(pair.summary())
                            .isEqualTo("2 registers in both, 1 in contradiction, 1 checked otherwise; 1 only before");
                    assertThat(pair.dangers()).singleElement().asString().startsWith("tails-10:");
                });
    }

    @Test
    void anAnalysisKeptTwiceIsAlikeAndADamagedOneIsTold() {
        samples.everyKind();
        model.refresh();
        model.select(List.of(model.entries().getFirst(), model.entries().getLast()));
        assertThat(model.detail().detailProperty().get())
                .isInstanceOfSatisfying(
                        HistoryDetail.Analyses.class,
                        shown -> assertThat(shown.both().pair().isAlike()).isTrue());
        samples.keep(KeptSamples.analysis("r.csv", 8)
                .map(entry -> KeptSamples.with(entry, entry.document().replace("\"preperiod\"", "\"postperiod\""))));
        model.refresh();
        model.select(List.of(model.entries().getFirst(), model.entries().getLast()));
        assertThat(model.detail().detailProperty().get())
                .isInstanceOfSatisfying(
                        HistoryDetail.Failed.class,
                        failed -> assertThat(failed.failure().meaning()).contains("“preperiod” is missing"));
    }

    @Test
    void twoThatHaveNothingInCommonAreRefusedWithTheReason() {
        samples.everyKind();
        model.refresh();
        model.select(List.copyOf(model.entries().subList(0, 2)));
        assertThat(model.detail().detailProperty().get())
                .isInstanceOfSatisfying(
                        HistoryDetail.NoPair.class,
                        refused -> assertThat(refused.reason()).contains("another kind"));
        model.select(List.copyOf(model.entries()));
        assertThat(model.detail().detailProperty().get()).isEqualTo(new HistoryDetail.Several(8));
    }

    @Test
    void comparisonsOfAnotherMachineAreNotComparableAndShowNoDifference() {
        samples.keep(KeptSamples.comparison(SampleComparisons.singular(), 0));
        samples.keep(KeptSamples.comparison(KeptSamples.elsewhere(SampleComparisons.singular()), 1));
        model.refresh();
        model.select(List.copyOf(model.entries()));
        HistoryDetail.Pair pair =
                (HistoryDetail.Pair) model.detail().detailProperty().get();
        assertThat(pair.part().obstacles()).anyMatch(reason -> reason.startsWith("processor:"));
        PairRow row = new PairRow(pair.part().rows().getFirst(), pair.part().isComparable());
        assertThat(row.difference()).isEqualTo("–");
        assertThat(row.change()).isEqualTo("not comparable");
        assertThat(row.before()).isEqualTo(row.after());
    }

    @Test
    void exportedEntriesAreImportedElsewhereOnce() throws IOException {
        samples.everyKind();
        model.refresh();
        model.select(List.copyOf(model.entries().subList(0, 3)));
        Path file = folder.resolve("export.json");
        try (var out = Files.newBufferedWriter(file)) {
            model.export(model.toExport(), out);
        }
        KeptSamples other = new KeptSamples(folder.resolve("other"));
        List<HistoryEntry> exported = model.toExport();
        model = model(other.results);
        model.importFrom(file);
        model.importFrom(file);
        assertThat(published)
                .containsExactly(
                        new NavigationRequest.Announce("3 entries imported", "history"),
                        new NavigationRequest.Announce("0 entries imported, 3 were here already", "history"));
        assertThat(model.entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
                .isEqualTo(exported);
    }

    @Test
    void aDamagedExportIsToldAndNothingOfItIsKept() throws IOException {
        samples.everyKind();
        Path file = folder.resolve("export.json");
        try (var out = Files.newBufferedWriter(file)) {
            model.refresh();
            model.export(model.toExport(), out);
        }
        Files.writeString(
                file, Files.readString(file).replaceAll("\"kind\"\\s*:\\s*\"analysis\"", "\"kind\":\"dream\""));
        KeptSamples other = new KeptSamples(folder.resolve("other"));
        model = model(other.results);
        model.importFrom(file);
        assertThat(published).singleElement().isInstanceOfSatisfying(NavigationRequest.ReportError.class, error -> {
            assertThat(error.happened()).isEqualTo("export.json was not imported");
            assertThat(error.meaning()).contains("dream");
        });
        assertThat(other.entries()).isEmpty();
    }

    @Test
    void aHistoryThatCannotBeOpenedIsToldWithWhatToDoUntilItCan() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        KeptResults results = new KeptResults(blocked.resolve("history.db"), Clock.systemUTC());
        model = model(results);
        model.refresh();
        assertThat(model.contentProperty().get()).isInstanceOfSatisfying(HistoryContent.Failed.class, failed -> {
            assertThat(failed.failure().meaning()).contains("history.db");
            assertThat(failed.failure().remedy()).contains("CYCLOTRON_DATA");
        });
        Files.delete(blocked);
        model.refresh();
        assertThat(model.contentProperty().get()).isEqualTo(new HistoryContent.Empty());
    }

    @Test
    void tenThousandEntriesAreAllThereAndFound() {
        samples.many(10_000);
        long start = System.nanoTime();
        model.refresh();
        long read = System.nanoTime();
        model.wordsProperty().set("registers-9999");
        long searched = System.nanoTime();
        System.out.printf(
                "10,000 entries: read in %d ms, searched in %d ms%n",
                (read - start) / 1_000_000, (searched - read) / 1_000_000);
        assertThat(titles()).containsExactly("registers-9999.csv");
        model.clearSearch();
        assertThat(model.entries()).hasSize(10_000);
        model.select(List.copyOf(model.entries()));
        model.refresh();
        assertThat(model.selected()).hasSize(10_000);
    }
}
