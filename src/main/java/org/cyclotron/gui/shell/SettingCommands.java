package org.cyclotron.gui.shell;

import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.settings.Setting;
import org.cyclotron.gui.settings.Settings;
import org.cyclotron.gui.settings.SettingsCard;
import org.kordamp.ikonli.feather.Feather;

/** The command that shows the preferences, and one for each of them that the palette finds. */
final class SettingCommands {
    private final Settings settings;
    private final SettingsCard card;
    private final OverlayPlace place;

    SettingCommands(Settings settings, SettingsCard card, OverlayPlace place) {
        this.settings = settings;
        this.card = card;
        this.place = place;
    }

    void add(Commands commands) {
        commands.add(Command.of(
                "edit.preferences",
                CommandMenu.EDIT,
                "Preferences",
                Feather.SETTINGS,
                "Shortcut+Comma",
                () -> place.show(card.view())));
        for (Setting<?> setting : settings.all()) {
            commands.addUnlisted(Command.of(
                    "setting." + setting.key(),
                    CommandMenu.EDIT,
                    "Preference: " + setting.title(),
                    Feather.SETTINGS,
                    "",
                    () -> show(setting)));
        }
    }

    private void show(Setting<?> setting) {
        place.show(card.view());
        card.focus(setting);
    }
}
