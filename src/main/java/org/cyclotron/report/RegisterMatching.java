package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the registers that two analyses have in common: by a name that stands once in each; else by the line, if the
 * register is the same; else by the register, the first with the first, since lines move when others are written above
 * them; else by the line. Registers of different names are one only where line and register are the same. Used once.
 */
final class RegisterMatching {
    private final List<KeptRegister> before;
    private final List<KeptRegister> after;
    private final Set<KeptRegister> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<RegisterPair> pairs = new ArrayList<>();

    RegisterMatching(List<KeptRegister> before, List<KeptRegister> after) {
        this.before = before;
        this.after = after;
        match(KeptRegister::name, true);
        match(register -> List.of(register.line(), register.lfsr()), false);
        match(register -> List.of(Optional.ofNullable(register.name()), register.lfsr()), false);
        match(KeptRegister::lfsr, false);
        match(KeptRegister::line, true);
        pairs.sort(Comparator.comparingInt(pair -> pair.before().line()));
    }

    /** In the order of the lines of the earlier. */
    List<RegisterPair> pairs() {
        return List.copyOf(pairs);
    }

    List<KeptRegister> onlyBefore() {
        return left(before);
    }

    List<KeptRegister> onlyAfter() {
        return left(after);
    }

    private List<KeptRegister> left(List<KeptRegister> registers) {
        return registers.stream()
                .filter(register -> !matched.contains(register))
                .toList();
    }

    /** Pairs those left of one key in their order. @param once whether a key must stand once in each */
    private void match(Function<KeptRegister, @Nullable Object> key, boolean once) {
        Map<Object, List<KeptRegister>> later = byKey(left(after), key);
        byKey(left(before), key).forEach((found, ones) -> {
            List<KeptRegister> others = later.getOrDefault(found, List.of());
            boolean severalAllowed = !once || ones.size() == 1 && others.size() == 1;
            for (int i = 0; severalAllowed && i < Math.min(ones.size(), others.size()); i++) {
                match(ones.get(i), others.get(i));
            }
        });
    }

    private void match(KeptRegister one, KeptRegister other) {
        boolean inPlace = one.line() == other.line() && one.lfsr().equals(other.lfsr());
        boolean otherName =
                one.name() != null && other.name() != null && !one.name().equals(other.name());
        if (inPlace || !otherName) {
            pairs.add(RegisterPair.of(one, other));
            matched.add(one);
            matched.add(other);
        }
    }

    private static Map<Object, List<KeptRegister>> byKey(
            List<KeptRegister> registers, Function<KeptRegister, @Nullable Object> key) {
        Map<Object, List<KeptRegister>> groups = new LinkedHashMap<>();
        for (KeptRegister register : registers) {
            Object found = key.apply(register);
            if (found != null) {
                groups.computeIfAbsent(found, k -> new ArrayList<>()).add(register);
            }
        }
        return groups;
    }
}
