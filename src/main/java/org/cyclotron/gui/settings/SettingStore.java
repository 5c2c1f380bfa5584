package org.cyclotron.gui.settings;

/** Texts by key, kept between starts. */
public interface SettingStore {
    /** The text of a key, or a default. */
    String get(String key, String absent);

    /** Sets the text of a key. */
    void put(String key, String value);

    /** Forgets a key. */
    void remove(String key);
}
