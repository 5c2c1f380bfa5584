/**
 * Hours of work while workers are killed, runs are stopped, the disk is full and two programs share one history. A program of its own, started
 * by {@code ./check --soak}; not a test of every change.
 */
package org.cyclotron.robustness.soak;
