package cn.liuzhong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.liuzhong.access.Caller;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.UntilShutdown;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.security.PermitAll;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The house's rules, each an allow-list. Every one has an offender that makes it fail. */
final class HouseRules {

    private static final DescribedPredicate<JavaClass> RULES = resideInAPackage("cn.liuzhong..rules..");
    private static final DescribedPredicate<JavaClass> PLATFORM = resideInAPackage("cn.liuzhong.platform..");
    private static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe(
            "repositories", type -> type.getSimpleName().endsWith("Repository"));
    private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));
    private static final DescribedPredicate<JavaClass> RESOURCE = DescribedPredicate.describe(
            "resources", type -> type.getSimpleName().endsWith("Resource"));
    private static final DescribedPredicate<JavaClass> DOOR = DescribedPredicate.describe(
            "resources and jobs",
            type -> type.getSimpleName().endsWith("Resource")
                    || type.getSimpleName().endsWith("Job"));

    static final ArchRule RULES_ARE_PURE = classes()
            .that(RULES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..").or(RULES))
            .as("rules depend on java.* and other rules only");

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .that(not(PLATFORM))
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks what time it is", call -> fullNameMatching(
                            "java\\.time\\..*\\.now\\(.*|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.currentTimeMillis.*")
                    .test(call.getTarget())))
            .orShould()
            .callConstructor(Date.class)
            .as("nobody but the platform asks what time it is");

    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_AT_HOME = classes()
            .that(ENTITY.or(REPOSITORY))
            .should(new ArchCondition<>("be package-private and used in their own package only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                    }
                    type.getDirectDependenciesToSelf().stream()
                            .filter(use -> !use.getOriginClass().getPackage().equals(type.getPackage()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                }
            });

    static final ArchRule DOORS_ASK_USE_CASES = noClasses()
            .that(DOOR)
            .should()
            .dependOnClassesThat(REPOSITORY.or(ENTITY))
            .as("resources and jobs know neither repositories nor entities");

    static final ArchRule ONLY_RESOURCES_SPEAK_HTTP = classes()
            .that(DescribedPredicate.describe("use JAX-RS paths", type -> type.isAnnotatedWith(Path.class)))
            .should(new ArchCondition<>("be named …Resource") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, RESOURCE.test(type), type.getName()));
                }
            });

    static final ArchRule POSTS_CAN_BE_ASKED_TWICE = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            // Whoever signs in is nobody yet whose keys could be remembered.
            .areNotAnnotatedWith(PermitAll.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Idempotent.class)
            .as("a resource that takes POST obeys Idempotency-Key");

    static final ArchRule SCHEDULED_WORK_ENDS_BEFORE_THE_SERVICE = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beAnnotatedWith(UntilShutdown.class)
            .as("what is scheduled does not run into a service that is being stopped");

    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(new ArchCondition<>("be a use case's: public, told who asks, not of a door or a repository") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    List<JavaClass> parameters = method.getRawParameterTypes();
                    boolean toldWhoAsks =
                            !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Caller.class);
                    boolean useCase =
                            !DOOR.or(REPOSITORY).or(PLATFORM).or(RULES).test(method.getOwner());
                    events.add(new SimpleConditionEvent(method, toldWhoAsks && useCase, method.getFullName()));
                }
            });

    static final ArchRule TRANSACTIONS_ARE_DECLARED_ON_METHODS = noClasses()
            .that()
            .areNotAnnotatedWith(Interceptor.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .as("a transaction is declared where it begins, on the use case's method");

    static final ArchRule NO_CYCLES =
            slices().matching("cn.liuzhong.(*)..").should().beFreeOfCycles().as("features do not go round in circles");

    static final ArchRule PLATFORM_KNOWS_NO_FEATURE = classes()
            .that(PLATFORM)
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("cn.liuzhong..")).or(PLATFORM))
            .as("the platform knows no feature");

    static final Map<String, ArchRule> ALL = Map.ofEntries(
            Map.entry("rules are pure", RULES_ARE_PURE),
            Map.entry("time is an argument", TIME_IS_AN_ARGUMENT),
            Map.entry("entities and repositories stay at home", ENTITIES_AND_REPOSITORIES_STAY_AT_HOME),
            Map.entry("doors ask use cases", DOORS_ASK_USE_CASES),
            Map.entry("only resources speak HTTP", ONLY_RESOURCES_SPEAK_HTTP),
            Map.entry("posts can be asked twice", POSTS_CAN_BE_ASKED_TWICE),
            Map.entry("scheduled work ends before the service", SCHEDULED_WORK_ENDS_BEFORE_THE_SERVICE),
            Map.entry("transactions belong to use cases", TRANSACTIONS_BELONG_TO_USE_CASES),
            Map.entry("transactions are declared on methods", TRANSACTIONS_ARE_DECLARED_ON_METHODS),
            Map.entry("no cycles", NO_CYCLES),
            Map.entry("the platform knows no feature", PLATFORM_KNOWS_NO_FEATURE));

    private HouseRules() {}
}
