package org.cyclotron.analysis;

import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A register of an open file with what is known of it.
 *
 * @param analysis null before it has been analysed
 */
public record ListedRegister(RegisterRow row, @Nullable RegisterAnalysis analysis) {}
