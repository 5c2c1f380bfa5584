package org.cyclotron.gui.session;

import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * A register of the open file.
 *
 * @param number its place in the list, from 1
 * @param line its line in the file, from 1
 * @param name as shown in the list
 * @param analysis what is known of it; null before it has been analysed
 */
public record OpenRegister(
        int number,
        int line,
        String name,
        Lfsr lfsr,
        @Nullable RegisterAnalysis analysis) {}
