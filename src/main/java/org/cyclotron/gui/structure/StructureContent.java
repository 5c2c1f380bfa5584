package org.cyclotron.gui.structure;

import org.cyclotron.gui.registers.RegisterListItem;

/** What the workspace shows. */
sealed interface StructureContent {
    /** No register is selected. */
    record NoRegister() implements StructureContent {}

    /** The register has not been analysed. */
    record NotAnalysed(RegisterListItem item) implements StructureContent {}

    /** The register is being analysed, or its facts are being prepared. */
    record Analysing(RegisterListItem item) implements StructureContent {}

    /** The facts could not be made. */
    record Broken(RegisterListItem item, String details) implements StructureContent {}

    /** The register with its facts. A failed check is among them. */
    record Analysed(StructureFacts facts) implements StructureContent {}
}
