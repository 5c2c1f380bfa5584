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
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the registers that two analyses have in common: by a name that stands once in each; else by the line, if the
 * register is the same; else by the register, since lines move when others are written above them; else by the line.
 * Registers of different names are one only where line and register are the same. Used once.
 */
final class RegisterMatching {
    private final List<KeptRegister> before;
    private final List<KeptRegister> after;
    private final Set<KeptRegister> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<RegisterPair> pairs = new ArrayList<>();

    RegisterMatching(List<KeptRegister> before, List<KeptRegister> after) {
        this.before = before;
        this.after = after;
        match(KeptRegister::name, (one, other) -> true);
        match(register -> List.of(register.line(), register.lfsr()), (one, other) -> true);
        match(register -> List.of(Optional.ofNullable(register.name()), register.lfsr()), (one, other) -> true);
        match(KeptRegister::line, RegisterMatching::haveNoOtherName);
        pairs.sort(Comparator.comparingInt(pair -> pair.before().line()));
    }

    private static boolean haveNoOtherName(KeptRegister one, KeptRegister other) {
        return one.name() == null || other.name() == null || one.name().equals(other.name());
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

    private void match(Function<KeptRegister, @Nullable Object> key, BiPredicate<KeptRegister, KeptRegister> allowed) {
        Map<Object, List<KeptRegister>> later = byKey(left(after), key);
        byKey(left(before), key).forEach((name, ones) -> {
            List<KeptRegister> others = later.getOrDefault(name, List.of());
            if (ones.size() == 1 && others.size() == 1 && allowed.test(ones.getFirst(), others.getFirst())) {
                pairs.add(RegisterPair.of(ones.getFirst(), others.getFirst()));
                matched.add(ones.getFirst());
                matched.add(others.getFirst());
            }
        });
    }

    private static Map<Object, List<KeptRegister>> byKey(
            List<KeptRegister> registers, Function<KeptRegister, @Nullable Object> key) {
        Map<Object, List<KeptRegister>> groups = new LinkedHashMap<>();
        for (KeptRegister register : registers) {
            Object name = key.apply(register);
            if (name != null) {
                groups.computeIfAbsent(name, k -> new ArrayList<>()).add(register);
            }
        }
        return groups;
    }
}
