package org.cyclotron.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class CompilerActivityTest {
    @Test
    void itIsAtRestWhenNothingIsCompiledAndNothingWaits() {
        assertThat(CompilerActivity.isAtRest("""
                Current compiles:\s

                C1 compile queue:
                Empty

                C2 compile queue:
                Empty
                """)).isTrue();
    }

    @Test
    void itIsNotAtRestWhileAMethodIsCompiled() {
        assertThat(CompilerActivity.isAtRest("""
                Current compiles:\s
                C2 CompilerThread0  1357   !   4       com.sun.tools.javac.jvm.ClassReader::classSigToType (530 bytes)

                C1 compile queue:
                Empty

                C2 compile queue:
                Empty
                """)).isFalse();
    }

    @Test
    void itIsNotAtRestWhileAMethodWaits() {
        assertThat(CompilerActivity.isAtRest("""
                Current compiles:\s

                C1 compile queue:
                Empty

                C2 compile queue:
                1365       4       java.util.HashMap::getNode (150 bytes)
                """)).isFalse();
    }

    /** The answer of this virtual machine has the headings that the text above has: were they others, nothing would be found. */
    @Test
    void thisVirtualMachineTellsItsQueues() throws Exception {
        Object queue = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerQueue",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        assertThat(String.valueOf(queue)).contains("Current compiles:").contains("C2 compile queue:");
    }
}
