package id.anyam.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What every module keeps to, read from the compiled program. */
class HouseRulesTest {

    /** Public in a feature package though no screen: the test server starts the program's own PostgreSQL. */
    private static final Set<String> PUBLIC_FOR_A_REASON = Set.of("id.anyam.database.server.EmbeddedPostgres");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.anyam");

    @Test
    void takeTimeOnlyFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(asksTheMachineForTheTime())
                .because("a test sets the clock, and rights end at a local midnight")
                .check(PROGRAM);
    }

    @Test
    void showNothingOfAFeatureButItsPages() {
        classes()
                .that(areInAFeaturePackage())
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should(bePages())
                .because("what other modules may use stands in a module's root package")
                .check(PROGRAM);
    }

    @Test
    void askOtherModulesOnlyThroughTheirTransactions() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areInterfaces()
                .and()
                .areDeclaredInClassesThat(areContracts())
                .should()
                .haveModifier(JavaModifier.ABSTRACT)
                .because("what a default method asks of itself runs outside any transaction, where nobody acts")
                .check(PROGRAM);
    }

    @Test
    void askSettingsWhenTheyStart() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ConditionalOnProperty.class, Profile.class)
                .because("which parts there are is found out while building; a setting is known only at the start")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> areContracts() {
        return DescribedPredicate.describe(
                "are contracts of modules",
                type -> type.getPackageName().matches("id\\.anyam\\.\\w+")
                        && !Set.of("id.anyam.web", "id.anyam.shared").contains(type.getPackageName()));
    }

    @Test
    void declareOnEveryHandlerWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Controller.class)
                .should(carryExactlyOneRight())
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            var owner = call.getTarget().getOwner().getFullName();
            var name = call.getTarget().getName();
            var clockless = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return owner.startsWith("java.time.") && !owner.equals("java.time.Clock") && name.equals("now") && clockless
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaClass> areInAFeaturePackage() {
        return DescribedPredicate.describe(
                "are in a feature package",
                type -> type.getPackageName().matches("id\\.anyam\\.[a-z]+\\..+")
                        && !type.getPackageName().startsWith("id.anyam.demo.")
                        && !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> bePages() {
        return new ArchCondition<>("be pages or stand within one") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var page = Stream.iterate(type, one -> one.getEnclosingClass().orElse(null))
                        .takeWhile(one -> one != null)
                        .anyMatch(one -> one.getSimpleName().endsWith("Page")
                                || !one.getModifiers().contains(JavaModifier.PUBLIC)
                                || PUBLIC_FOR_A_REASON.contains(one.getFullName()));
                events.add(new SimpleConditionEvent(type, page, type.getFullName() + " is public and no page"));
            }
        };
    }

    private static ArchCondition<JavaMethod> carryExactlyOneRight() {
        return new ArchCondition<>("carry exactly one of @May, @ForSignedIn, @ForAnyone") {
            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                var rights = Stream.of(May.class, ForSignedIn.class, ForAnyone.class)
                        .filter(handler::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(
                        handler, rights == 1, handler.getFullName() + " carries " + rights + " rights"));
            }
        };
    }
}
