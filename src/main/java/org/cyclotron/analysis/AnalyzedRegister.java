package org.cyclotron.analysis;

import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.csv.RegisterRow;

/** A register of a file together with its analysis. */
public record AnalyzedRegister(RegisterRow row, RegisterAnalysis analysis) {}
