package org.cyclotron.timing;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * What the just-in-time compiler of this process does. Code that is measured before the compiler has come to rest runs several
 * times slower than later, so warming waits for it. Safe for use by several threads.
 */
public final class CompilerActivity {
    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    /** The command {@code Compiler.queue} of {@code jcmd}, asked from within. */
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private static final String QUEUE = "compilerQueue";

    private CompilerActivity() {}

    /** What compiling has taken since the process began, in nanoseconds; a compilation counts once it has ended. */
    public static long nanos() {
        @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime() * NANOS_PER_MILLISECOND
                : 0;
    }

    /**
     * Whether nothing is being compiled and nothing waits for it; also where the virtual machine does not tell. Takes some ten
     * microseconds.
     */
    public static boolean isAtRest() {
        try {
            Object queue = ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(COMMANDS), QUEUE, new Object[] {new String[0]}, new String[] {
                        String[].class.getName()
                    });
            return isAtRest(String.valueOf(queue));
        } catch (JMException e) {
            return true;
        }
    }

    /** Methods under way and methods waiting are listed a line each, with the number of their compilation first or after a thread's name. */
    static boolean isAtRest(String queue) {
        return queue.lines().noneMatch(line -> line.contains("::"));
    }
}
