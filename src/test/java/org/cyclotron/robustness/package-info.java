/**
 * Bad input in great numbers, and a hostile machine: every reader of the program is fed with damaged texts and bytes, made from a seed that
 * a failure names. Each kind runs some thousands of cases with every change, and a hundred thousand under the tag {@code long}.
 */
package org.cyclotron.robustness;
