package org.cyclotron.gui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the letters that are pressed with Alt: another one for each of the texts that stand together. */
public final class Mnemonics {
    private Mnemonics() {}

    /**
     * The texts with their letters marked by an underscore, as JavaFX takes it. The first letters of words come before
     * other letters; a text of which every letter is taken stays without a mark.
     */
    public static List<String> mark(List<String> texts) {
        Set<Character> taken = new HashSet<>();
        List<String> marked = new ArrayList<>();
        for (String text : texts) {
            int at = firstFree(text, taken, true);
            if (at < 0) {
                at = firstFree(text, taken, false);
            }
            if (at >= 0) {
                taken.add(letter(text, at));
            }
            marked.add(at < 0 ? plain(text) : plain(text.substring(0, at)) + "_" + plain(text.substring(at)));
        }
        return marked;
    }

    private static int firstFree(String text, Set<Character> taken, boolean atWords) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || text.charAt(i - 1) == ' ';
            if ((begins || !atWords) && Character.isLetterOrDigit(text.charAt(i)) && !taken.contains(letter(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static char letter(String text, int at) {
        return text.toUpperCase(Locale.ROOT).charAt(at);
    }

    /** An underscore that is meant is written twice. */
    private static String plain(String text) {
        return text.replace("_", "__");
    }
}
