package org.cyclotron.gui.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistersViewModelTest {
    private final RegistersViewModel model = new RegistersViewModel();

    @BeforeEach
    void open() {
        model.open("a.csv", SampleRegisters.items(), List.of("Line 9: nothing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "deg > 12|5 6 7 8",
                "degree<=8|1 2",
                "DEG = 10|3",
                "primitive|1 2 4 7 8",
                "primitive deg>10|4 7 8",
                "singular|3",
                "failed|7",
                "x⁶¹|8",
                "gf(2) TOY|1",
                "nothing of the kind|''"
            })
    void theFilterTakesWordsAndConditionsTogether(String filter, String numbers) {
        model.filterProperty().set(filter);
        String shown = String.join(
                " ", model.shown().stream().map(i -> "" + i.number()).toList());
        assertThat(shown).isEqualTo(numbers.replace("''", ""));
    }

    @Test
    void aHundredThousandRowsAreSearchedByWorkersAndOnlyTheLatestTextCounts() {
        Queue<Runnable> workers = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        RegistersViewModel large = new RegistersViewModel(new TaskRunner(workers::add, window::add, System::nanoTime));
        large.open("large.csv", many(100_000), List.of());
        large.filterProperty().set("register-9");
        large.filterProperty().set("register-99");
        large.filterProperty().set("register-9999");
        assertThat(large.shown())
                .as("nothing is searched where the text is typed")
                .hasSize(100_000);
        assertThat(workers).as("one search runs, the latest waits").hasSize(1);
        workers.remove().run();
        assertThat(large.shown()).as("a search changes nothing that is shown").hasSize(100_000);
        runAll(workers, window);
        assertThat(large.shown())
                .extracting(RegisterListItem::number)
                .containsExactly(9999, 99_990, 99_991, 99_992, 99_993, 99_994, 99_995, 99_996, 99_997, 99_998, 99_999);
        large.filterProperty().set("");
        assertThat(large.shown())
                .as("without a filter there is nothing to search")
                .hasSize(100_000);
        assertThat(workers).isEmpty();
    }

    @Test
    void rowsThatChangeAreSearchedAgainOneSearchAfterAnother() {
        Queue<Runnable> workers = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        RegistersViewModel large = new RegistersViewModel(new TaskRunner(workers::add, window::add, System::nanoTime));
        large.open("large.csv", many(100), List.of());
        large.filterProperty().set("analysed");
        runAll(workers, window);
        large.filterProperty().set("being");
        for (int number = 1; number <= 50; number++) {
            large.update(large.items().get(number - 1).running());
        }
        assertThat(workers).hasSize(1);
        runAll(workers, window);
        assertThat(large.shown()).hasSize(50);
    }

    private static List<RegisterListItem> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> RegisterListItem.of(i, "register-" + i, SampleRegisters.trinomialSum(4, 1)))
                .toList();
    }

    private static void runAll(Queue<Runnable> workers, Queue<Runnable> window) {
        while (!workers.isEmpty() || !window.isEmpty()) {
            (window.isEmpty() ? workers : window).remove().run();
        }
    }

    @Test
    void openingSelectsTheFirstRegisterAndClearsTheFilter() {
        model.filterProperty().set("deg > 12");
        model.open("b.csv", SampleRegisters.items(), List.of());
        assertThat(model.filterProperty().get()).isEmpty();
        assertThat(model.currentProperty().get())
                .isEqualTo(SampleRegisters.items().getFirst());
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void anUpdatedRegisterStaysSelected() {
        model.selectNumber(6);
        RegisterListItem running = model.items().get(5).running();
        model.update(running);
        assertThat(model.currentProperty().get()).isEqualTo(running);
        assertThat(model.items()).hasSize(8).contains(running);
    }

    @Test
    void theCountSaysHowManyAreFilteredOut() {
        var count = model.countText();
        assertThat(count.get()).isEqualTo("8");
        model.filterProperty().set("singular");
        assertThat(count.get()).isEqualTo("1 of 8");
    }

    @Test
    void ordersAreShownShortAndToldInFull() {
        RegisterListItem big = model.items().get(7);
        assertThat(big.orderText()).isEqualTo("2⁶¹ − 1");
        assertThat(big.orderInShort()).isEqualTo("2⁶¹ − 1");
        assertThat(big.orderInFull()).isEqualTo("order 2,305,843,009,213,693,951");
        assertThat(model.items().get(2).orderText()).isEqualTo("–");
        assertThat(model.items().get(2).orderInFull()).isEqualTo("order of the periodic part 30");
        assertThat(model.items().get(5).name()).isEqualTo("row 6");
    }

    @Test
    void theHeadingCountsRowsWithProblems() {
        assertThat(model.problemHeading().get()).isEqualTo("1 row could not be read");
        assertThat(model.fieldText().get()).isEqualTo("GF(2)");
    }
}
