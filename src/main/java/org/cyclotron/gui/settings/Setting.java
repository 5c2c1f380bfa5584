package org.cyclotron.gui.settings;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One value that a person can set. A text in the store that is no value, such as one edited by hand, counts as the usual
 * value; a value that is the usual one is not stored, so that a later version may choose another one.
 */
public final class Setting<T> {
    private final String key;
    private final String title;
    private final T usual;
    private final ObjectProperty<T> value;

    /**
     * A setting with what is stored of it.
     *
     * @param key in the store
     * @param title what it is called, for people
     * @param form how its value is written as text
     */
    Setting(SettingStore store, String key, String title, T usual, Form<T> form) {
        this.key = key;
        this.title = title;
        this.usual = usual;
        this.value = new SimpleObjectProperty<>(
                form.read().apply(store.get(key, form.write().apply(usual))).orElse(usual));
        value.subscribe(now -> keep(store, form, now));
    }

    /**
     * How a value is written as text and read back.
     *
     * @param read empty for a text that is no value
     */
    record Form<T>(Function<T, String> write, Function<String, Optional<T>> read) {}

    private void keep(SettingStore store, Form<T> form, T now) {
        if (now == null || now.equals(usual)) {
            store.remove(key);
        } else {
            store.put(key, form.write().apply(now));
        }
    }

    /** What it is called, for people. */
    public String title() {
        return title;
    }

    /** Its key in the store. */
    public String key() {
        return key;
    }

    /** The value in force; may be set. */
    public ObjectProperty<T> property() {
        return value;
    }

    /** The value in force. */
    public T get() {
        return value.get();
    }

    /** The value it has until a person sets another. */
    public T usual() {
        return usual;
    }

    /** Goes back to the usual value. */
    public void reset() {
        value.set(usual);
    }
}
