package id.anyam.access.matrix;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a handler writes: the methods of its module with a transaction that may write which it comes to, however far,
 * and what it deletes of the sessions, which are not ours to write.
 */
final class Deeds {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.anyam");

    private Deeds() {}

    static Set<String> of(Method handler) {
        var module = module(handler.getDeclaringClass().getName());
        var deeds = new TreeSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        var ahead = new ArrayDeque<JavaCodeUnit>();
        ahead.add(PROGRAM.get(handler.getDeclaringClass()).getMethod(handler.getName(), handler.getParameterTypes()));
        while (!ahead.isEmpty()) {
            var here = ahead.pop();
            if (!seen.add(here)) {
                continue;
            }
            var transaction = transaction(here);
            if (transaction.isPresent()) {
                if (!transaction.get().readOnly()) {
                    deeds.add(here.getFullName());
                }
            } else {
                sessionsEnded(here).forEach(deeds::add);
                called(here)
                        .filter(unit -> module(unit.getOwner().getName()).equals(module))
                        .forEach(ahead::add);
            }
        }
        return deeds;
    }

    private static Stream<String> sessionsEnded(JavaCodeUnit unit) {
        return calls(unit)
                .map(call -> call.getTarget().getFullName())
                .filter(name -> name.startsWith("org.springframework.session.") && name.contains("delete"));
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return calls(unit).flatMap(call -> call.getTarget().resolveMember().stream());
    }

    private static Stream<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> calls(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private static Optional<Transactional> transaction(JavaCodeUnit unit) {
        return unit.tryGetAnnotationOfType(Transactional.class)
                .or(() -> unit.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static String module(String type) {
        var parts = type.split("\\.");
        return type.startsWith("id.anyam.") ? parts[2] : type;
    }
}
