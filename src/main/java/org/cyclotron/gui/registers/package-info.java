/**
 * The list of registers at the left of the window: the rows of the open file, filtered, sorted, selected.
 *
 * <p>A {@link org.cyclotron.gui.registers.RegisterListItem} is a row as shown; it is replaced when the register has been
 * analysed. Depends on {@code gui.control}, {@code report}, {@code lfsr} and the records of {@code cycle}.
 */
@NullMarked
package org.cyclotron.gui.registers;

import org.jspecify.annotations.NullMarked;
