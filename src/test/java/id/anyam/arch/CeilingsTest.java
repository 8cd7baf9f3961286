package id.anyam.arch;

import static id.anyam.arch.Sources.in;
import static id.anyam.arch.Sources.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Ceilings, not targets: whatever grows past them is two things. A test may tell one long story. */
class CeilingsTest {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int TEMPLATE = 150;

    @Test
    void holdForFilesAndTemplates() {
        var tooLong = new TreeSet<String>();
        in(Path.of("src"), ".java").stream()
                .filter(file -> text(file).lines().count() > FILE)
                .forEach(file -> tooLong.add(file.toString()));
        in(Sources.TEMPLATES, ".jte").stream()
                .filter(file -> text(file).lines().count() > TEMPLATE)
                .forEach(file -> tooLong.add(file.toString()));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void holdForMethods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(in(Sources.JAVA, ".java")));
            var tooLong = new TreeSet<String>();
            for (var unit : task.parse()) {
                new Lengths(Trees.instance(task), unit, tooLong).scan(unit, null);
            }
            assertThat(tooLong).isEmpty();
        }
    }

    private static final class Lengths extends TreeScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree unit;
        private final TreeSet<String> tooLong;

        Lengths(Trees trees, CompilationUnitTree unit, TreeSet<String> tooLong) {
            this.trees = trees;
            this.unit = unit;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                var length = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()))
                        - lines.getLineNumber(positions.getStartPosition(unit, method))
                        + 1;
                if (length > METHOD) {
                    tooLong.add(Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName() + " "
                            + length);
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
