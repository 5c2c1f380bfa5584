package org.cyclotron.costmodel;

/**
 * A register, how the work on it is cut, and where it is done.
 *
 * @param kind where; may differ from register to register, as a backend may choose by size
 */
public record Workload(ModelledRegister register, WorkShape shape, WorkerKind kind) {}
