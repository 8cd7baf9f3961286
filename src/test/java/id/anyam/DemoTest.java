package id.anyam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link ServerTest}, on the demo country in its small size, whose planted truths tests may count on; slow, for it is told first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "anyam.demo=small")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestPeople.class, TestClock.class})
public @interface DemoTest {}
