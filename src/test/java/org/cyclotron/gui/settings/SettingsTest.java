package org.cyclotron.gui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.cyclotron.gui.control.Theme;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Map<String, String> kept = new HashMap<>();
    private final SettingStore store = new SettingStore() {
        @Override
        public String get(String key, String absent) {
            return kept.getOrDefault(key, absent);
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }

        @Override
        public void remove(String key) {
            kept.remove(key);
        }
    };

    @Test
    void whatIsSetIsThereAtTheNextStartAndUsualValuesAreNotStored() {
        Settings first = new Settings(store, 8);
        assertThat(kept).isEmpty();
        first.theme().property().set(ThemeChoice.SYSTEM);
        first.fontScale().property().set(150);
        first.reducedMotion().property().set(true);
        first.workers().property().set(16);
        first.keepHistory().property().set(false);
        first.exportFolder().property().set("/somewhere");
        Settings second = new Settings(store, 8);
        assertThat(second.theme().get()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(second.fontScale().get()).isEqualTo(150);
        assertThat(second.reducedMotion().get()).isTrue();
        assertThat(second.workers().get()).isEqualTo(16);
        assertThat(second.exportFolder().get()).isEqualTo("/somewhere");
        assertThat(kept).containsEntry("history.keep", "false").doesNotContainKey("rounds");
    }

    @Test
    void aTextThatIsNoValueCountsAsTheUsualOne() {
        kept.put("theme", "purple");
        kept.put("font.scale", "1000");
        kept.put("workers", "-3");
        kept.put("rounds", "many");
        kept.put("history.keep", "perhaps");
        kept.put("export.table", "../../x");
        Settings settings = new Settings(store, 4);
        for (Setting<?> setting : settings.all()) {
            assertThat((Object) setting.get()).as(setting.title()).isEqualTo(setting.usual());
        }
    }

    @Test
    void resettingGoesBackToTheUsualValuesAtOnce() {
        Settings settings = new Settings(store, 4);
        settings.rounds().property().set(40);
        settings.theme().property().set(ThemeChoice.DARK);
        settings.reset();
        assertThat(settings.rounds().get()).isEqualTo(10);
        assertThat(settings.theme().get()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(kept).isEmpty();
    }

    @Test
    void onOneCoreComparisonsBeginWithOneWorker() {
        Settings settings = new Settings(store, 1);
        assertThat(settings.workers().get()).isEqualTo(1);
        assertThat(settings.workerCounts()).containsExactly(1, 2);
    }

    @Test
    void theThemeOfTheSystemIsFollowedOnlyWhereThatIsChosen() {
        assertThat(ThemeChoice.SYSTEM.theme(true)).isEqualTo(Theme.DARK);
        assertThat(ThemeChoice.SYSTEM.theme(false)).isEqualTo(Theme.LIGHT);
        assertThat(ThemeChoice.LIGHT.theme(true)).isEqualTo(Theme.LIGHT);
        assertThat(ThemeChoice.DARK.theme(false)).isEqualTo(Theme.DARK);
    }

    @Test
    void keysAndTitlesAreTakenOnce() {
        Settings settings = new Settings(store, 2);
        assertThat(settings.all().stream().map(Setting::key)).doesNotHaveDuplicates();
        assertThat(settings.all().stream().map(Setting::title)).doesNotHaveDuplicates();
    }
}
