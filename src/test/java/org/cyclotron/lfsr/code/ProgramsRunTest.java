package org.cyclotron.lfsr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.lfsr.code.SampleRegisters.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of each language that this machine can run print the output of the engine. */
class ProgramsRunTest {
    @TempDir
    Path folder;

    private static int count(Lfsr lfsr) {
        return 2 * lfsr.degree() + 100;
    }

    private static long[] outputs(Sample sample) {
        return SequenceOutput.first(sample.lfsr(), sample.start(), count(sample.lfsr()));
    }

    private static String line(Sample sample) {
        String separator = sample.lfsr().field().order() <= 10 ? "" : ",";
        return Arrays.stream(outputs(sample)).mapToObj(Long::toString).collect(Collectors.joining(separator));
    }

    @Test
    void javaStepsAsTheEngine() throws Exception {
        List<Sample> samples = SampleRegisters.all();
        // A package each, so that one compilation does for all.
        List<String> sources = IntStream.range(0, samples.size())
                .mapToObj(i -> "package p" + i + ";\n"
                        + CodeLanguages.JAVA.write(
                                samples.get(i).lfsr(), samples.get(i).start()))
                .toList();
        ClassLoader compiled = compiled(sources);
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Class<?> made = compiled.loadClass("p" + i + ".Register");
            Constructor<?> constructor = made.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object register = constructor.newInstance();
            Method step = made.getDeclaredMethod("step");
            step.setAccessible(true);
            for (long output : outputs(sample)) {
                assertThat((long) step.invoke(register)).as(sample.name()).isEqualTo(output);
            }
        }
    }

    @Test
    void cPrintsTheOutputOfTheEngine() throws Exception {
        assumeTrue(runs("cc", "--version"), "no C compiler here");
        for (Sample sample : SampleRegisters.all()) {
            Path source = write("register.c", CodeLanguages.C.write(sample.lfsr(), sample.start()));
            Path program = folder.resolve("register");
            String warnings = output(List.of(
                    "cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-o", program.toString(), source.toString()));
            assertThat(warnings).as(sample.name()).isEmpty();
            assertThat(output(List.of(program.toString(), String.valueOf(count(sample.lfsr())))))
                    .as(sample.name())
                    .isEqualTo(line(sample));
        }
    }

    @Test
    void pythonPrintsTheOutputOfTheEngine() throws Exception {
        assumeTrue(runs("python3", "--version"), "no Python here");
        assertPythonPrints(SampleRegisters.all(), CodeLanguages.PYTHON);
    }

    @Test
    void theGaloisLibraryPrintsTheOutputOfTheEngine() throws Exception {
        assumeTrue(runs("python3", "-c", "import galois"), "the Python library galois is not installed");
        List<Sample> samples = SampleRegisters.all().stream()
                .filter(sample -> CodeLanguages.GALOIS.refusal(sample.lfsr()).isEmpty())
                .filter(sample ->
                        sample.lfsr().degree() > 1 && sample.lfsr().field().order() <= 1 << 16)
                .toList();
        assertPythonPrints(samples, CodeLanguages.GALOIS);
    }

    /** Each is run as a main program, all of them by one interpreter. */
    private void assertPythonPrints(List<Sample> samples, CodeLanguage language) throws Exception {
        StringBuilder driver = new StringBuilder("import runpy, sys\n");
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            write("r" + i + ".py", language.write(sample.lfsr(), sample.start()));
            driver.append("sys.argv = ['', '%d']; runpy.run_path('r%d.py', run_name='__main__')\n"
                    .formatted(count(sample.lfsr()), i));
        }
        Path source = write("driver.py", driver.toString());
        assertThat(output(List.of("python3", source.toString())).lines())
                .containsExactlyElementsOf(
                        samples.stream().map(ProgramsRunTest::line).toList());
    }

    @Test
    void verilogMakesTheOutputOfTheEngine() throws Exception {
        assumeTrue(runs("iverilog", "-V"), "no Verilog simulator here");
        for (Sample sample : SampleRegisters.all()) {
            String module = CodeLanguages.VERILOG.write(sample.lfsr(), sample.start());
            Path source = write("register.v", module + testBench(sample));
            Path program = folder.resolve("register.vvp");
            output(List.of("iverilog", "-g2001", "-Wall", "-o", program.toString(), source.toString()));
            List<String> printed =
                    output(List.of("vvp", program.toString())).lines().toList();
            long[] outputs = outputs(sample);
            assertThat(printed).as(sample.name()).hasSize(outputs.length);
            for (int t = 0; t < outputs.length; t++) {
                assertThat(Digits.element(sample.lfsr().field(), printed.get(t)))
                        .as("%s, t = %d", sample.name(), t)
                        .isEqualTo(outputs[t]);
            }
        }
    }

    private static String testBench(Sample sample) {
        return """

                module bench;
                    reg clk = 0, reset = 1;
                    wire [%d:0] out;
                    integer t;
                    lfsr register (.clk(clk), .reset(reset), .enable(1'b1), .out(out));
                    initial begin
                        #1 clk = 1;
                        #1 clk = 0; reset = 0;
                        for (t = 0; t < %d; t = t + 1) begin
                            $display("%%b", out);
                            #1 clk = 1;
                            #1 clk = 0;
                        end
                    end
                endmodule
                """.formatted(Digits.bits(sample.lfsr().field()) - 1, count(sample.lfsr()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static boolean runs(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String output(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + text).isZero();
        return text.strip();
    }

    private static ClassLoader compiled(List<String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager manager =
                new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new ClassFile(name, classes);
                    }
                };
        List<SourceFile> files = IntStream.range(0, sources.size())
                .mapToObj(i -> new SourceFile("p" + i + "/Register", sources.get(i)))
                .toList();
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none");
        StringWriter faults = new StringWriter();
        try (manager) {
            assertThat(compiler.getTask(faults, manager, null, options, null, files)
                            .call())
                    .as(faults.toString())
                    .isTrue();
        }
        return new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] bytes = classes.get(name).toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private final Map<String, ByteArrayOutputStream> classes;

        ClassFile(String name, Map<String, ByteArrayOutputStream> classes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.classes = classes;
        }

        @Override
        public ByteArrayOutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(name, bytes);
            return bytes;
        }
    }
}
