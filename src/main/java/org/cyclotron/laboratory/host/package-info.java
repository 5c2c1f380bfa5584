/**
 * Measuring in fresh processes: what the asking program has compiled, and which collector it uses, has no part in what is
 * measured, and a window is never measured in.
 *
 * <p>{@link org.cyclotron.laboratory.host.LaboratoryMain} is the child, {@link org.cyclotron.laboratory.host.HostedCases}
 * the parent's side: a question for each case, an answer with its values. Each measure has a process of its own. Depends on
 * {@code laboratory} and {@code process}.
 */
@NullMarked
package org.cyclotron.laboratory.host;

import org.jspecify.annotations.NullMarked;
